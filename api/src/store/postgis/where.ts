import { facets, type Bbox, type Filter, type Years } from '@bay-atlas/data/filter.ts'
import { searchSql } from './search-sql.ts'
import type { Values } from './values.ts'

/** One condition of a filter as SQL; `rank` orders the hits of a search. */
export type Where = { tests: { name: keyof Filter; sql: string }[]; rank: string | null }

/** The filter as conditions over the columns of atlas.asset, one for each parameter that asks for something. */
export function whereOf(filter: Filter, values: Values): Where {
  const tests: Where['tests'] = []
  const add = (name: keyof Filter, sql: string) => tests.push({ name, sql })
  for (const facet of facets) if (filter[facet].length) add(facet, wordsSql[facet](`${values.add(filter[facet])}::text[]`))
  if (filter.founded) add('founded', yearsSql(filter.founded, values))
  if (filter.partOf) add('partOf', `within_ids @> ARRAY[${values.text(filter.partOf)}]`)
  if (filter.bbox) add('bbox', boxSql(filter.bbox, values))
  if (!filter.q) return { tests, rank: null }
  const { candidates, rank } = searchSql(filter.q, values)
  add('q', `${candidates} AND ${rank} > 0`)
  return { tests, rank }
}

/** All tests, or all but one, as they stand after WHERE; the edition comes first. */
export const allOf = (edition: string, tests: Where['tests'], but?: keyof Filter) => [`edition = ${edition}`, ...tests.filter(({ name }) => name !== but).map(({ sql }) => `(${sql})`)].join(' AND ')

const wordsSql = {
  kind: (words: string) => `kind = ANY(${words})`,
  tier: (words: string) => `tier_words && ${words}`,
  sector: (words: string) => `sector_words && ${words}`,
  city: (words: string) => `city_words && ${words}`,
  status: (words: string) => `status = ANY(${words})`,
  source: (words: string) => `confidence = ANY(${words})`,
}

/** An end may also be infinite, where two ranges were laid over one another. */
function yearsSql({ from, to }: Years, values: Values): string {
  const ends = [[from, '>='], [to, '<=']] as const
  const bounds = ends.flatMap(([year, sign]) => (year === null || !Number.isFinite(year) ? [] : [`founded ${sign} ${values.add(year)}::integer`]))
  return ['founded IS NOT NULL', ...bounds].join(' AND ')
}

/** What lies in a box, edges included. The index knows boxes in single precision alone, so that the edges are asked again in double. */
export function boxSql([west, south, east, north]: Bbox, values: Values): string {
  const [s, n] = [values.add(south), values.add(north)]
  const within = (w: number, e: number) => {
    const [left, right] = [values.add(bounded(w)), values.add(bounded(e))]
    return `(geom && ST_MakeEnvelope(${left}::double precision, ${s}::double precision, ${right}::double precision, ${n}::double precision, 4326) AND longitude >= ${left} AND longitude <= ${right} AND latitude >= ${s} AND latitude <= ${n})`
  }
  return west <= east ? within(west, east) : `(${within(west, 360)} OR ${within(-360, east)})`
}

/** Nothing lies beyond, and an index cannot take what is not finite. */
const bounded = (degrees: number) => Math.max(-1_000, Math.min(1_000, degrees))
