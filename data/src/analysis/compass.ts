import { toPixels } from '../drawing/mercator.ts'
import { weightOf } from '../drawing/weight.ts'
import type { Row } from '../row.ts'

/** The arrow keys, clockwise. */
export const arrows = ['up', 'right', 'down', 'left'] as const
export type Arrow = (typeof arrows)[number]

/** What of a row the compass reads: WGS-84 degrees, longitude first. */
export type Placed = Pick<Row, 'id' | 'position' | 'tiers'>

/** At this zoom the world is 2^30 pixels wide, one some 4 cm: whole pixels, so that what is compared is exact. */
export const exactZoom = 21

/** Pixels to the right and upwards on a map turned by so many degrees (its bearing, clockwise). */
function placeOf({ position }: Placed, turn: number): [right: number, up: number] {
  const [x, y] = toPixels(position, exactZoom)
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  return [Math.round(x * cosine + y * sine), Math.round(x * sine - y * cosine)]
}

/** The order of assets that nothing else tells apart: heaviest first, then by id. */
const comesBefore = (one: Placed, other: Placed) => weightOf(one) - weightOf(other) || (one.id < other.id ? -1 : 1)

/** Which quarter of the compass a step lies in, and how far along the middle of that quarter. A step on the border of two takes the side that the order says. */
function quarterOf(right: number, up: number, later: boolean): { arrow: Arrow; ahead: number } {
  const [rising, leaning] = [right + up, up - right]
  const isRising = rising === 0 ? later : rising > 0
  const isLeaning = leaning === 0 ? later : leaning > 0
  if (isRising) return isLeaning ? { arrow: 'up', ahead: up } : { arrow: 'right', ahead: right }
  return isLeaning ? { arrow: 'left', ahead: -right } : { arrow: 'down', ahead: -up }
}

/**
 * The next asset from `from` in the direction of an arrow: of those within 45° of it on the map, the first that a line moving
 * that way would meet. Null when there is none. `turn` is the bearing of the map in degrees.
 *
 * So each asset has up to four arrows, and they form the directed Θ4-graph of the points, in which every point can be reached from
 * every other: P. Bose, J.-L. De Carufel, D. Hill, M. Smid, "On the Spanning and Routing Ratio of Directed Theta-Four" (2018),
 * arXiv:1808.01298. That holds for points of which no two share a place, a diagonal or a distance; here many do. Ties are therefore broken
 * as if each asset stood a vanishing step farther up and right-handed than the one before it in the order, three up to one right:
 * one consistent nudge for all, which makes such points of any. Assets at one place are so walked up and down, heaviest first.
 */
export function nextInDirection<R extends Placed>(from: Placed, rows: R[], arrow: Arrow, turn = 0): R | null {
  const [x, y] = placeOf(from, turn)
  const forward = arrow === 'up' || arrow === 'right'
  let best: { row: R; ahead: number } | null = null
  for (const row of rows) {
    if (row.id === from.id) continue
    const [right, up] = placeOf(row, turn)
    const step = quarterOf(right - x, up - y, comesBefore(from, row) < 0)
    if (step.arrow !== arrow) continue
    const wins = !best || step.ahead < best.ahead || (step.ahead === best.ahead && comesBefore(row, best.row) < 0 === forward)
    if (wins) best = { row, ahead: step.ahead }
  }
  return best?.row ?? null
}
