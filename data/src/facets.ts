import { askedOf, facets, facetWords, tests, type Facet, type Filter } from './filter.ts'
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
export const wordsOf = {
  kind: (row: Pick<Row, 'kind'>) => [row.kind],
  tier: (row: Pick<Row, 'tiers'>) => row.tiers,
  sector: (row: Pick<Row, 'sectors'>) => row.sectors,
  city: (row: Pick<Row, 'cities'>) => row.cities,
  status: (row: Pick<Row, 'status'>) => [row.status],
  source: (row: Pick<Row, 'confidence'>) => [row.confidence],
} satisfies Record<Facet, (row: Row) => readonly string[]>

const zeros = (facet: Facet): Record<string, number> => Object.fromEntries(facetWords[facet].map(word => [word, 0]))
/** Every word of every facet, none of them counted yet. */
export const noCounts = (): Facets['counts'] => ({ kind: zeros('kind'), tier: zeros('tier'), sector: zeros('sector'), city: zeros('city'), status: zeros('status'), source: zeros('source') })

/** Counts every facet of the rows under the filter. Each row is asked once: it counts everywhere when it passes, and in the one facet that it fails when it fails no other. */
export function countFacets(rows: readonly Row[], filter: Filter): Facets {
  const asked = askedOf(filter)
  const counts = noCounts()
  const years = new Map<number | null, number>()
  let matched = 0
  const count = (row: Row, facet: Facet) => {
    for (const word of wordsOf[facet](row)) counts[facet][word] = (counts[facet][word] ?? 0) + 1
  }
  for (const row of rows) {
    const failed = failedBy(row, filter, asked)
    if (failed === 'several') continue
    if (!failed) matched += 1
    for (const facet of facets) if (!failed || facet === failed) count(row, facet)
    if (!failed || failed === 'founded') years.set(row.founded, (years.get(row.founded) ?? 0) + 1)
  }
  const known = [...years].filter((pair): pair is [number, number] => pair[0] !== null)
  return { total: rows.length, matched, counts, founded: { years: known.sort(([a], [b]) => a - b), unknown: years.get(null) ?? 0 } }
}

/** The one parameter that keeps the row out; null when it passes. */
function failedBy(row: Row, filter: Filter, asked: readonly (keyof Filter)[]): keyof Filter | 'several' | null {
  let failed: keyof Filter | null = null
  for (const name of asked) {
    if (tests[name](filter, row)) continue
    if (failed) return 'several'
    failed = name
  }
  return failed
}
