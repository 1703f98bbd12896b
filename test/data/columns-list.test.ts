import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { listSorts } from '@bay-atlas/data/columns/list-heads.ts'
import { listOf } from '@bay-atlas/data/columns/list-of.ts'
import { ranksOf } from '@bay-atlas/data/columns/ranks-of.ts'
import { suggestionsOf } from '@bay-atlas/data/columns/suggestions-of.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { suggest } from '../row-by-row.ts'
import { listOrder } from '../list-order.ts'
import { codedColumns } from './coded.ts'

const atlas = await createMemoryStore(readDataset(), []).rows()
// Twins tie in everything but their place; one has no tier and no city, and names that letters alone do not order.
const rows: Row[] = [...atlas, ...atlas.slice(0, 40).map((row): Row => ({ ...row, id: `${row.id}-twin` })), ...odd()]
const columns = codedColumns(rows)

function odd(): Row[] {
  const [one] = atlas
  const names = ['10 Æther Labs', '9 Æther Labs', 'Éclair', 'eclair', 'Straße', 'Strasse', 'co-op', 'coop', 'Co op', '光年', '']
  return one ? names.map((name, at): Row => ({ ...one, id: `odd-${at}`, name: { 'zh-Hans': name, 'zh-Hant': name, en: name }, pinyin: at % 2 ? 'guang nian' : '', tiers: [], cities: [], founded: null })) : []
}

const asked = fc.record({
  sort: fc.constantFrom(...listSorts), language: fc.constantFrom(...languages), q: fc.constantFrom('', '', '深圳', 'lab', 'gd'), most: fc.integer({ min: 1, max: 120 }),
  from: fc.tuple(fc.double({ min: 113, max: 115, noNaN: true }), fc.double({ min: 22, max: 23, noNaN: true })), share: fc.integer({ min: 1, max: 7 }), reach: fc.option(fc.nat(), { nil: undefined }),
})

/** Counts under the words of the page. */
function counted(heads: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const head of heads) counts[head] = (counts[head] ?? 0) + 1
  return counts
}

test('in every order and script the first rows and the counts under the heads are those of the whole list', () => {
  fc.assert(fc.property(asked, ({ sort, language, q, most, from, share, reach }) => {
    const places = Uint32Array.from(rows.keys()).filter(place => place % share === 0 && (!q || searchRank(rows[place] ?? never(), q) > 0))
    const whole = listOrder([...places].flatMap(place => rows[place] ?? []), { sort, q, from, language })
    const reached = reach === undefined ? undefined : places[reach % places.length]
    const { places: first, heads, headOf } = listOf(columns, places, { sort, ranks: q ? ranksOf(columns, q) : null, from, language, most, reach: reached })
    expect(first.length).toBeGreaterThanOrEqual(Math.min(most, places.length))
    expect(first.map(place => rows[place]?.id)).toEqual(whole.rows.slice(0, reached === undefined ? most : first.length).map(({ id }) => id))
    if (reached !== undefined) expect(first).toContain(reached)
    const wordOf = new Map([...places].map(place => [headOf(place), whole.headOf(rows[place] ?? never())]))
    expect(Object.fromEntries([...heads].map(([head, count]) => [wordOf.get(head), count]))).toEqual(counted(whole.rows.map(whole.headOf)))
  }), { numRuns: 120 })
})

function never(): never {
  throw new Error('a place without a row')
}

test('names of which thousands begin alike come in their order too', () => {
  const [one] = atlas
  const many = Array.from({ length: 26_000 }, (_, at): Row => {
    const number = (at * 7919) % 26_000
    const name = `Synthetic ${number % 2 ? 'Labs' : 'labs'} ${'abc'.charAt(number % 3)}${number % 500} Co., Ltd.`
    return { ...(one ?? never()), id: `many-${at}`, name: { 'zh-Hans': name, 'zh-Hant': name, en: name } }
  })
  const list = listOf(codedColumns(many), Uint32Array.from(many.keys()), { sort: 'name', ranks: null, from: [114, 22.5], language: 'en', most: 30 })
  const whole = listOrder(many, { sort: 'name', q: '', from: [114, 22.5], language: 'en' })
  expect(list.places.map(place => many[place]?.id)).toEqual(whole.rows.slice(0, 30).map(({ id }) => id))
})

test.each(['深圳', 'lab', 'shenzhen university', 'sys', '大学', '  ', 'zeppelin'])('the suggestions for "%s" are the best hits, the heaviest first', q => {
  const idsAt = (places: number[]) => places.map(place => rows[place]?.id)
  expect(idsAt(suggestionsOf(columns, q, 8))).toEqual(suggest(rows, q, 8).map(({ id }) => id))
  const own = rows.filter((_, at) => at % 3 === 0)
  expect(idsAt(suggestionsOf(columns, q, 5, at => at % 3 === 0))).toEqual(suggest(own, q, 5).map(({ id }) => id))
})
