import type { Row } from '../row.ts'
import type { City, Kind, Sector, Tier } from '../vocabulary.ts'
import { countOf, shared } from './sharing.ts'

/** What the atlas counts in one city; a word that is not there counts zero. An asset of several tiers or sectors counts once in each. */
export type CityCount = { city: City; all: number; kind: Map<Kind, number>; tier: Map<Tier, number>; sector: Map<Sector, number> }

const add = <W>(counts: Map<W, number>, word: W, count: number) => counts.set(word, (counts.get(word) ?? 0) + count)

/** How many rows one city has. A row of several cities is counted once, for its first. */
export function cityCount(city: City, rows: Row[]): CityCount {
  const counts: CityCount = { city, all: 0, kind: new Map(), tier: new Map(), sector: new Map() }
  for (const { of, count } of shared(rows)) {
    if (of.cities[0] !== city) continue
    counts.all += count
    add(counts.kind, of.kind, count)
    for (const tier of of.tiers) add(counts.tier, tier, count)
    for (const sector of of.sectors) add(counts.sector, sector, count)
  }
  return counts
}

/** How many rows name more than one city, and so are counted only for the first. */
export const inSeveralCities = (rows: Row[]): number => countOf(rows, row => row.cities.length > 1)
