import { describe, expect, test } from 'vitest'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { area, asset, body, link, square } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({
  assets: [
    asset({ id: 'hetao', kind: 'cooperation-zone', cities: ['shenzhen', 'hong-kong'], at: [114.06, 22.52] }),
    asset({ id: 'nansha', kind: 'science-city', cities: ['guangzhou'], at: [113.5, 22.8] }),
    asset({ id: 'upstairs', at: [114.06, 22.52] }),
  ],
  bodies: [body({ id: 'oxford', position: [-1.25, 51.75] })],
  areas: [
    area({ id: 'hetao-north', asset: 'hetao', geometry: square(114.06, 22.52) }),
    area({ id: 'corridor', asset: 'nansha', geometry: { type: 'LineString', coordinates: [[113.4, 22.7], [113.6, 22.9]] } }),
  ],
  links: [
    link({ id: 'across', parties: ['hetao', 'nansha', 'oxford'], year: 2019, crossBorder: true }),
    link({ id: 'abroad', parties: ['hetao', 'oxford'], kind: 'branch', status: 'planned' }),
    link({ id: 'in-one-house', parties: ['hetao', 'upstairs'] }),
    link({ id: 'from-abroad', parties: ['oxford', 'nansha', 'hetao'] }),
  ],
})
const items = (collection: string, query = '') => `/api/collections/${collection}/items${query}`

describe('areas', () => {
  test.each<[string, string[]]>([
    ['', ['hetao-north', 'corridor']],
    ['?kind=science-city', ['corridor']],
    ['?city=hong-kong', ['hetao-north']],
    ['?bbox=114.064,22.524,114.2,22.6', ['hetao-north']],
    ['?bbox=114.058,22.518,114.062,22.522', ['hetao-north']],
    ['?bbox=113.48,22.78,113.52,22.82', ['corridor']],
    ['?bbox=113.4,22.8,113.45,22.9', []],
    ['?bbox=114.066,22.5,114.2,22.6', []],
    ['?datetime=2020-01-01', ['hetao-north', 'corridor']],
  ])('%s', async (query, ids) => {
    expect(await atlas.ids(items('areas', query))).toEqual(ids)
  })

  test('say whose outline they are and how exact', async () => {
    const { features } = FeaturePage.parse(await atlas.body(items('areas', '?limit=1')))
    expect(features[0]?.properties).toMatchObject({ asset: 'hetao', kind: 'cooperation-zone', city: 'shenzhen', outline: 'sketch', accuracy_m: 200, name_zh_hant: 'hetao-north繁', sources: 'a-source' })
  })
})

describe('links', () => {
  test('run from the first party to each other one that stands in the bay', async () => {
    const { features } = FeaturePage.parse(await atlas.body(items('links')))
    const shapes = Object.fromEntries(features.map(({ id, geometry }) => [id, geometry]))
    expect(shapes).toEqual({
      across: { type: 'MultiLineString', coordinates: [[[114.06, 22.52], [113.5, 22.8]]] },
      abroad: null,
      'in-one-house': null,
      'from-abroad': { type: 'MultiLineString', coordinates: [[[113.5, 22.8], [114.06, 22.52]]] },
    })
  })

  test('name all their parties in three scripts, those beyond the bay too', async () => {
    const { features } = FeaturePage.parse(await atlas.body(items('links', '?limit=1')))
    expect(features[0]?.properties).toMatchObject({ parties: 'hetao,nansha,oxford', party_names_zh_hans: 'hetao简; nansha简; oxford简', party_names_en: 'hetao; nansha; oxford', cross_border: true, year: 2019, status: 'stated', sources: 'a-source' })
  })

  test.each<[string, string[]]>([
    ['?kind=branch', ['abroad']],
    ['?status=planned,ended', ['abroad']],
    ['?cross_border=true', ['across']],
    ['?cross_border=false&party=nansha', ['from-abroad']],
    ['?party=oxford', ['across', 'abroad', 'from-abroad']],
    ['?datetime=2019-06-01', ['across']],
    ['?bbox=113.4,22.7,113.6,22.9', ['across', 'from-abroad']],
    ['?bbox=113.77,22.65,113.79,22.67', ['across', 'from-abroad']],
  ])('%s', async (query, ids) => {
    expect(await atlas.ids(items('links', query))).toEqual(ids)
  })
})

describe('cities', () => {
  test.each<[string, string[]]>([
    ['', ['shenzhen', 'macao']],
    ['?city=macao', ['macao']],
    ['?bbox=114.09,22.59,114.1,22.6', ['shenzhen']],
  ])('%s', async (query, ids) => {
    expect(await atlas.ids(items('cities', query))).toEqual(ids)
  })

  test('bear their names in three scripts', async () => {
    expect(await atlas.body(items('cities', '/macao'))).toMatchObject({ properties: { name_zh_hans: '澳门', name_zh_hant: '澳門', name_en: 'Macao' } })
  })
})

describe('a parameter that means nothing to a collection is refused', () => {
  test.each([
    ['links', '?sector=ai', 'sector'],
    ['links', '?cross_border=perhaps', 'cross_border'],
    ['links', '?kind=laboratory', 'kind'],
    ['cities', '?kind=laboratory', 'kind'],
    ['cities', '?city=beijing', 'city'],
    ['areas', '?party=hetao', 'party'],
  ])('%s%s', async (collection, query, parameter) => {
    const { status, problem } = await atlas.problem(items(collection, query))
    expect({ status, parameter: problem.parameter }).toEqual({ status: 400, parameter })
  })
})

test('a collection that is not there is a 404 that names those that are', async () => {
  const { status, problem } = await atlas.problem(items('rivers'))
  expect({ status, allowed: problem.allowed }).toEqual({ status: 404, allowed: 'assets, areas, links, cities' })
})
