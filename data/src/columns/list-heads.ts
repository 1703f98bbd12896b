import { weightOf } from '../drawing/weight.ts'
import type { Row } from '../row.ts'

/** The orders of a list, the usual one first. */
export const listSorts = ['tier', 'name', 'kind', 'city', 'founded', 'near'] as const
export type ListSort = (typeof listSorts)[number]

/** Own rows may say no tier; they stand last, under a head of their own. */
export const noTier = 5
/** 1 to 4, `noTier` where no one gave a tier. */
export const standingOf = (row: Pick<Row, 'tiers'>): number => (row.tiers.length ? weightOf(row) : noTier)

/** Before this year founding years share a head. */
export const early = 1980
/** The head of rows whose year no one gave. */
export const unknownYear = -1
/** The first year of a decade; 0 for all years before `early`. */
export const decadeOf = (founded: number | null): number => (founded === null ? unknownYear : founded < early ? 0 : Math.floor(founded / 10) * 10)

/** Metres within which rows share a head. */
export const rings = [2000, 10_000, 30_000, 60_000]
/** How many rings a distance lies beyond. */
export function ringsPassed(metres: number): number {
  let passed = 0
  for (const ring of rings) if (metres >= ring) passed += 1
  return passed
}

const metresOfDegree = 111_195
/** Metres from a point to another, both WGS-84 degrees, within some thousandths over the width of the bay. */
export function metresFrom([lon, lat]: [number, number]): (lon: number, lat: number) => number {
  const shrunk = Math.cos((lat * Math.PI) / 180)
  return (x, y) => Math.sqrt(((x - lon) * shrunk) ** 2 + (y - lat) ** 2) * metresOfDegree
}
