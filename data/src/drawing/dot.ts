import type { Row } from '../row.ts'
import { toPixels, type Point } from './mercator.ts'
import { sumOf, type Sum } from './sum.ts'
import { weightOf, type Weight } from './weight.ts'

/** What the rules of the map see: one asset, or a heap of assets that stand within a few pixels of each other. */
export type Dot = {
  /** Where it stands among all; of a heap the heaviest. */
  at: number
  /** Decides between those that are equally heavy. */
  rank: number
  /** Pixels of the world at the zoom; of a heap their middle. */
  point: Point
  /** Assets that stand for themselves: 1, and more in a heap. */
  size: number
  weight: Weight
  site: string | null
  sum: Sum
  /** Assets that it carries. */
  parts: Dot[]
}

/** The dot of one asset. */
export const dotOf = (row: Row, at: number, zoom: number): Dot => ({ at, rank: at, point: toPixels(row.position, zoom), size: 1, weight: weightOf(row), site: row.site, sum: sumOf(row), parts: [] })

export const withParts = (dot: Dot): [Dot, ...Dot[]] => [dot, ...dot.parts]

/** Heaps first, the largest before all; then the heaviest. */
export const bySize = (a: Dot, b: Dot) => b.size - a.size || byWeight(a, b)
export const byWeight = (a: Dot, b: Dot) => a.weight - b.weight || a.rank - b.rank
