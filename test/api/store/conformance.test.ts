import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything, facets, facetWords, type Bbox, type Filter } from '@bay-atlas/data/filter.ts'
import { all, bothStores } from './both-stores.ts'
import { hasPostgis } from './run-postgres.ts'

const searches = [
  '量子', '实验室', '實驗室', '大學', '大学', '鹏城', '鵬城', '港', 'University', 'hong kong', 'HKUST', 'shenzhen', 'nansha', 'AI', 'a', '5g', 'tencent', 'TENCENT', '腾讯 深圳', 'university hong', 'Lab  quantum',
  'pengcheng', 'pcsys', 'peng cheng', 'pengchengshiyans', 'pengchengs', 'zhongshan', 'nv', 'x', 'xiao', '(', '%', '_', '\\', "'", '"', '·', '  ', '\u0000', 'a\u0001', '👩‍🔬', 'École', 'zzzzzz',
]

/** A coordinate of the data is an edge, so that what lies on it must be found on both sides. */
const boxes: Bbox[] = [[113.9, 22.4, 114.2, 22.6], [114.06, 22.5, 114.06, 22.6], [114.0, 22.0, 113.5, 23], [-180, -90, 180, 90], [0, 0, 1, 1], [-1e300, -90, 1e300, 90], [180, -90, -180, 90], [170, 0, 113.9, 60]]

const filters: [string, Partial<Filter>][] = [
  ['nothing', {}],
  ...facets.flatMap(facet => facetWords[facet].map((word): [string, Partial<Filter>] => [`${facet}=${word}`, { [facet]: [word] }])),
  ['several words of one facet', { tier: ['national', 'unicorn'], city: ['shenzhen', 'hong-kong', 'macao'] }],
  ['all facets at once', { kind: ['laboratory', 'institute'], tier: ['national', 'provincial'], sector: ['ai', 'health'], city: ['shenzhen', 'guangzhou'], status: ['operating'], source: ['sourced'] }],
  ['a year', { founded: { from: 2018, to: 2018 } }],
  ['years from', { founded: { from: 2015, to: null } }],
  ['years to', { founded: { from: null, to: 1999 } }],
  ['years that do not meet', { founded: { from: 2020, to: 2010 } }],
  ['years without an end', { founded: { from: -Infinity, to: Infinity } }],
  ['parts in all depths', { partOf: 'hetao' }],
  ['parts of what is not there', { partOf: 'nowhere' }],
  ...boxes.map((bbox): [string, Partial<Filter>] => [`bbox=${bbox.join(',')}`, { bbox }]),
  ...searches.map((q): [string, Partial<Filter>] => [`q=${JSON.stringify(q)}`, { q }]),
  ['a search in a place', { q: '大学', city: ['guangzhou'], bbox: [113, 22, 114, 24], founded: { from: 1900, to: 2000 } }],
]

describe.skipIf(!hasPostgis)('the store in PostGIS answers as the store in memory (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', () => {
  const data = readDataset()
  let memory: AssetStore
  let postgis: AssetStore
  let held: AssetStore
  let close = async () => {}
  beforeAll(async () => {
    ({ memory, postgis, held, close } = await bothStores(data))
  }, 120_000)
  afterAll(() => close())

  const answersOf = async (store: AssetStore, filter: Filter) => ({ found: await store.find(filter, all), facets: await store.facets(filter) })

  test.each(filters)('%s', async (_, part) => {
    const filter = { ...everything, ...part }
    const answers = await answersOf(memory, filter)
    expect(await answersOf(postgis, filter)).toEqual(answers)
    expect(await answersOf(held, filter)).toEqual(answers)
  })

  test('a box whose edges run through assets holds them', async () => {
    const some = (await memory.rows()).filter((_, at) => at % 40 === 0)
    for (const { position: [west, south], id } of some) {
      const filter = { ...everything, bbox: [west, south, west, south] satisfies Bbox }
      const found = await postgis.find(filter, all)
      expect(found).toEqual(await memory.find(filter, all))
      expect(await held.find(filter, all)).toEqual(found)
      expect(found.features.map(feature => feature.id)).toContain(id)
    }
  })

  test.each<Partial<Filter>>([{}, { kind: ['university', 'institute'] }, { q: '大学' }])('page by page to the end: %j', async part => {
    const filter = { ...everything, ...part }
    const { matched } = await memory.find(filter, { limit: 1, offset: 0 })
    for (let offset = 0; offset <= matched + 70; offset += 70) {
      const page = await memory.find(filter, { limit: 70, offset })
      for (const store of [postgis, held]) expect(await store.find(filter, { limit: 70, offset })).toEqual(page)
    }
  })

  test('cards, and none for an id that is not there', async () => {
    for (const { id } of (await memory.rows()).filter((_, at) => at % 9 === 0)) expect(await postgis.card(id)).toEqual(await memory.card(id))
    for (const id of ['nobody', '', '\u0000', "'; DROP TABLE atlas.asset; --"]) expect([await postgis.card(id), await postgis.item(id)]).toEqual([null, null])
  })

  test('an item by its id', async () => {
    for (const { id } of (await memory.rows()).filter((_, at) => at % 25 === 0)) expect(await postgis.item(id)).toEqual(await memory.item(id))
  })

  test.each(['rows', 'areas', 'links', 'network', 'coverage', 'crossings', 'cities', 'figureWords', 'sources', 'stories'] as const)('%s, whole', async what => {
    expect(await postgis[what]()).toEqual(await memory[what]())
  })

  test('figures, by subject and metric', async () => {
    const { subject, metric } = await memory.figureWords()
    const asked = [{ subject: [], metric: [] }, { subject: ['nobody'], metric: [] }, ...subject.map(one => ({ subject: [one], metric: [] })), ...metric.map(one => ({ subject: [], metric: [one] }))]
    for (const filter of asked) expect(await postgis.figures(filter)).toEqual(await memory.figures(filter))
  })

  test('how much a filter finds and where', async () => {
    for (const [, part] of filters.filter((_, at) => at % 4 === 0)) {
      const extent = await memory.extent({ ...everything, ...part })
      for (const store of [postgis, held]) expect(await store.extent({ ...everything, ...part })).toEqual(extent)
    }
  })

  test.each<Partial<Filter>>([{}, { tier: ['national'] }, { q: '大学' }])('the places of what is found in a box, and what stands at them: %j', async part => {
    const [filter, narrowing] = [{ ...everything, ...part }, { box: [113.9, 22.4, 114.3, 22.6] satisfies Bbox, condition: undefined }]
    const places = await memory.places(filter, narrowing)
    const found = { places, items: await memory.itemsAt(places), rows: await memory.rowsAt(places), records: await memory.recordsAt(places), again: await memory.placesOf([...(await memory.itemsAt(places)).map(({ id }) => id), 'nobody']) }
    expect(found).toMatchObject({ items: (await memory.find({ ...filter, bbox: narrowing.box }, all)).features, again: [...places, -1] })
    for (const store of [postgis, held]) {
      const same = await store.places(filter, narrowing)
      expect({ places: same, items: await store.itemsAt(same), rows: await store.rowsAt(same), records: await store.recordsAt(same), again: await store.placesOf([...found.items.map(({ id }) => id), 'nobody']) }).toEqual(found)
    }
  })

  test('the same version', () => {
    expect(postgis.version).toBe(data.version)
  })
})
