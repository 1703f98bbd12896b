import { facetWords, matches, type Facet, type Filter } from './filter.ts'
import type { Row } from './row.ts'

/** How many assets each word of each facet would show; every facet is counted without its own choice. */
export type Facets = {
  total: number
  matched: number
  counts: Record<Facet, Record<string, number>>
  /** Founding years, each with its count, ascending; `unknown` are the assets whose year no one gave. */
  founded: { years: [year: number, count: number][]; unknown: number }
}

/** The words of each facet that a row is counted under. */
export const wordsOf: Record<Facet, (row: Pick<Row, 'kind' | 'tiers' | 'sectors' | 'cities' | 'status' | 'confidence'>) => string[]> = {
  kind: row => [row.kind],
  tier: row => row.tiers,
  sector: row => row.sectors,
  city: row => row.cities,
  status: row => [row.status],
  source: row => [row.confidence],
}

function countWords(rows: Row[], filter: Filter, facet: Facet): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(facetWords[facet].map(word => [word, 0]))
  for (const row of rows) {
    if (!matches(filter, row, facet)) continue
    for (const word of wordsOf[facet](row)) counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}

function countYears(rows: Row[], filter: Filter): Facets['founded'] {
  const years = new Map<number, number>()
  let unknown = 0
  for (const row of rows) {
    if (!matches(filter, row, 'founded')) continue
    if (row.founded === null) unknown += 1
    else years.set(row.founded, (years.get(row.founded) ?? 0) + 1)
  }
  return { years: [...years].sort(([a], [b]) => a - b), unknown }
}

/** Counts every facet of the rows under the filter. */
export function countFacets(rows: Row[], filter: Filter): Facets {
  const count = (facet: Facet) => countWords(rows, filter, facet)
  const counts = { kind: count('kind'), tier: count('tier'), sector: count('sector'), city: count('city'), status: count('status'), source: count('source') }
  return { total: rows.length, matched: rows.filter(row => matches(filter, row)).length, counts, founded: countYears(rows, filter) }
}
