import { noCounts, wordsOf, type Facets } from '../facets.ts'
import type { Facet } from '../filter.ts'
import type { Codes, Columns } from './columns.ts'
import { whatFacets, whereFacets } from './facet-sides.ts'
import { hiddenBit, partBit } from './sieve.ts'

/** More than any row fails. */
const everyBit = 2 * hiddenBit

/** Counts every facet, each without its own choice, from what each row fails. Exact, and the same as `countFacets` of the rows. */
export function tally({ what, whats, where, wheres, founded }: Omit<Columns, 'names'>, fails: Uint16Array): Facets {
  const counts = noCounts()
  const [byWhat, byWhere] = [heapsOf(what, whats.length, whatFacets, fails), heapsOf(where, wheres.length, whereFacets, fails)]
  for (const facet of whatFacets) countWords(counts[facet], whats, wordsOf[facet], byWhat(facet))
  for (const facet of whereFacets) countWords(counts[facet], wheres, wordsOf[facet], byWhere(facet))
  return { ...sumsOf(fails), counts, founded: yearsOf(founded, fails) }
}

/** Rows counted by their code in one dictionary: to each of the facets that ask it, those that pass or fail nothing else. */
function heapsOf(codes: Codes, size: number, asked: readonly Facet[], fails: Uint16Array): (facet: Facet) => Uint32Array {
  // One heap after another: those that pass, then those that fail one facet alone; by what a row fails the place where its heap begins, -1 for none.
  const heaps = new Uint32Array(size * (asked.length + 1))
  const from = new Int32Array(everyBit).fill(-1)
  from[0] = 0
  asked.forEach((facet, at) => {
    from[partBit[facet]] = size * (at + 1)
  })
  for (let at = 0; at < codes.length; at += 1) {
    const heap = from[fails[at] ?? 0] ?? -1
    if (heap >= 0) heaps[heap + (codes[at] ?? 0)] = (heaps[heap + (codes[at] ?? 0)] ?? 0) + 1
  }
  return facet => {
    const alone = from[partBit[facet]] ?? 0
    return heaps.slice(0, size).map((passing, code) => passing + (heaps[alone + code] ?? 0))
  }
}

function countWords<T>(counts: Record<string, number>, values: readonly T[], wordsOf: (value: T) => readonly string[], rows: Uint32Array): void {
  values.forEach((value, code) => {
    if (rows[code]) for (const word of wordsOf(value)) counts[word] = (counts[word] ?? 0) + rows[code]
  })
}

function sumsOf(fails: Uint16Array): Pick<Facets, 'total' | 'matched'> {
  let [matched, total] = [0, 0]
  for (let at = 0; at < fails.length; at += 1) {
    if (fails[at] === 0) matched += 1
    if (((fails[at] ?? 0) & hiddenBit) === 0) total += 1
  }
  return { total, matched }
}

function yearsOf(founded: Uint16Array, fails: Uint16Array): Facets['founded'] {
  const rows = new Uint32Array(0x10000)
  for (let at = 0; at < founded.length; at += 1) if (((fails[at] ?? 0) & ~partBit.founded) === 0) rows[founded[at] ?? 0] = (rows[founded[at] ?? 0] ?? 0) + 1
  const years: [number, number][] = []
  rows.forEach((count, year) => {
    if (count && year) years.push([year, count])
  })
  return { years, unknown: rows[0] ?? 0 }
}
