import type { Row } from '../row.ts'
import type { City, Kind, Sector, Tier } from '../vocabulary.ts'

/** What the atlas counts in one city; a word that is not there counts zero. An asset of several tiers or sectors counts once in each. */
export type CityCount = { city: City; all: number; kind: Map<Kind, number>; tier: Map<Tier, number>; sector: Map<Sector, number> }

function tally<W>(words: W[]): Map<W, number> {
  const counts = new Map<W, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** How many rows one city has. A row of several cities is counted once, for its first. */
export function cityCount(city: City, rows: Row[]): CityCount {
  const own = rows.filter(row => row.cities[0] === city)
  return { city, all: own.length, kind: tally(own.map(({ kind }) => kind)), tier: tally(own.flatMap(({ tiers }) => tiers)), sector: tally(own.flatMap(({ sectors }) => sectors)) }
}

/** How many rows name more than one city, and so are counted only for the first. */
export const inSeveralCities = (rows: Row[]): number => rows.filter(row => row.cities.length > 1).length
