import { z } from 'zod'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { facets, facetWords, type Facet, type Filter } from '@bay-atlas/data/filter.ts'
import type { Values } from './values.ts'
import { allOf, whereOf } from './where.ts'

const columnOf: Record<Facet, { column: string; isList: boolean }> = {
  kind: { column: 'kind', isList: false },
  tier: { column: 'tier_words', isList: true },
  sector: { column: 'sector_words', isList: true },
  city: { column: 'city_words', isList: true },
  status: { column: 'status', isList: false },
  source: { column: 'confidence', isList: false },
}

/** One statement that counts every facet without its own choice, the founding years likewise, and what matches. */
export function facetsSql(edition: number, filter: Filter, values: Values): string {
  const place = `${values.add(edition)}::integer`
  const { tests } = whereOf(filter, values)
  const counts = facets.map(facet => {
    const { column, isList } = columnOf[facet]
    const from = isList ? `atlas.asset, unnest(${column}) AS word` : 'atlas.asset'
    return `SELECT '${facet}' AS facet, ${isList ? 'word' : column} AS word, count(*)::integer AS count FROM ${from} WHERE ${allOf(place, tests, facet)} GROUP BY 2`
  })
  const founded = `SELECT 'founded', founded::text, count(*)::integer FROM atlas.asset WHERE ${allOf(place, tests, 'founded')} GROUP BY founded`
  const matched = `SELECT 'matched', NULL, count(*)::integer FROM atlas.asset WHERE ${allOf(place, tests)}`
  return [...counts, founded, matched].join(' UNION ALL ')
}

const Counts = z.array(z.object({ facet: z.enum([...facets, 'founded', 'matched']), word: z.string().nullable(), count: z.number() }))

/** The facets that the rows of that statement say; `total` is how many assets there are without a filter. */
export function facetsOfRows(rows: unknown, total: number): Facets {
  const counted = Counts.parse(rows)
  const wordsOf = (facet: Facet) => {
    const zeros: Record<string, number> = Object.fromEntries(facetWords[facet].map(word => [word, 0]))
    return { ...zeros, ...Object.fromEntries(counted.flatMap(row => (row.facet === facet && row.word !== null ? [[row.word, row.count]] : []))) }
  }
  const years = counted.filter(({ facet }) => facet === 'founded')
  return {
    total,
    matched: counted.find(({ facet }) => facet === 'matched')?.count ?? 0,
    counts: { kind: wordsOf('kind'), tier: wordsOf('tier'), sector: wordsOf('sector'), city: wordsOf('city'), status: wordsOf('status'), source: wordsOf('source') },
    founded: {
      years: years.flatMap(({ word, count }): [number, number][] => (word === null ? [] : [[Number(word), count]])).sort(([a], [b]) => a - b),
      unknown: years.find(({ word }) => word === null)?.count ?? 0,
    },
  }
}
