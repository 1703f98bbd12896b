import type { MapHeaps } from './map-heaps.ts'
import type { Landmarks, Scan } from './map-landmarks.ts'
import type { MapMembers } from './map-members.ts'
import { cellFinder } from './map-rows.ts'

/** Puts every row that passes on the heap of its cell, or on that of what carries it; what is known only to a place on the heap of that place. */
export function heapUp(scan: Scan, landmarks: Landmarks, members: MapMembers, heaps: MapHeaps): void {
  const { ground, placing, cells } = scan
  const cellOf = cellFinder(ground, placing.world, cells)
  for (const at of carried(scan)) {
    const root = placing.rootOf(at)
    if (root === at) continue
    const parts = landmarks.get(root)
    const cell = cellOf(root)
    members.fold(at, parts ? -1 : cell)
    if (parts) parts.push(at)
    else if (cell >= 0) heaps.put(cell, [at], 1, false)
  }
  for (let heap = 0; heap < heaps.length; heap += 1) heaps.put(heap, members.found, members.find(heap), true)
}

/** The rows that pass and may fold into another; whether they do, `rootOf` says. */
function carried({ ground: { columns: { length, tie } }, standing: { fails }, placing }: Scan): number[] {
  const { carrier } = placing
  const rows: number[] = []
  if (!carrier?.some(row => row >= 0)) return rows
  const isFree = Uint8Array.from(carrier, row => Number(row < 0))
  // One branch that is hardly ever taken: few fold, but who passes no processor could foresee.
  for (let at = 0; at < length; at += 1) if (((fails[at] ?? 0) | (isFree[tie[at] ?? 0] ?? 0)) === 0 && !placing.isVague(at)) rows.push(at)
  return rows
}
