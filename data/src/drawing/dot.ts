import type { Row } from '../row.ts'
import { toPixels, type Point } from './mercator.ts'
import { sumOf, type Sum } from './sum.ts'
import { weightOf, type Weight } from './weight.ts'

/** What the rules of the map see: one asset, or a heap of assets that stand within a few pixels of each other. */
export type Dot = {
  /** Where it stands among all; of a heap the heaviest. */
  readonly at: number
  /** The number of the heap, -1 for one asset. */
  readonly heap: number
  /** Decides between those that are equally heavy. */
  rank: number
  /** Pixels of the world at the zoom; of a heap their middle. */
  readonly point: Point
  /** Assets that stand for themselves: 1, and more in a heap. */
  readonly size: number
  readonly weight: Weight
  readonly site: string | null
  readonly sum: Sum
  /** Assets that it carries. */
  parts: readonly Dot[]
}

/** Nothing is carried. */
export const noParts: readonly Dot[] = []

/** The dot of one asset. */
export const dotOf = (row: Row, at: number, zoom: number): Dot => ({ at, heap: -1, rank: at, point: toPixels(row.position, zoom), size: 1, weight: weightOf(row), site: row.site, sum: sumOf(row), parts: noParts })

export const withParts = (dot: Dot): [Dot, ...Dot[]] => [dot, ...dot.parts]

export const byRank = (a: Dot, b: Dot) => a.rank - b.rank
/** Heaps first, the largest before all; then the heaviest. */
export const bySize = (a: Dot, b: Dot) => b.size - a.size || a.weight - b.weight || a.rank - b.rank
