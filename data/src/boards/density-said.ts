import type { Board } from '../board.ts'
import { densityBoard } from './density-board.ts'
import { densityValues, type DensityValues } from './density-values.ts'
import type { Matter, SceneQuestion } from './matter.ts'

/** What the density tool says: its board, and how the values are spread over their classes. */
export type DensitySaid = { board: Board; spread: DensityValues }

export const densitySaid = (matter: Matter, question: SceneQuestion): DensitySaid => ({ board: densityBoard(matter, question), spread: densityValues(matter, question) })
