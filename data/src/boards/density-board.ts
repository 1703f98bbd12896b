import type { Board } from '../board.ts'
import { hexBoard } from './hex-board.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { shadeBoard } from './shade-board.ts'

/** What the density tool says: of hexagons when they lie on the map, else of shaded cities or districts. */
export function densityBoard(matter: Matter, question: SceneQuestion): Board {
  return question.scene.layers.includes('hex') ? hexBoard(matter, question) : shadeBoard(matter, question)
}
