import type { Row } from '../row.ts'
import { weightOf, weightSize } from './weight.ts'
import type { Point } from './mercator.ts'

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
  rows: [Row, ...Row[]]
  /** WGS-84, longitude first. */
  position: [number, number]
  offset: Point
  radius: number
  leader: boolean
}

/** Grouping radius in pixels, and from how many assets on they become a donut. */
export const grouping = { radius: 25, narrow: 3, wide: 4 }

/** Outer radius of a donut in pixels. */
export const donutRadius = (count: number) => Math.min(30, 11 + 2.3 * Math.sqrt(count))
const symbolRadius = (row: Row) => (weightOf(row) === 1 ? weightSize[1] / 2 + 5 : weightSize[weightOf(row)] / 2)

/** The mark of one asset, with the parts folded into it behind it. */
export const assetMark = (rows: [Row, ...Row[]]): Mark =>
  ({ key: rows[0].id, type: 'asset', rows, position: rows[0].position, offset: [0, 0], radius: symbolRadius(rows[0]), leader: false })

/** How many assets the marks stand for. */
export const countOf = (marks: Mark[]) => marks.reduce((sum, mark) => sum + mark.rows.length, 0)
