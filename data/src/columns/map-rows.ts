import { byCell, type CellRows } from './by-cell.ts'
import type { MapGround } from './map-ground.ts'
import type { MapPlacing } from './map-placing.ts'
import type { Standing } from './map-standing.ts'
import type { MapWindow, WindowCells } from './map-window.ts'
import { shareX, shareY } from './world.ts'

/** The cell of each row, -1 outside. */
export function cellFinder({ columns: { lon, lat } }: MapGround, world: number, { side, left, top, columns: wide, rows: high }: WindowCells): (at: number) => number {
  const cellsOfWorld = side === Infinity ? 0 : world / side
  return at => {
    const column = shareX(lon[at] ?? 0) * cellsOfWorld - left
    const row = shareY(lat[at] ?? 0) * cellsOfWorld - top
    return column >= 0 && column < wide && row >= 0 && row < high ? Math.floor(row) * wide + Math.floor(column) : -1
  }
}

/** Those in the cells of a window that are points there, whether they pass a filter or not. Kept until another window is looked at, since a filter changes nothing about it. */
function rowsOfWindow(ground: MapGround, window: MapWindow, placing: MapPlacing, cells: WindowCells): CellRows {
  const { columns: { length, lat }, look, room } = ground
  const { vague, world } = placing
  const cellOf = cellFinder(ground, world, cells)
  const isPoint = (at: number) => Math.abs(lat[at] ?? 0) <= (vague[look[at] ?? 0] ?? 0)
  return room.ofWindow(Object.values(window).join(), length, rows => byCell(length, cells.count, at => (isPoint(at) ? cellOf(at) : -1), rows))
}

/** The same where few pass and the whole world is one cell: those that pass. */
function rowsThatPass({ columns: { length, lat }, look }: MapGround, placing: MapPlacing, { fails, total }: Standing): CellRows {
  const rows = new Uint32Array(total)
  let count = 0
  for (let at = 0; at < length; at += 1) {
    if (fails[at] !== 0 || Math.abs(lat[at] ?? 0) > (placing.vague[look[at] ?? 0] ?? 0)) continue
    rows[count] = at
    count += 1
  }
  return { rows, starts: Uint32Array.of(0, count) }
}

/** Where rows stand by themselves, whatever else is drawn. */
export const cellRowsOf = (ground: MapGround, standing: Standing, window: MapWindow, placing: MapPlacing, cells: WindowCells): CellRows =>
  cells.side === Infinity ? rowsThatPass(ground, placing, standing) : rowsOfWindow(ground, window, placing, cells)
