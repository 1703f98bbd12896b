import { wordsOf, type Facets } from '../facets.ts'
import { facetWords, facets, type Facet } from '../filter.ts'
import type { Columns } from './columns.ts'
import { hiddenBit, partBit } from './sieve.ts'

/** Rows counted by trait: those that pass, and for each facet those that fail it alone. */
type Heaps = Record<Facet | 'passing', Uint32Array>

/** Counts every facet, each without its own choice, from one pass over what each row fails. Exact, and the same as `countFacets` of the rows. */
export function tally(columns: Omit<Columns, 'names'>, fails: Uint16Array): Facets {
  const { length, trait, traits, founded } = columns
  const heap = () => new Uint32Array(traits.length)
  const heaps: Heaps = { passing: heap(), kind: heap(), tier: heap(), sector: heap(), city: heap(), status: heap(), source: heap() }
  // Which heap a row falls on; what fails two parts falls on none.
  const heapOf: (Uint32Array | undefined)[] = []
  heapOf[0] = heaps.passing
  for (const facet of facets) heapOf[partBit[facet]] = heaps[facet]
  const years = new Uint32Array(0x10000)
  let [matched, total] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    const failed = fails[at] ?? 0
    const on = heapOf[failed]
    if (on) on[trait[at] ?? 0] = (on[trait[at] ?? 0] ?? 0) + 1
    if (failed === 0) matched += 1
    if ((failed & hiddenBit) === 0) total += 1
    if ((failed & ~partBit.founded) === 0) years[founded[at] ?? 0] = (years[founded[at] ?? 0] ?? 0) + 1
  }
  return { total, matched, counts: countsOf(columns, heaps), founded: yearsOf(years) }
}

function countsOf({ traits }: Pick<Columns, 'traits'>, heaps: Heaps): Facets['counts'] {
  const count = (facet: Facet) => {
    const counts: Record<string, number> = Object.fromEntries(facetWords[facet].map(word => [word, 0]))
    traits.forEach((trait, at) => {
      const rows = (heaps.passing[at] ?? 0) + (heaps[facet][at] ?? 0)
      if (rows) for (const word of wordsOf[facet](trait)) counts[word] = (counts[word] ?? 0) + rows
    })
    return counts
  }
  return { kind: count('kind'), tier: count('tier'), sector: count('sector'), city: count('city'), status: count('status'), source: count('source') }
}

function yearsOf(rows: Uint32Array): Facets['founded'] {
  const years: [number, number][] = []
  rows.forEach((count, year) => {
    if (count && year) years.push([year, count])
  })
  return { years, unknown: rows[0] ?? 0 }
}
