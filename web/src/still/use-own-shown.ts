import { useMemo } from 'react'
import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { palettes, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import { useOwnData } from '../state/own.ts'
import type { Page } from '../state/page.ts'
import type { OwnShown } from './use-plate.ts'

/** What the page draws on the plate itself; null where no row of the reader is on the map. `width` is that of the plate in pixels. */
export function useOwnShown(marks: readonly Mark[], own: Page['own'], theme: Tone, width: number): OwnShown | null {
  const has = useOwnData() !== null && own !== 'hide'
  // Marks are made anew with every movement of the camera; most are then what they were.
  const key = has ? marks.map(mark => mark.key).join() : ''
  return useMemo(() => (has ? { marks, width, palette: palettes[theme] } : null), [has, key, theme, width])
}
