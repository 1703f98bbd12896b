import type { MapGround } from './map-ground.ts'
import type { MapPlacing } from './map-placing.ts'
import { cellFinder } from './map-rows.ts'
import type { Standing } from './map-standing.ts'
import type { WindowCells } from './map-window.ts'

/** Landmarks that stay alone in one cell of a crowded map; where there are more, the rest are gathered like anything else. */
const mostLandmarks = 4

export type Scan = { ground: MapGround; standing: Standing; placing: MapPlacing; cells: WindowCells }

/** The rows that no group takes in, each with the parts it carries. */
export type Landmarks = Map<number, number[]>

/** The landmarks of the window; on a crowded map so many of each cell, the first in the columns first. */
export function findLandmarks(scan: Scan, crowded: boolean): Landmarks {
  const { ground: { columns: { length, tie, ties }, look }, placing, cells } = scan
  const { landmark, selected } = placing
  const found: Landmarks = new Map()
  const isPart = Uint8Array.from(ties, ({ partOf }) => Number(partOf !== null))
  const some = new Uint32Array(cells.count)
  const cellOf = cellFinder(scan.ground, placing.world, cells)
  const isOne = (at: number) => {
    const rule = landmark[look[at] ?? 0] ?? 0
    return at === selected || rule === 2 || (rule === 1 && !isPart[tie[at] ?? 0])
  }
  const note = (at: number) => {
    if (!placing.passes(at) || placing.isVague(at) || placing.rootOf(at) !== at) return
    const cell = cellOf(at)
    if (cell < 0) return
    some[cell] = (some[cell] ?? 0) + 1
    if (!crowded || at === selected || (some[cell] ?? 0) <= mostLandmarks) found.set(at, [])
  }
  if (landmark.some(Boolean)) for (let at = 0; at < length; at += 1) {
    if (isOne(at)) note(at)
  }
  else if (selected >= 0) note(selected)
  return found
}
