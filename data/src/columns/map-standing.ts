import { mostCarried } from '../drawing/fold.ts'
import type { MapGround } from './map-ground.ts'

/** Those that pass a filter, as the map sees them; made once for each filter. */
export type Standing = {
  /** What each row fails, as `sieve` says it: nothing where it passes. */
  fails: Uint16Array
  /** How many pass. */
  total: number
  /** By tie: the row that carries those with this tie, where it passes and has not too many parts; else -1. */
  carrier: Int32Array
}

/** What a filter lets stand on the map. */
export function standingOf({ columns: { length, tie, ties }, parent }: MapGround, fails: Uint16Array): Standing {
  const byTie = new Uint32Array(ties.length)
  let total = 0
  for (let at = 0; at < length; at += 1) {
    if (fails[at] === 0) {
      byTie[tie[at] ?? 0] = (byTie[tie[at] ?? 0] ?? 0) + 1
      total += 1
    }
  }
  const parts = new Map<number, number>()
  parent.forEach((row, at) => {
    if (row >= 0) parts.set(row, (parts.get(row) ?? 0) + (byTie[at] ?? 0))
  })
  const carries = (row: number) => row >= 0 && fails[row] === 0 && (parts.get(row) ?? 0) <= mostCarried
  return { fails, total, carrier: parent.map(row => (carries(row) ? row : -1)) }
}
