import { facets, inBbox, tests, type Filter } from '../filter.ts'
import { positionAt, type Columns, type Tie, type Trait } from './columns.ts'

/** A bit for each part of a filter, set where a row does not pass it. A row passes when none is set; it is counted in a facet when no other is. */
export const partBit = { kind: 1, tier: 2, sector: 4, city: 8, status: 16, source: 32, founded: 64, partOf: 128, bbox: 256, q: 512 } as const satisfies Record<keyof Filter, number>
/** Set where a row is no part of what is asked about at all. */
export const hiddenBit = 1024

/** Founding years are four figures. */
const yearsEnd = 10_000

const traitFails = (filter: Filter, trait: Trait) => facets.reduce((bits, facet) => (tests[facet](filter, trait) ? bits : bits | partBit[facet]), 0)
const tieFails = (filter: Filter, tie: Tie) => (tests.partOf(filter, tie) ? 0 : partBit.partOf)
const yearFails = (filter: Filter, year: number) => (tests.founded(filter, { founded: year || null }) ? 0 : partBit.founded)

/**
 * Which parts of the filter each row fails, as bits of `partBit`. The same tests as for single rows, asked once for each
 * combination of words instead of for each row. `found`: how well each row answers the search, 0 where it does not; null without one.
 * `shown`: which rows are asked about.
 */
export function sieve(columns: Columns, filter: Filter, found: Uint8Array | null, shown: (trait: Trait) => boolean = () => true, into = new Uint16Array(columns.length)): Uint16Array {
  const { length, trait, traits, tie, ties, founded } = columns
  const byTrait = Uint16Array.from(traits, each => traitFails(filter, each) | (shown(each) ? 0 : hiddenBit))
  const byTie = Uint16Array.from(ties, each => tieFails(filter, each))
  const byYear = Uint16Array.from({ length: yearsEnd }, (_, year) => yearFails(filter, year))
  for (let at = 0; at < length; at += 1) into[at] = (byTrait[trait[at] ?? 0] ?? 0) | (byTie[tie[at] ?? 0] ?? 0) | (byYear[founded[at] ?? 0] ?? 0)
  const { bbox } = filter
  if (bbox) for (let at = 0; at < length; at += 1) if (!inBbox(bbox, positionAt(columns, at))) into[at] = (into[at] ?? 0) | partBit.bbox
  if (found) for (let at = 0; at < length; at += 1) if (!found[at]) into[at] = (into[at] ?? 0) | partBit.q
  return into
}

/** The places of the rows that pass, ascending. */
export function passing(fails: Uint16Array): Uint32Array {
  const places = new Uint32Array(fails.length)
  let count = 0
  for (let at = 0; at < fails.length; at += 1) {
    if (fails[at] === 0) {
      places[count] = at
      count += 1
    }
  }
  return places.slice(0, count)
}
