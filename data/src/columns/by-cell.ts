import { roomFor } from './narrowed.ts'

/** Rows one cell after another, those of a cell in the order of the columns. `starts` says where each cell begins, and at last where all end. */
export type CellRows = { rows: Uint32Array; starts: Uint32Array }

/** Sorts rows by cell: `cellOf` says the cell of each, -1 for none; of so many rows, into so many cells. */
export function byCell(length: number, cells: number, cellOf: (at: number) => number, room: Uint32Array = new Uint32Array(length)): CellRows {
  const cell = roomFor(length, cells + 1)
  const starts = new Uint32Array(cells + 1)
  for (let at = 0; at < length; at += 1) {
    const mine = cellOf(at) + 1
    cell[at] = mine
    if (mine) starts[mine] = (starts[mine] ?? 0) + 1
  }
  for (let at = 1; at <= cells; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const end = starts[cells] ?? 0
  // From behind, so that each start moves down to where its cell begins; until then it stands one cell too far.
  for (let at = length - 1; at >= 0; at -= 1) {
    const mine = cell[at] ?? 0
    if (!mine) continue
    const place = (starts[mine] ?? 0) - 1
    starts[mine] = place
    room[place] = at
  }
  starts.copyWithin(0, 1)
  starts[cells] = end
  return { rows: room.subarray(0, end), starts }
}
