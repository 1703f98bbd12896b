import { perDegree } from './columns.ts'
import { worldParts, type MapGround } from './map-ground.ts'
import type { MapHeaps } from './map-heaps.ts'
import type { MapPlacing } from './map-placing.ts'
import type { Standing } from './map-standing.ts'
import type { WindowCells } from './map-window.ts'

/** Landmarks that stay alone in one cell of a crowded map; where there are more, the rest are gathered like anything else. */
const mostLandmarks = 4

export type Scan = { ground: MapGround; standing: Standing; placing: MapPlacing; cells: WindowCells }

/** The rows that no group takes in, each with the parts it carries. */
export type Landmarks = Map<number, number[]>

/** The cell of each row, -1 outside. */
export function cellFinder({ ground: { columns: { lon }, y }, placing: { world }, cells: { side, left, top, columns: wide, rows: high } }: Scan): (at: number) => number {
  const perCell = side === Infinity ? 0 : world / side
  const toColumn = perCell / (360 * perDegree)
  const toRow = perCell / worldParts
  const columnZero = perCell / 2 - left
  return at => {
    const column = (lon[at] ?? 0) * toColumn + columnZero
    const row = (y[at] ?? 0) * toRow - top
    return column >= 0 && column < wide && row >= 0 && row < high ? Math.floor(row) * wide + Math.floor(column) : -1
  }
}

/** The landmarks of the window; on a crowded map so many of each cell, the first in the columns first. */
export function findLandmarks(scan: Scan, crowded: boolean): Landmarks {
  const { ground: { columns: { length, tie, ties }, look }, placing, cells } = scan
  const { landmark, selected } = placing
  const found: Landmarks = new Map()
  if (selected < 0 && !landmark.some(Boolean)) return found
  const isPart = Uint8Array.from(ties, ({ partOf }) => Number(partOf !== null))
  const some = new Uint32Array(cells.count)
  const cellOf = cellFinder(scan)
  for (let at = 0; at < length; at += 1) {
    const rule = landmark[look[at] ?? 0] ?? 0
    if (at !== selected && (rule === 0 || (rule === 1 && isPart[tie[at] ?? 0]))) continue
    if (!placing.passes(at) || placing.isVague(at) || placing.rootOf(at) !== at) continue
    const cell = cellOf(at)
    if (cell < 0) continue
    some[cell] = (some[cell] ?? 0) + 1
    if (!crowded || at === selected || (some[cell] ?? 0) <= mostLandmarks) found.set(at, [])
  }
  return found
}

/**
 * Rows that may lie in the cells, by numbers that are cheap to compare: half of each, so that no difference is too large. One branch
 * for four borders, since rows come in no order that a processor could foresee.
 */
function mayLieIn({ ground: { columns: { lon }, y }, placing: { world }, cells: { side, left, top, columns, rows } }: Scan): (at: number) => boolean {
  if (side === Infinity) return () => true
  const half = (pixels: number, parts: number, from: number) => (pixels / world) * (parts / 2) - from
  const [west, east] = [left, left + columns].map(column => Math.round(half(column * side, 360 * perDegree, 90 * perDegree)))
  const [north, south] = [top, top + rows].map(row => Math.round(half(row * side, worldParts, 0)))
  const [w, e, n, s] = [west ?? 0, east ?? 0, north ?? 0, south ?? 0]
  return at => {
    const x = (lon[at] ?? 0) >> 1
    const down = (y[at] ?? 0) >>> 1
    return ((x - w + 1) | (e - x + 1) | (down - n + 1) | (s - down + 1)) >= 0
  }
}

/** Puts every row that passes on the heap of its cell, with what carries it; what is known only to a place on the heap of that place, whose numbers come after those of the cells. */
export function heapUp(scan: Scan, landmarks: Landmarks, heaps: MapHeaps): void {
  const { ground: { columns: { length, lat, where, tie }, look, place, coarse }, standing: { fails }, placing, cells } = scan
  const { vague, landmark, carrier, selected } = placing
  const [cellOf, mayLie] = [cellFinder(scan), mayLieIn(scan)]
  for (const at of coarse) if (placing.passes(at) && placing.isVague(at)) heaps.add(cells.count + (place[where[at] ?? 0] ?? 0), at, true)
  for (let at = 0; at < length; at += 1) {
    if ((fails[at] !== 0 && at !== selected) || !mayLie(at)) continue
    let of = look[at] ?? 0
    if (Math.abs(lat[at] ?? 0) > (vague[of] ?? 0) && at !== selected) continue
    let root = at
    if (carrier && (carrier[tie[at] ?? 0] ?? 0) >= 0) {
      root = placing.rootOf(at)
      of = look[root] ?? 0
    }
    const cell = cellOf(root)
    if (cell < 0) continue
    const parts = landmark[of] || root === selected ? landmarks.get(root) : undefined
    if (!parts) heaps.add(cell, at, root === at)
    else if (root !== at) parts.push(at)
  }
}
