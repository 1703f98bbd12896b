import type { Bbox } from '../filter.ts'
import { weightOf } from '../drawing/weight.ts'
import { byValue } from './by-value.ts'
import { perDegree, positionAt, type Columns } from './columns.ts'

/** The first and the last number on this side of a border; the little is what multiplying loses. */
const little = 1e-5
const from = (degrees: number) => Math.ceil(degrees * perDegree - little)
const to = (degrees: number) => Math.floor(degrees * perDegree + little)

/** The places of the rows that pass and lie in the seen part of the map, WGS-84 degrees, as `inBbox` has it; ascending. */
export function placesInSight({ length, lon, lat }: Columns, fails: Uint16Array, seen: Bbox): Uint32Array {
  const [w, s, e, n] = [from(seen[0]), from(seen[1]), to(seen[2]), to(seen[3])]
  const isSplit = w > e
  const places = new Uint32Array(length)
  let count = 0
  for (let at = 0; at < length; at += 1) {
    if (fails[at] !== 0) continue
    const [x, y] = [lon[at] ?? 0, lat[at] ?? 0]
    if (y >= s && y <= n && (isSplit ? x >= w || x <= e : x >= w && x <= e)) {
      places[count] = at
      count += 1
    }
  }
  return places.subarray(0, count)
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
  for (const at of placesInSight(columns, fails, seen)) {
    const [longitude, latitude] = positionAt(columns, at)
    const hit = found ? (found[at] ?? 0) : 0
    const weight = weights[columns.what[at] ?? 0] ?? 0
    const away = ((longitude - middleLon) * narrower) ** 2 + (latitude - middleLat) ** 2
    if (best.at < 0 || (best.hit - hit || weight - best.weight || away - best.away) < 0) Object.assign(best, { at, hit, weight, away })
  }
  return best.at
}

/** Those of these assets that pass. */
export function passingIds({ names }: Columns, fails: Uint16Array, ids: Iterable<string>): Set<string> {
  return new Set([...ids].filter(id => {
    const at = names.find(id)
    return at >= 0 && fails[at] === 0
  }))
}
