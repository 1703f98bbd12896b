import { noCounts, wordsOf, type Facets } from '../facets.ts'
import type { Filter } from '../filter.ts'
import type { Codes, Columns } from './columns.ts'
import { whatFacets, whereFacets } from './facet-sides.ts'
import { hiddenBit, partBit } from './sieve.ts'

/** More than any row fails. */
const everyBit = 2 * hiddenBit
/** More than any year. */
const everyYear = 0x10000

/** Counts every facet, each without its own choice, from what each row fails. Exact, and the same as `countFacets` of the rows. */
export function tally({ length, what, whats, where, wheres, founded }: Omit<Columns, 'names'>, fails: Uint16Array): Facets {
  const [byWhat, byWhere, byYear] = [new Heaps(what, whats.length, whatFacets, fails), new Heaps(where, wheres.length, whereFacets, fails), new Heaps(founded, everyYear, ['founded'], fails)]
  const counts = noCounts()
  for (const facet of whatFacets) countWords(counts[facet], whats, wordsOf[facet], byWhat.but(facet))
  for (const facet of whereFacets) countWords(counts[facet], wheres, wordsOf[facet], byWhere.but(facet))
  return { total: length - sum(byWhere.hidden), matched: sum(byWhere.passing), counts, founded: yearsOf(byYear.but('founded')) }
}

/** Rows counted by their code in one dictionary, on heaps: those that pass, those that fail one of these parts alone, those that fail anything else, those that are not asked about. */
class Heaps {
  readonly passing: Uint32Array
  readonly hidden: Uint32Array
  readonly #alone: Map<keyof Filter, Uint32Array>

  constructor(codes: Codes, size: number, parts: readonly (keyof Filter)[], fails: Uint16Array) {
    const rows = new Uint32Array(size * (parts.length + 3))
    const [others, hidden] = [size * (parts.length + 1), size * (parts.length + 2)]
    // Where the heap of a row begins, by what it fails.
    const from = new Int32Array(everyBit).fill(others, 0, hiddenBit).fill(hidden, hiddenBit)
    from[0] = 0
    parts.forEach((part, at) => {
      from[partBit[part]] = size * (at + 1)
    })
    heapUp(rows, codes, from, fails)
    this.passing = rows.subarray(0, size)
    this.hidden = rows.subarray(hidden)
    this.#alone = new Map(parts.map((part, at) => [part, rows.subarray(size * (at + 1), size * (at + 2))]))
  }

  /** Those that pass, or would but for this part. */
  but(part: keyof Filter): Uint32Array {
    const [rows, alone] = [this.passing.slice(), this.#alone.get(part)]
    for (let code = 0; code < rows.length; code += 1) rows[code] = (rows[code] ?? 0) + (alone?.[code] ?? 0)
    return rows
  }
}

/** Every row falls on some heap: no branch, since no processor could foresee it. */
function heapUp(rows: Uint32Array, codes: Codes, from: Int32Array, fails: Uint16Array): void {
  for (let at = 0; at < fails.length; at += 1) {
    const on = (from[fails[at] ?? 0] ?? 0) + (codes[at] ?? 0)
    rows[on] = (rows[on] ?? 0) + 1
  }
}

const sum = (numbers: Uint32Array) => numbers.reduce((all, one) => all + one, 0)

function countWords<T>(counts: Record<string, number>, values: readonly T[], wordsOf: (value: T) => readonly string[], rows: Uint32Array): void {
  values.forEach((value, code) => {
    if (rows[code]) for (const word of wordsOf(value)) counts[word] = (counts[word] ?? 0) + rows[code]
  })
}

function yearsOf(rows: Uint32Array): Facets['founded'] {
  const years: [number, number][] = []
  rows.forEach((count, year) => {
    if (count && year) years.push([year, count])
  })
  return { years, unknown: rows[0] ?? 0 }
}
