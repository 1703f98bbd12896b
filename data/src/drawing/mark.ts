import type { Bbox } from '../filter.ts'
import type { Row } from '../row.ts'
import { precisions, type Kind, type Precision } from '../vocabulary.ts'
import { dotOf, type Dot } from './dot.ts'
import type { Point } from './mercator.ts'
import { mixIn, sumOfAll, type Sum } from './sum.ts'
import { weightSize, type Weight } from './weight.ts'

/**
 * One thing drawn on the map.
 * - `asset`: one symbol; `rows[0]` is the asset, further rows are its parts folded into it.
 * - `cluster`: a donut of several assets that stand too close to be told apart at this zoom.
 * - `vague`: assets known only to one district or city, gathered where a point would claim too much.
 * `offset` moves the drawing from `position`, in pixels; `leader` draws a hairline back to it.
 */
export type Mark = {
  key: string
  type: 'asset' | 'cluster' | 'vague'
  /** How many assets it stands for. */
  count: number
  /** Their kinds with counts, in the fixed order. */
  mix: [Kind, number][]
  /** What holds all of them, WGS-84 degrees. */
  box: Bbox
  /** How exactly the best known of them is known. */
  known: Precision
  /** Are any of them the reader's own? */
  own: boolean
  /** The one that it is drawn and named by, then the heaviest others, at most `mostListed` in all. */
  rows: [Row, ...Row[]]
  /** WGS-84, longitude first. */
  position: [number, number]
  offset: Point
  radius: number
  leader: boolean
}

/** What is drawn, before the names are looked up: the dots that it stands for, first the one that it is drawn by. */
export type Sketch = Omit<Mark, 'key' | 'rows'> & { dots: [Dot, ...Dot[]] }

/** So many assets of a mark are listed by name. */
export const mostListed = 40

/** Grouping radius in pixels, and from how many assets on they become a donut. */
export const grouping = { radius: 25, narrow: 3, wide: 4 }

/** Outer radius of a donut in pixels: it grows with the root of the count, and from a thousand on with its figures. */
export const donutRadius = (count: number) => (count <= 1000 ? Math.min(30, 11 + 2.3 * Math.sqrt(count)) : Math.min(largestRadius, 30 + 2.5 * Math.log10(count / 1000)))
export const largestRadius = 38

const symbolRadius = (weight: Weight) => (weight === 1 ? weightSize[1] / 2 + 5 : weightSize[weight] / 2)

/** What a mark says of the assets behind it. */
function saidOf(sum: Sum): Pick<Mark, 'count' | 'mix' | 'box' | 'known' | 'own'> {
  return { count: sum.count, mix: mixIn(sum), box: sum.box, known: precisions[sum.known] ?? 'city', own: sum.own }
}

/** The sketch of one asset, with the parts folded into it behind it. */
export function assetSketch(dots: [Dot, ...Dot[]], position: [number, number]): Sketch {
  return { type: 'asset', ...saidOf(sumOfAll(dots.map(dot => dot.sum))), dots, position, offset: [0, 0], radius: symbolRadius(dots[0].weight), leader: false }
}

/** The sketch of a donut that stands there. */
export function donutSketch(type: 'cluster' | 'vague', dots: [Dot, ...Dot[]], position: [number, number]): Sketch {
  const said = saidOf(sumOfAll(dots.map(dot => dot.sum)))
  return { type, ...said, dots, position, offset: [0, 0], radius: donutRadius(said.count), leader: false }
}

/** The mark of a sketch, drawn and named by the first of these rows. */
export function markOf({ dots: _, ...sketch }: Sketch, rows: [Row, ...Row[]]): Mark {
  const [{ id }] = rows
  return { key: sketch.type === 'asset' ? id : `${sketch.type}:${sketch.count}:${id}`, ...sketch, rows }
}

/** The mark of one asset, with the parts folded into it behind it. */
export const assetMark = (rows: [Row, ...Row[]]): Mark => {
  const [first, ...parts] = rows
  return markOf(assetSketch([dotOf(first, 0, 0), ...parts.map((row, at) => dotOf(row, at + 1, 0))], first.position), rows)
}

/** How many assets the marks stand for. */
export const countOf = (marks: readonly Pick<Mark, 'count'>[]) => marks.reduce((sum, { count }) => sum + count, 0)
