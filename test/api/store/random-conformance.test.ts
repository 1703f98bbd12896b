import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetCollection } from '@bay-atlas/api/features/assets.ts'
import { columnsOf } from '@bay-atlas/api/features/columns-of.ts'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { searchKeysOf, gramsOfWord } from '@bay-atlas/api/store/postgis/search-keys.ts'
import { comparisons, spatialRelations, temporalRelations, type Condition, type Place, type Time, type Value } from '@bay-atlas/data/cql2/condition.ts'
import { checkCondition } from '@bay-atlas/data/cql2/check-condition.ts'
import { everything, facets, facetWords, type Bbox, type Filter } from '@bay-atlas/data/filter.ts'
import { fold, searchRank } from '@bay-atlas/data/search.ts'
import { all, bothStores } from './both-stores.ts'
import { oddDataset, oddNames } from './odd-dataset.ts'
import { hasPostgis } from './run-postgres.ts'

const runs = { numRuns: 150 }
const pick = <T>(...from: readonly T[]) => fc.constantFrom(...from)
const anything = fc.string({ unit: 'grapheme', maxLength: 6 })

/** Parts of the names that are there, so that most searches find something. */
const piece = fc.tuple(pick(...oddNames), fc.nat(12), fc.integer({ min: 1, max: 5 })).map(([name, from, length]) => [...name].slice(from % name.length, from + length).join(''))
const query = fc.array(fc.oneof(piece, anything, pick('peng', 'cheng', 'pcs', 'shi', 'yan', 'liang', 'zi', '实验室', 'district', '深圳', 'hong kong')), { maxLength: 3 }).map(words => words.join(' ').trim())

const lon = fc.oneof(fc.integer({ min: 0, max: 7 }).map(step => 113 + step * 0.125), fc.double({ min: 112, max: 115, noNaN: true }))
const lat = fc.oneof(fc.integer({ min: 0, max: 5 }).map(step => 22 + step * 0.1), fc.double({ min: 21, max: 24, noNaN: true }))
const bbox = fc.tuple(lon, lat, lon, lat).map(([west, one, east, other]): Bbox => [west, Math.min(one, other), east, Math.max(one, other)])
const year = fc.integer({ min: 1985, max: 2030 })
const years = fc.tuple(fc.option(year), fc.option(year)).map(([from, to]) => (from === null && to === null ? null : { from, to }))

const filterOf = (q: fc.Arbitrary<string>): fc.Arbitrary<Filter> => fc.record({
  kind: fc.subarray([...facetWords.kind]), tier: fc.subarray([...facetWords.tier]), sector: fc.subarray([...facetWords.sector]), city: fc.subarray([...facetWords.city]), status: fc.subarray([...facetWords.status]), source: fc.subarray([...facetWords.source]),
  founded: years, partOf: fc.option(fc.nat(6).map(at => `odd-${at}`)), bbox: fc.option(bbox), q,
})
/** Random filters rarely let anything through, so that most parts are taken out again. */
const filter = fc.tuple(filterOf(fc.oneof(fc.constant(''), query)), fc.subarray([...facets, 'founded', 'partOf', 'bbox', 'q'] as const, { maxLength: 3 })).map(([whole, kept]) => ({ ...everything, ...Object.fromEntries(kept.map(name => [name, whole[name]])) }))

const texts = ['name_en', 'name_zh_hans', 'aliases', 'site', 'part_of', 'district_en', 'tiers', 'id']
const property = (...names: string[]) => fc.record({ is: fc.constant('property' as const), name: pick(...names) })
const literal = fc.oneof(piece, anything, fc.array(fc.oneof(piece, pick('%', '_', '\\', '%\\_')), { maxLength: 4 }).map(parts => parts.join(''))).map((value): Value => ({ is: 'text', value }))
const text: fc.Arbitrary<Value> = fc.oneof(property(...texts), literal, fc.tuple(pick('casei' as const, 'accenti' as const), fc.oneof(property(...texts), literal)).map(([is, of]): Value => ({ is, of })))
const number: fc.Arbitrary<Value> = fc.oneof(property('founded', 'uncertainty_m'), fc.oneof(year, fc.double({ noNaN: true, noDefaultInfinity: true }), pick(0, -0, 100, 1990.5)).map((value): Value => ({ is: 'number', value })))
const time: fc.Arbitrary<Time> = fc.oneof(property('founded'), fc.tuple(pick(7305, 10592, 10957, -Infinity), pick(10957, 12783, Infinity)).map(([from, to]): Time => ({ is: 'days', from, to })))
const position = fc.tuple(lon, lat)
const place: fc.Arbitrary<Place> = fc.oneof(
  property('geometry'),
  bbox.map((box): Place => ({ is: 'box', box })),
  position.map((coordinates): Place => ({ is: 'shape', shape: { type: 'Point', coordinates } })),
  fc.tuple(position, position, position).map(([a, b, c]): Place => ({ is: 'shape', shape: { type: 'Polygon', coordinates: [[a, b, c, a]] } })),
  fc.array(position, { minLength: 2, maxLength: 4 }).map((coordinates): Place => ({ is: 'shape', shape: { type: 'LineString', coordinates } })),
)
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(pick(...comparisons), text, text).map(([by, left, right]): Condition => ({ is: 'compare', by, left, right })),
  fc.tuple(pick(...comparisons), number, number).map(([by, left, right]): Condition => ({ is: 'compare', by, left, right })),
  fc.tuple(text, text).map(([value, pattern]): Condition => ({ is: 'like', value, pattern })),
  fc.tuple(number, number, number).map(([value, low, high]): Condition => ({ is: 'between', value, low, high })),
  fc.tuple(text, fc.array(text, { minLength: 1, maxLength: 4 })).map(([value, list]): Condition => ({ is: 'in', value, list })),
  fc.oneof(text, number).map((value): Condition => ({ is: 'null', value })),
  fc.tuple(pick(...spatialRelations), place, place).map(([by, left, right]): Condition => ({ is: 'spatial', by, left, right })),
  fc.tuple(pick(...temporalRelations), time, time).map(([by, left, right]): Condition => ({ is: 'temporal', by, left, right })),
)
const { condition } = fc.letrec<{ condition: Condition; list: Condition[] }>(tie => ({
  condition: fc.oneof({ maxDepth: 3 }, leaf, tie('condition').map((of): Condition => ({ is: 'not', of })), fc.tuple(pick('all' as const, 'any' as const), tie('list')).map(([is, of]): Condition => ({ is, of }))),
  list: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
}))

test('what a search finds holds all the pieces that the index is asked for', async () => {
  const rows = (await createMemoryStore(oddDataset).rows()).map(row => ({ row, grams: new Set(searchKeysOf(row).grams) }))
  fc.assert(fc.property(query, q => {
    const asked = fold(q).split(/\s+/).filter(Boolean).flatMap(gramsOfWord)
    const missed = rows.filter(({ row, grams }) => searchRank(row, q) > 0 && !asked.every(gram => grams.has(gram)))
    expect(missed.map(({ row }) => row.id)).toEqual([])
  }), { numRuns: 600 })
})

describe.skipIf(!hasPostgis)('whatever is asked, PostGIS answers as memory does (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', () => {
  let memory: AssetStore
  let postgis: AssetStore
  let held: AssetStore
  let close = async () => {}
  beforeAll(async () => {
    ({ memory, postgis, held, close } = await bothStores(oddDataset))
  }, 120_000)
  afterAll(() => close())

  const found = async (store: AssetStore, asked: Filter, condition?: Condition) => (await store.find(asked, all, condition)).features.map(({ id }) => id)

  test('any filter: the same assets in the same order', async () => {
    await fc.assert(fc.asyncProperty(filter, async asked => {
      for (const store of [postgis, held]) expect(await found(store, asked)).toEqual(await found(memory, asked))
    }), runs)
  })

  test('any search', async () => {
    await fc.assert(fc.asyncProperty(query, async q => {
      for (const store of [postgis, held]) expect(await found(store, { ...everything, q })).toEqual(await found(memory, { ...everything, q }))
    }), runs)
  })

  test('any filter: the same facets', async () => {
    await fc.assert(fc.asyncProperty(filter, async asked => {
      for (const store of [postgis, held]) expect(await store.facets(asked)).toEqual(await memory.facets(asked))
    }), { numRuns: 60 })
  })

  test('any condition of CQL2', async () => {
    const columns = columnsOf(assetCollection(memory))
    await fc.assert(fc.asyncProperty(condition, async asked => {
      try {
        checkCondition(asked, columns)
      } catch {
        return
      }
      expect(await found(postgis, everything, asked)).toEqual(await found(memory, everything, asked))
    }), { numRuns: 200 })
  })
})
