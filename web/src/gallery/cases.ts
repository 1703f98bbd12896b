import { cardCases } from './card-cases.tsx'
import type { GalleryCase } from './case.ts'
import { listCases } from './list-cases.tsx'
import { ownCases } from './own-cases.tsx'
import { frameCases, pageCases } from './page-cases.tsx'
import { partCases } from './part-cases.tsx'
import { presentCases } from './present-cases.tsx'
import { roomCases } from './room-cases.tsx'

/** Every state of every view. A new panel or a new state of one is a line in one of these files. */
export const cases: GalleryCase[] = [...pageCases, ...partCases, ...listCases, ...cardCases, ...ownCases, ...roomCases, ...presentCases, ...frameCases]
