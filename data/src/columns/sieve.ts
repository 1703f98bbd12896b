import { inBbox, tests, type Filter } from '../filter.ts'
import { positionAt, type Codes, type Columns, type Tie, type What } from './columns.ts'
import { whatFacets, whereFacets } from './facet-sides.ts'

/** A bit for each part of a filter, set where a row does not pass it. A row passes when none is set; it is counted in a facet when no other is. */
export const partBit = { kind: 1, tier: 2, sector: 4, city: 8, status: 16, source: 32, founded: 64, partOf: 128, bbox: 256, q: 512 } as const satisfies Record<keyof Filter, number>
/** Set where a row is no part of what is asked about at all. */
export const hiddenBit = 1024

/** Founding years are four figures. */
const yearsEnd = 10_000

/** Rows as columns without what they are called, which a sieve does not ask. */
type Sifted = Omit<Columns, 'names'>

const tieFails = (filter: Filter, tie: Tie) => (tests.partOf(filter, tie) ? 0 : partBit.partOf)
const yearFails = (filter: Filter, year: number) => (tests.founded(filter, { founded: year || null }) ? 0 : partBit.founded)

/**
 * Which parts of the filter each row fails, as bits of `partBit`. The same tests as for single rows, asked once for each
 * combination of words instead of for each row; what is not asked for costs nothing. `found`: how well each row answers
 * the search, 0 where it does not; null without one. `shown`: which rows are asked about; all without it.
 */
export function sieve(columns: Sifted, filter: Filter, found: Uint8Array | null, shown: ((what: What) => boolean) | null = null, into = new Uint16Array(columns.length)): Uint16Array {
  const { length, what, whats, where, wheres, tie, ties, founded } = columns
  const { bbox } = filter
  const [ofWhat, ofWhere] = [whatFacets.filter(facet => filter[facet].length > 0), whereFacets.filter(facet => filter[facet].length > 0)]
  into.fill(0)
  if (ofWhat.length || shown) mark(into, what, Uint16Array.from(whats, each => ofWhat.reduce((bits, facet) => (tests[facet](filter, each) ? bits : bits | partBit[facet]), !shown || shown(each) ? 0 : hiddenBit)))
  if (ofWhere.length) mark(into, where, Uint16Array.from(wheres, each => ofWhere.reduce((bits, facet) => (tests[facet](filter, each) ? bits : bits | partBit[facet]), 0)))
  if (filter.partOf) mark(into, tie, Uint16Array.from(ties, each => tieFails(filter, each)))
  if (filter.founded) mark(into, founded, Uint16Array.from({ length: yearsEnd }, (_, year) => yearFails(filter, year)))
  if (bbox) for (let at = 0; at < length; at += 1) if (!inBbox(bbox, positionAt(columns, at))) into[at] = (into[at] ?? 0) | partBit.bbox
  if (found) for (let at = 0; at < length; at += 1) if (!found[at]) into[at] = (into[at] ?? 0) | partBit.q
  return into
}

/** Sets the bits that belong to the code of each row. */
function mark(into: Uint16Array, codes: Codes, bits: Uint16Array): void {
  for (let at = 0; at < codes.length; at += 1) into[at] = (into[at] ?? 0) | (bits[codes[at] ?? 0] ?? 0)
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
