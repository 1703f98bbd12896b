import { classify } from '../analysis/classes.ts'
import { hexagons, type Hexagon } from '../analysis/hexagons.ts'
import { classLimits, type ClassLimit } from './class-limits.ts'
import type { Matter, SceneQuestion } from './matter.ts'

/** The hexagons of a question and the classes of their counts. */
export type HexScale = { cells: Hexagon[]; values: number[]; breaks: number[]; limits: ClassLimit[] }

export function hexScale({ matched }: Pick<Matter, 'matched'>, { scene: { hexKm, shade }, language }: Pick<SceneQuestion, 'scene' | 'language'>): HexScale {
  const cells = hexagons(matched, hexKm)
  const values = cells.map(({ count }) => count)
  const breaks = classify(values, shade.method, shade.classes)
  return { cells, values, breaks, limits: classLimits(values, breaks, language) }
}
