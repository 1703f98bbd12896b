import { describe, expect, test } from 'vitest'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import { asset, body } from '../make.ts'
import { idsOf, linkOf, serving } from './serve.ts'

const name = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const items = '/api/collections/assets/items'

const atlas = serving({
  bodies: [body({ id: 'cuhk', name: name('香港中文大学', '香港中文大學', 'The Chinese University of Hong Kong'), aliases: ['CUHK'] })],
  assets: [
    asset({ id: 'pcl', name: name('鹏城实验室', '鵬城實驗室', 'Pengcheng Laboratory'), aliases: ['PCL'], kind: 'laboratory', tiers: ['national'], sectors: ['networks', 'ai'], cities: ['shenzhen'], founded: 2018, at: [113.98, 22.58] }),
    asset({ id: 'quantum', name: name('粤港澳大湾区量子科学中心', '粵港澳大灣區量子科學中心', 'Quantum Science Centre'), kind: 'laboratory', tiers: ['provincial'], sectors: ['quantum-basic-science'], cities: ['shenzhen'], founded: 2022, partOf: 'hetao', at: [114.06, 22.52] }),
    asset({ id: 'hetao', name: name('河套', '河套', 'Hetao'), kind: 'cooperation-zone', cities: ['shenzhen', 'hong-kong'], at: [114.07, 22.515] }),
    asset({ id: 'sysu', name: name('中山大学', '中山大學', 'Sun Yat-sen University'), kind: 'university', cities: ['guangzhou'], founded: 1924, at: [113.29, 23.09] }),
    asset({ id: 'hk-lab', name: name('智能实验室', '智能實驗室', 'Intelligence Laboratory'), kind: 'laboratory', tiers: ['institutional', 'national'], cities: ['hong-kong'], hosts: ['cuhk'], status: 'planned', confidence: 'general-knowledge', sources: [], at: [114.2, 22.42] }),
  ],
})

describe('the filter in the address is the filter in the answer', () => {
  test.each<[string, string[]]>([
    ['', ['pcl', 'quantum', 'hetao', 'sysu', 'hk-lab']],
    ['?kind=laboratory', ['pcl', 'quantum', 'hk-lab']],
    ['?kind=university,cooperation-zone', ['hetao', 'sysu']],
    ['?kind=laboratory&city=shenzhen', ['pcl', 'quantum']],
    ['?tier=national&kind=laboratory', ['pcl', 'hk-lab']],
    ['?sector=ai,quantum-basic-science&kind=laboratory', ['pcl', 'quantum', 'hk-lab']],
    ['?status=planned', ['hk-lab']],
    ['?source=general-knowledge', ['hk-lab']],
    ['?founded=2018..2022', ['pcl', 'quantum']],
    ['?founded=..1999', ['sysu']],
    ['?part_of=hetao', ['quantum']],
    ['?bbox=114,22.5,114.1,22.6', ['quantum', 'hetao']],
    ['?bbox=114,22.5,-100,114.1,22.6,100', ['quantum', 'hetao']],
    ['?datetime=2018-03-01', ['pcl']],
    ['?datetime=2018-03-01T00:00:00Z/..', ['pcl', 'quantum']],
    ['?datetime=../2018-03-01T00:00:00Z&founded=2000..', ['pcl']],
    ['?founded=2018&datetime=2020-01-01/2021-01-01', []],
    ['?q=', ['pcl', 'quantum', 'hetao', 'sysu', 'hk-lab']],
    ['?kind=', ['pcl', 'quantum', 'hetao', 'sysu', 'hk-lab']],
  ])('%s', async (query, ids) => {
    expect(await atlas.ids(items + query)).toEqual(ids)
  })
})

describe('a search finds', () => {
  test.each<[string, string[]]>([
    ['鹏城', ['pcl']],
    ['鵬城', ['pcl']],
    ['pengcheng', ['pcl']],
    ['pcsys', ['pcl']],
    ['PCL', ['pcl']],
    ['liangzi', ['quantum']],
    ['量子', ['quantum']],
    ['sun yat-sen', ['sysu']],
    ['zhongshandaxue', ['sysu']],
    ['cuhk', ['hk-lab']],
    ['香港中文大學', ['hk-lab']],
    ['Nanjing', []],
  ])('%s', async (q, ids) => {
    expect(await atlas.ids(`${items}?q=${encodeURIComponent(q)}`)).toEqual(ids)
  })

  test('the best hit first: a lab named so before one that only stands there', async () => {
    const { ids } = serving({ assets: [asset({ id: 'there', cities: ['guangzhou'] }), asset({ id: 'named', name: name('广州实验室', '廣州實驗室', 'Guangzhou Laboratory'), cities: ['guangzhou'] })] })
    expect(await ids(`${items}?q=guangzhou`)).toEqual(['named', 'there'])
  })
})

describe('what is not known is named, and so is what is allowed', () => {
  test.each([
    ['?kind=casino', 'kind', 'bad-value', 'laboratory'],
    ['?colour=red', 'colour', 'unknown-parameter', 'bbox'],
    ['?KIND=laboratory', 'KIND', 'unknown-parameter', 'kind'],
    ['?kind=laboratory&kind=park', 'kind', 'repeated-parameter', 'commas'],
    ['?limit=0', 'limit', 'bad-value', '10000'],
    ['?limit=ten', 'limit', 'bad-value', '10000'],
    ['?limit=1.5', 'limit', 'bad-value', '10000'],
    ['?offset=-1', 'offset', 'bad-value', '0'],
    ['?bbox=1,2,3', 'bbox', 'bad-value', 'west,south,east,north'],
    ['?founded=soon', 'founded', 'bad-value', '2015..2022'],
    ['?datetime=yesterday', 'datetime', 'bad-value', 'RFC 3339'],
    ['?datetime=2020-01-01/2019-01-01', 'datetime', 'bad-value', 'RFC 3339'],
    ['?datetime=../..', 'datetime', 'bad-value', 'RFC 3339'],
    [`?q=${'a'.repeat(101)}`, 'q', 'bad-value', '100 characters'],
    ['?part_of=A B', 'part_of', 'bad-value', 'id'],
  ])('%s', async (query, parameter, kind, allowed) => {
    const { status, type, problem } = await atlas.problem(items + query)
    expect({ status, type, told: problem.status, parameter: problem.parameter }).toEqual({ status: 400, type: 'application/problem+json', told: 400, parameter })
    expect(problem.type).toMatch(new RegExp(`/api/docs#${kind}$`))
    expect(problem.allowed).toContain(allowed)
    expect(problem.detail).toContain(parameter)
  })

  test('several faults are named at once', async () => {
    const { problem } = await atlas.problem(`${items}?kind=casino,park&tier=royal&limit=0`)
    expect(problem.faults?.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual(['kind=casino', 'tier=royal', 'limit=0'])
  })
})

describe('page after page', () => {
  test('next leads through everything once, and keeps every parameter', async () => {
    const seen: string[] = []
    let address: string | null = `${items}?kind=laboratory,university&q=${encodeURIComponent('实验室 shi')}&bbox=113,22,115,24&limit=1`
    const first = await atlas.body(address)
    while (address) {
      const page: unknown = await atlas.body(address)
      seen.push(...idsOf(page))
      address = linkOf(page, 'next')
    }
    expect(seen).toEqual(['pcl', 'hk-lab'])
    expect(FeaturePage.parse(first).numberMatched).toBe(2)
    const next = new URL(linkOf(first, 'next') ?? '')
    expect(Object.fromEntries(next.searchParams)).toEqual({ kind: 'laboratory,university', bbox: '113,22,115,24', q: '实验室 shi', limit: '1', offset: '1' })
  })

  test('prev leads back, also from beyond the end', async () => {
    const beyond = await atlas.body(`${items}?limit=2&offset=40`)
    expect(FeaturePage.parse(beyond)).toMatchObject({ numberMatched: 5, numberReturned: 0, features: [] })
    const last = await atlas.body(linkOf(beyond, 'prev') ?? '')
    expect(idsOf(last)).toEqual(['hk-lab'])
    expect(linkOf(last, 'next')).toBeNull()
    expect(idsOf(await atlas.body(linkOf(last, 'prev') ?? ''))).toEqual(['hetao', 'sysu'])
  })

  test('the first page has no prev, and self says what was understood', async () => {
    const page = await atlas.body(`${items}?city=macao,shenzhen`)
    expect(linkOf(page, 'prev')).toBeNull()
    expect(new URL(linkOf(page, 'self') ?? '').search).toBe('?city=shenzhen%2Cmacao&limit=100')
  })

  test('a limit above the maximum counts as the maximum', async () => {
    expect(linkOf(await atlas.body(`${items}?limit=99999`), 'self')).toMatch(/limit=10000$/)
  })

  test('the same links stand in the header', async () => {
    const response = await atlas.get(`${items}?limit=2`)
    expect(response.headers.get('Link')).toContain('rel="next"')
  })
})

test('features are GeoJSON in WGS-84, flat, and readable by the page', async () => {
  const response = await atlas.get(items)
  expect(response.headers.get('Content-Type')).toBe('application/geo+json')
  expect(response.headers.get('Content-Crs')).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>')
  const { features } = FeaturePage.parse(await response.json())
  expect(features.map(parseItem)[0]).toMatchObject({ id: 'pcl', name: name('鹏城实验室', '鵬城實驗室', 'Pengcheng Laboratory'), pinyin: 'peng cheng shi yan shi', reliability: 'primary' })
  expect(features.map(parseItem).at(-1)).toMatchObject({ hostNames: '香港中文大学; 香港中文大學; The Chinese University of Hong Kong; CUHK', reliability: null })
})

test('one feature stands at its own address and leads back to its collection', async () => {
  expect(await atlas.body(`${items}/pcl`)).toMatchObject({ type: 'Feature', id: 'pcl', links: [{ rel: 'self' }, { rel: 'alternate' }, { rel: 'collection' }] })
})

test('an id that no asset has is a 404 that says where the ids are', async () => {
  const { status, problem } = await atlas.problem(`${items}/nobody`)
  expect(status).toBe(404)
  expect(problem.detail).toContain('/api/collections/assets/items')
})
