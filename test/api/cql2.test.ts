import { describe, expect, test } from 'vitest'
import { area, asset, link } from '../make.ts'
import { idsOf, linkOf, serving } from './serve.ts'

const atlas = serving({
  assets: [
    asset({ id: 'pcl', kind: 'laboratory', founded: 2018, at: [113.98, 22.58] }),
    asset({ id: 'sysu', kind: 'university', founded: 1924, cities: ['guangzhou'], at: [113.29, 23.09] }),
    asset({ id: 'hkust', kind: 'university', founded: null, cities: ['hong-kong'], at: [114.26, 22.33] }),
  ],
  areas: [area({ id: 'an-area', asset: 'pcl' })],
  links: [link({ parties: ['pcl', 'sysu'], year: 2020 })],
})
const at = (collection: string, query: Record<string, string>) => `/api/collections/${collection}/items?${new URLSearchParams(query)}`
const json = (value: unknown) => JSON.stringify(value)

describe('filter asks what the grammar cannot', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['assets', { filter: "kind = 'university' AND founded IS NULL" }, ['hkust']],
    ['assets', { filter: "id LIKE '%s_s%'" }, ['sysu']],
    ['assets', { filter: "T_BEFORE(founded, DATE('2000-01-01'))" }, ['sysu']],
    ['assets', { filter: 'S_INTERSECTS(geometry, BBOX(113.9, 22, 114.3, 23))' }, ['pcl', 'hkust']],
    ['assets', { filter: 'founded < 2000', 'filter-lang': 'cql-text' }, ['sysu']],
    ['assets', { filter: json({ op: '<', args: [{ property: 'founded' }, 2000] }), 'filter-lang': 'cql2-json' }, ['sysu']],
    ['assets', { filter: 'S_WITHIN(geometry, BBOX(22, 113.9, 22.5, 114.3))', 'filter-crs': 'http://www.opengis.net/def/crs/EPSG/0/4326' }, ['hkust']],
    ['assets', { filter: 'founded IS NOT NULL', kind: 'university' }, ['sysu']],
    ['assets', { filter: ' ' }, ['pcl', 'sysu', 'hkust']],
    ['areas', { filter: 'S_CONTAINS(geometry, POINT(114.06 22.54))' }, ['an-area']],
    ['links', { filter: 'year = 2020 AND S_CROSSES(geometry, LINESTRING(113.5 22.6, 113.7 23.2))' }, ['a-link']],
    ['cities', { filter: "name_en LIKE 'Shen%'" }, ['shenzhen']],
  ])('%s %o', async (collection, query, ids) => {
    expect(await atlas.ids(at(collection, query))).toEqual(ids)
  })

  test('page by page, keeping the filter', async () => {
    const first = await atlas.body(at('assets', { filter: 'founded IS NOT NULL', 'filter-lang': 'cql2-text', limit: '1' }))
    expect(first).toMatchObject({ numberMatched: 2 })
    expect(idsOf(await atlas.body(linkOf(first, 'next') ?? ''))).toEqual(['sysu'])
  })
})

describe('a filter that cannot be answered is refused, with what can', () => {
  test.each<[Record<string, string>, string, RegExp]>([
    [{ filter: "kin = 'x'" }, 'filter', /a property of this collection: id, geometry, name_zh_hans/],
    [{ filter: 'founded >' }, 'filter', /character 10/],
    [{ filter: 'founded', 'filter-lang': 'cql2-json' }, 'filter', /JSON as in/],
    [{ filter: 'TRUE', 'filter-lang': 'sql' }, 'filter-lang', /cql2-text, cql2-json/],
    [{ filter: 'S_WITHIN(geometry, POINT(114 22))', 'filter-crs': 'http://www.opengis.net/def/crs/EPSG/0/4326' }, 'filter', /axis order of filter-crs/],
    [{ 'filter-crs': 'EPSG:4326' }, 'filter-crs', /EPSG\/0\/3857/],
  ])('%o', async (query, parameter, allowed) => {
    const { status, problem } = await atlas.problem(at('assets', query))
    expect({ status, parameter: problem.parameter, allowed: problem.allowed }).toEqual({ status: 400, parameter, allowed: expect.stringMatching(allowed) })
  })
})

test.each(['assets', 'areas', 'links', 'cities'])('everything that a filter may ask of %s stands in its queryables, and is answered', async collection => {
  const response = await atlas.get(`/api/collections/${collection}/queryables?lang=en`)
  expect(response.headers.get('Content-Type')).toBe('application/schema+json')
  const { properties }: { properties: Record<string, { type?: string; enum?: string[] }> } = await response.json()
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(['id', 'geometry', 'name_en']))
  const literal: Record<string, string> = { string: "'a'", number: '1', integer: '1', boolean: 'true' }
  for (const [name, { type }] of Object.entries(properties)) {
    const filter = type ? `${name} = ${literal[type]}` : `S_INTERSECTS(${name}, POINT(1 1))`
    expect({ filter, status: (await atlas.get(at(collection, { filter }))).status }).toEqual({ filter, status: 200 })
  }
})

const crs = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

describe('positions in another reference system', () => {
  test.each<[string, number[]]>([
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', [113.98, 22.58]],
    [crs(4326), [22.58, 113.98]],
    [crs(4490), [22.58, 113.98]],
    [crs(3857), [12688195.56, 2581305.15]],
  ])('%s', async (uri, coordinates) => {
    for (const path of [at('assets', { crs: uri, kind: 'laboratory' }), `/api/collections/assets/items/pcl?${new URLSearchParams({ crs: uri })}`]) {
      const response = await atlas.get(path)
      expect(response.headers.get('Content-Crs')).toBe(`<${uri}>`)
      const body: { features?: { geometry: unknown }[]; geometry?: unknown } = await response.json()
      expect(body.features?.[0]?.geometry ?? body.geometry).toEqual({ type: 'Point', coordinates })
    }
  })

  test.each<[string, string]>([
    [crs(4326), '22.5,113.9,22.6,114.0'],
    [crs(3857), '12680000,2570000,12690000,2590000'],
    [crs(4490), '22.5,113.9,0,22.6,114.0,100'],
  ])('a box in %s', async (uri, bbox) => {
    expect(await atlas.ids(at('assets', { bbox, 'bbox-crs': uri }))).toEqual(['pcl'])
  })

  test('is kept from page to page', async () => {
    const first = await atlas.body(at('assets', { crs: crs(3857), limit: '1' }))
    expect(new URL(linkOf(first, 'next') ?? '').searchParams.get('crs')).toBe(crs(3857))
  })

  test('every collection lists those it offers, and the one it is kept in', async () => {
    const { crs: offered, storageCrs }: { crs: string[]; storageCrs: string } = await (await atlas.get('/api/collections/areas')).json()
    expect(storageCrs).toBe('http://www.opengis.net/def/crs/OGC/1.3/CRS84')
    for (const uri of offered) expect((await atlas.get(at('areas', { crs: uri, 'bbox-crs': uri }))).status).toBe(200)
  })

  test.each(['crs', 'bbox-crs'])('a %s that is not offered is refused, and those offered are named', async name => {
    const { problem } = await atlas.problem(at('assets', { [name]: crs(2326) }))
    expect(problem).toMatchObject({ status: 400, parameter: name, allowed: expect.stringContaining('EPSG/0/4490') })
  })
})
