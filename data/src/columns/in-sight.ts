import type { Bbox } from '../filter.ts'
import { weightOf } from '../drawing/weight.ts'
import { byValue } from './by-value.ts'
import { perDegree, type Columns } from './columns.ts'

/** Visits the rows that pass and lie in the seen part of the map, WGS-84 degrees, as `inBbox` has it. */
function visitInSight({ length, lon, lat }: Columns, fails: Uint16Array, [west, south, east, north]: Bbox, see: (at: number, longitude: number, latitude: number) => void): void {
  for (let at = 0; at < length; at += 1) {
    if (fails[at] !== 0) continue
    const longitude = (lon[at] ?? 0) / perDegree
    const latitude = (lat[at] ?? 0) / perDegree
    const isAcross = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east
    if (isAcross && latitude >= south && latitude <= north) see(at, longitude, latitude)
  }
}

/** How many of those that pass lie in the seen part of the map. */
export function inSightCount(columns: Columns, fails: Uint16Array, seen: Bbox): number {
  let count = 0
  visitInSight(columns, fails, seen, () => {
    count += 1
  })
  return count
}

/**
 * The heaviest of those that pass in the seen part of the map, the nearest to its middle; with a search, the best hit before all: `found`
 * says how well each row answers it. The first where nothing else decides, -1 where there is none.
 */
export function heaviestIn(columns: Columns, fails: Uint16Array, seen: Bbox, found: Uint8Array | null = null): number {
  const [west, south, east, north] = seen
  const [middleLon, middleLat] = [(west + east) / 2, (south + north) / 2]
  const narrower = Math.cos((middleLat * Math.PI) / 180)
  const weights = byValue(columns.whats, weightOf)
  const best = { at: -1, hit: 0, weight: 0, away: 0 }
  visitInSight(columns, fails, seen, (at, longitude, latitude) => {
    const hit = found ? (found[at] ?? 0) : 0
    const weight = weights[columns.what[at] ?? 0] ?? 0
    const away = ((longitude - middleLon) * narrower) ** 2 + (latitude - middleLat) ** 2
    if (best.at < 0 || (best.hit - hit || weight - best.weight || away - best.away) < 0) Object.assign(best, { at, hit, weight, away })
  })
  return best.at
}

/** Those of these assets that pass. */
export function passingIds({ names }: Columns, fails: Uint16Array, ids: Iterable<string>): Set<string> {
  return new Set([...ids].filter(id => {
    const at = names.find(id)
    return at >= 0 && fails[at] === 0
  }))
}
