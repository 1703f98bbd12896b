import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { chunkFromArrow, chunkToArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { columnsOf } from '../columns-of.ts'
import { rowAt } from '@bay-atlas/data/columns/columns.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { JoinedNames } from '@bay-atlas/data/columns/joined-names.ts'
import { learnPhrases } from '@bay-atlas/data/columns/learn-phrases.ts'
import { nameChunkOf } from '@bay-atlas/data/columns/name-chunk-of.ts'
import { namesFromArrow, namesToArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { passing, sieve } from '@bay-atlas/data/columns/sieve.ts'
import { tally } from '@bay-atlas/data/columns/tally.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything, matches } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { cities } from '@bay-atlas/data/vocabulary.ts'
import { randomFilter } from '../random-filter.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const parents = [...new Set(rows.flatMap(row => row.within))]

const columns = columnsOf(rows)

test('every asset of the atlas comes out of the columns as it went in', () => {
  expect(rows.map((_, at) => rowAt(columns, at))).toEqual(rows)
})

test('whatever is asked, the same rows pass and every facet has the same counts as row by row', () => {
  fc.assert(fc.property(randomFilter(parents), filter => {
    const fails = sieve(columns, filter, null)
    expect([...passing(fails)].map(at => rows[at]?.id)).toEqual(rows.filter(row => matches(filter, row)).map(({ id }) => id))
    expect(tally(columns, fails)).toEqual(countFacets(rows, filter))
  }), { numRuns: 60 })
})

test('rows that are not asked about are counted nowhere', () => {
  const some = rows.map((row, at): Row => (at % 7 === 3 ? { ...row, own: true } : row))
  const [mixed, others] = [columnsOf(some), some.filter(({ own }) => !own)]
  fc.assert(fc.property(randomFilter(parents), filter => {
    expect(tally(mixed, sieve(mixed, filter, null, ({ own }) => !own))).toEqual(countFacets(others, filter))
  }), { numRuns: 20 })
})

test('a search is one part of the filter among the others', () => {
  const filter = { ...everything, q: '实验室', city: ['shenzhen' as const] }
  const fails = sieve(columns, filter, ranksOf(columns, filter.q))
  expect(tally(columns, fails)).toEqual(countFacets(rows, filter))
})

const pause = async () => {}
const names = namesToArrow(await nameChunkOf(rows, await learnPhrases(rows, pause), true, pause), { version: 'v1', total: rows.length, from: 0, count: rows.length, phrases: 'mark' })

test('rows travel as Arrow, numbers and names apart, and arrive as they were', () => {
  const joined = new JoinedChunks(rows.length)
  for (let from = 0; from < rows.length; from += 700) {
    const { chunk, standing } = chunkFromArrow(chunkToArrow(chunkOf(rows.slice(from, from + 700)), { version: 'v1', total: rows.length, from }))
    expect(standing).toEqual({ version: 'v1', total: rows.length, from })
    joined.put(chunk)
  }
  const { chunk, standing } = namesFromArrow(names)
  const named = new JoinedNames(chunk.phrases ?? expect.fail(), standing)
  named.put(chunk, standing)
  expect(rows.map((_, at) => rowAt({ ...joined.columns(), names: named.names() }, at))).toEqual(rows)
})

test('where there are no rows, none arrive', () => {
  expect(chunkFromArrow(chunkToArrow(chunkOf([]), { version: 'v1', total: 0, from: 0 }))).toEqual({ chunk: chunkOf([]), standing: { version: 'v1', total: 0, from: 0 } })
})

test('what is no chunk of rows is refused', () => {
  expect(() => chunkFromArrow(names)).toThrow()
  const chunk = chunkOf(rows.slice(0, 3))
  const stray = { ...chunk, whats: JSON.parse(JSON.stringify(chunk.whats).replaceAll('"kind"', '"sort"')) }
  expect(() => chunkFromArrow(chunkToArrow(stray, { version: 'v1', total: 3, from: 0 }))).toThrow(/kind/)
})

test('what rows are and where they are stand apart, so that neither grows with the other', () => {
  const everywhere = cities.flatMap(city => rows.slice(0, 100).map(one => ({ ...one, cities: [city] })))
  const [hundred, all] = [chunkOf(rows.slice(0, 100)), chunkOf(everywhere)]
  expect(all.whats).toEqual(hundred.whats)
  expect(all.wheres.length).toBeLessThanOrEqual(hundred.wheres.length * cities.length)
})
