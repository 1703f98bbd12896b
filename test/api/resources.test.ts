import { dataSchema } from '@bay-atlas/data/data-schema.ts'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FigureList } from '@bay-atlas/api/figures.ts'
import { SourceList } from '@bay-atlas/api/sources.ts'
import { Card } from '@bay-atlas/data/card.ts'
import { area, asset, body, contradiction, figure, link, metric, source, text } from '../make.ts'
import { serving } from './serve.ts'

const atlas = serving({
  sources: [
    source(),
    source({ id: 'mirror', reliability: 'mirror', address: 'https://copy.example.net/stolen' }),
    source({ id: 'seed', reliability: 'seed', address: 'https://seed.example.net/article' }),
    source({ id: 'news', reliability: 'press', address: 'https://news.example.com/a' }),
    source({ id: 'cited-by-link' }),
  ],
  metrics: [metric({ id: 'area' }), metric({ id: 'staff' }), metric({ id: 'patents' })],
  assets: [
    asset({ id: 'hetao', kind: 'cooperation-zone', cities: ['shenzhen'] }),
    asset({
      id: 'lab', partOf: 'hetao', hosts: ['government'], sources: ['news'],
      facts: [{ metric: 'staff', value: 12, unit: 'people', asOf: '2024', sources: ['mirror'], confidence: 'sourced', quote: { source: 'seed', words: '十二人' } }],
    }),
    asset({ id: 'wing', partOf: 'lab' }),
  ],
  bodies: [body({ id: 'government', place: text('Somewhere') }), body({ id: 'oxford' })],
  areas: [area({ id: 'lab-outline', asset: 'lab' })],
  links: [link({ id: 'with-oxford', parties: ['lab', 'oxford'], sources: ['cited-by-link'] })],
  figures: [
    figure({ id: 'lab-patents', subject: 'asset:lab', metric: 'patents', value: 7 }),
    figure({ id: 'lab-patents-2', subject: 'asset:lab', metric: 'staff', value: 9, sources: ['mirror'] }),
    figure({ id: 'bay-area', subject: 'bay:gba', metric: 'area', value: 56000, unit: 'km2' }),
    figure({ id: 'oxford-staff', subject: 'body:oxford', metric: 'staff', value: 8 }),
  ],
  contradictions: [contradiction({ figures: ['lab-patents', 'oxford-staff'] })],
})

describe('a card', () => {
  test('brings everything that its receipts and links refer to', async () => {
    const card = Card.parse(await atlas.body('/api/cards/lab'))
    expect(card.asset.id).toBe('lab')
    expect(card.sources.map(({ id }) => id)).toEqual(['news', 'mirror', 'seed', 'a-source', 'cited-by-link'])
    expect(card.metrics.map(({ id }) => id)).toEqual(['staff', 'patents'])
    expect(card.parts).toEqual(['wing'])
    expect(card.links.map(({ id }) => id)).toEqual(['with-oxford'])
    expect(card.areas.map(({ id }) => id)).toEqual(['lab-outline'])
    expect(card.named.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['government null', 'hetao cooperation-zone', 'wing laboratory', 'oxford null'])
    expect(card.named.map(({ place }) => place?.en)).toEqual(['Somewhere', 'Shenzhen', 'Shenzhen', undefined])
  })

  test('shows both sides of a contradiction, also the one about another subject', async () => {
    const { figures, contradictions } = Card.parse(await atlas.body('/api/cards/lab'))
    expect(figures.map(({ id }) => id)).toEqual(['lab-patents', 'lab-patents-2', 'oxford-staff'])
    expect(contradictions).toHaveLength(1)
  })

  test('of nobody is a 404', async () => {
    expect((await atlas.problem('/api/cards/nobody')).status).toBe(404)
  })
})

describe('sources', () => {
  test('are cited, and only originals are links', async () => {
    const links = SourceList.parse(await atlas.body('/api/sources'))
    expect(Object.fromEntries(links.sources.map(({ id, link }) => [id, link]))).toEqual({ 'a-source': 'https://example.org/a-source', mirror: null, seed: null, news: 'https://news.example.com/a', 'cited-by-link': 'https://example.org/cited-by-link' })
  })

  test('the address of a copy stands nowhere in the API', async () => {
    for (const path of ['/api/sources', '/api/sources/mirror', '/api/cards/lab', '/api/figures']) {
      expect(await (await atlas.get(path)).text()).not.toContain('example.net')
    }
  })

  test('can be asked for by how far they are to be trusted', async () => {
    expect(await atlas.body('/api/sources?reliability=mirror,press')).toMatchObject({ numberMatched: 2, sources: [{ id: 'mirror' }, { id: 'news' }] })
  })

  test('one stands at its own address, none at another', async () => {
    expect(await atlas.body('/api/sources/news')).toMatchObject({ id: 'news', title: 'Title of news' })
    expect((await atlas.problem('/api/sources/rumour')).status).toBe(404)
  })
})

describe('figures', () => {
  test.each<[string, string[]]>([
    ['', ['lab-patents', 'lab-patents-2', 'bay-area', 'oxford-staff']],
    ['?subject=bay:gba', ['bay-area']],
    ['?subject=bay:gba,body:oxford', ['bay-area', 'oxford-staff']],
    ['?metric=staff', ['lab-patents-2', 'oxford-staff']],
    ['?metric=staff&subject=asset:lab', ['lab-patents-2']],
  ])('%s', async (query, ids) => {
    expect(FigureList.parse(await atlas.body(`/api/figures${query}`)).figures.map(({ id }) => id)).toEqual(ids)
  })

  test('come with the other side of what is disputed, and with the names of their subjects', async () => {
    const { counterparts, contradictions, named, metrics } = FigureList.parse(await atlas.body('/api/figures?subject=body:oxford'))
    expect(counterparts.map(({ id }) => id)).toEqual(['lab-patents'])
    expect(contradictions).toHaveLength(1)
    expect(named.map(({ id }) => id)).toEqual(['oxford', 'lab'])
    expect(metrics.map(({ id }) => id)).toEqual(['staff', 'patents'])
  })

  test('of a subject that has none are refused, and those that have some are named', async () => {
    const { status, problem } = await atlas.problem('/api/figures?subject=bay:tokyo')
    expect({ status, allowed: problem.allowed }).toEqual({ status: 400, allowed: 'asset:lab, bay:gba, body:oxford' })
  })
})

describe('facets', () => {
  test('are counted under the filter, each without its own choice', async () => {
    expect(await atlas.body('/api/facets?kind=cooperation-zone')).toMatchObject({ total: 3, matched: 1, counts: { kind: { 'cooperation-zone': 1, laboratory: 2, park: 0 }, city: { shenzhen: 1 } } })
  })

  test('are counted under a search too, over the same total', async () => {
    expect(await atlas.body('/api/facets?q=wing&kind=park')).toMatchObject({ total: 3, matched: 0, counts: { kind: { laboratory: 1, 'cooperation-zone': 0 } } })
  })

  test('know the same grammar and the same refusals', async () => {
    expect((await atlas.problem('/api/facets?kind=casino')).problem.parameter).toBe('kind')
    expect((await atlas.problem('/api/facets?limit=5')).problem.parameter).toBe('limit')
  })
})

test('health says what is served', async () => {
  const response = await atlas.get('/api/health')
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await response.json()).toEqual({ status: 'ok', schema: dataSchema, version: expect.stringMatching(/^[0-9a-f]{12}$/), counts: { assets: 3, areas: 1, links: 1, cities: 2, sources: 5, figures: 4 } })
})

test.each(['/api/health', '/api/cards/asset-1', '/api/collections/assets/items', '/api/figures', '/api/nothing'])('%s says in a header of which data it is, each time', async path => {
  const { version } = z.object({ version: z.string() }).parse(await (await atlas.get('/api/health')).json())
  for (const _ of [1, 2]) expect((await atlas.get(path)).headers.get('Atlas-Data')).toBe(`${dataSchema}/${version}`)
})

test('data that refer to what is not there are refused at the start', () => {
  expect(() => serving({ assets: [asset({ sources: ['gone'] })] })).toThrow(/sources\.json: gone/)
  expect(() => serving({ assets: [asset({ hosts: ['gone'] })] })).toThrow(/bodies\.json: gone/)
  expect(() => serving({ links: [link({ parties: ['gone', 'gone-too'] })] })).toThrow(/gone/)
  expect(() => serving({ areas: [area({ asset: 'gone' })] })).toThrow(/gone/)
  expect(() => serving({ figures: [figure({ metric: 'gone' })] })).toThrow(/metrics\.json: gone/)
})
