import { z } from 'zod'
import type { Facets } from '@bay-atlas/data/facets.ts'
import { facets, facetWords, type Facet, type Filter } from '@bay-atlas/data/filter.ts'
import type { Values } from './values.ts'
import { allOf, whereOf, type Where } from './where.ts'

const columnOf: Record<Facet, string> = { kind: 'kind', tier: 'tier_words', sector: 'sector_words', city: 'city_words', status: 'status', source: 'confidence' }
const lists: readonly Facet[] = ['tier', 'sector', 'city']
/** What is counted without its own choice; the other tests hold for every count. */
const choosable: readonly (keyof Filter)[] = [...facets, 'founded']

/**
 * One statement that counts every facet without its own choice, the founding years likewise, and what matches. The
 * table is read once: what fails at most one of the choices is kept aside and counted from there. Where the filter is
 * a single choice, its own facet counts everything, which is known already: `own` names it, and it is not counted.
 */
export function facetsSql(edition: number, filter: Filter, values: Values): { text: string; own: keyof Filter | null } {
  const { tests } = whereOf(filter, values)
  const choices = tests.filter(({ name }) => choosable.includes(name))
  const others = tests.filter(({ name }) => !choosable.includes(name))
  const [single] = tests.length === 1 ? choices : []
  const where = allOf(`${values.add(edition)}::integer`, single ? [single] : [...others, ...nearly(choices)])
  const columns = facets.map(facet => `${columnOf[facet]} AS "${facet}"`)
  const held = choices.map(({ name, sql }) => `(${sql}) AS "is_${name}"`)
  const aside = `WITH aside AS MATERIALIZED (SELECT ${[...columns, 'founded', ...held].join(', ')} FROM atlas.asset WHERE ${where})`
  const passing = (but?: keyof Filter) => choices.filter(({ name }) => name !== but).map(({ name }) => ` AND "is_${name}"`).join('')
  const counts = facets.map(facet => `SELECT '${facet}' AS facet, ${lists.includes(facet) ? 'word' : `"${facet}"`} AS word, count(*)::integer AS count FROM aside${lists.includes(facet) ? `, unnest("${facet}") AS word` : ''} WHERE TRUE${passing(facet)} GROUP BY 2`)
  const founded = `SELECT 'founded', founded::text, count(*)::integer FROM aside WHERE TRUE${passing('founded')} GROUP BY founded`
  const matched = `SELECT 'matched', NULL, count(*)::integer FROM aside WHERE TRUE${passing()}`
  return { text: `${aside} ${[...counts, founded, matched].join(' UNION ALL ')}`, own: single?.name ?? null }
}

/** All choices but one hold, whichever that is, written so that indexes can serve each of the cases. */
function nearly(choices: Where['tests']): { name: keyof Filter; sql: string }[] {
  if (choices.length < 2) return []
  const cases = choices.map(({ name }) => choices.filter(other => other.name !== name).map(({ sql }) => `(${sql})`).join(' AND '))
  return [{ name: 'kind', sql: cases.join(' OR ') }]
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
