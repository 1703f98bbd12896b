import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { area, asset, dataset, figure, link, story } from '../make.ts'
import { releasesOf, serving } from './serve.ts'

const data = {
  assets: [asset({ id: 'an-asset' }), asset({ id: 'another', kind: 'park' as const, at: [113.5, 22.8] as [number, number], founded: 2012 })],
  areas: [area()], links: [link()], figures: [figure()], stories: [story()],
}
const options = { basemap: new URL('../../data/basemap/', import.meta.url), releases: releasesOf({ '2026-11-24': dataset({ ...data, links: [] }) }) }
const atlas = serving(data, options)

type Schema = { type?: string; enum?: string[]; items?: Schema; minimum?: number; maximum?: number; maxLength?: number }
type Told = { name: string; in: string; schema: Schema; example?: string }
type Document = { paths: Record<string, { get: { parameters: Told[] }; servers?: unknown }> }
const { paths } = await (await atlas.get('/api/openapi.json')).json() as Document
const blanks: Record<string, string> = { assetId: 'an-asset', sourceId: 'a-source', slug: 'a-story', file: 'places.json', chunk: '0', release: '2026-11-24', featureId: 'an-asset' }
const addresses = Object.entries(paths).flatMap(([path, { get, servers }]) => {
  const formats = path.includes('{format}') ? ['svg', 'csv', 'geojson'] : ['']
  return formats.map(format => ({ path: `${servers ? '' : '/api'}${path.replace('{format}', format)}`, parameters: get.parameters.filter(one => one.in === 'query') }))
})
/** What costs a second each to make is asked elsewhere. */
const isCheap = ({ path }: { path: string }) => !/\.(pdf|pptx|png|html)$/.test(path)

const nasty = ['', ' ', '0', '-1', '1e309', 'NaN', 'null', 'undefined', '__proto__', 'constructor', '../../etc/passwd', '%', '%00', '\u0000', '\ud800', '‮', '"', "'", '<script>', '{}', '[]', '{"op":"and","args":[]}', ',', ',,,,', '1,2,3,4', '113,22,114', '180,90,-180,-90', '2020..', '..', '2020/..', '(', "name LIKE '%'", '${7*7}', '湾区', 'a'.repeat(300), '9'.repeat(400)]
const anyText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...nasty) }, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }), fc.integer().map(String), fc.double().map(String), fc.tuple(fc.double(), fc.double(), fc.double(), fc.double()).map(String))

/** A value as the OpenAPI document describes it. */
function proper({ schema, example }: Told): fc.Arbitrary<string> {
  const words = schema.enum ?? schema.items?.enum
  if (words) return schema.type === 'array' ? fc.subarray(words, { minLength: 1 }).map(list => list.join(',')) : fc.constantFrom(...words)
  if (schema.type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 50, 50) }).map(String)
  return example === undefined ? anyText : fc.constant(example)
}

const address = (pool: typeof addresses, strangeness: number) => fc.constantFrom(...pool).chain(({ path, parameters }) => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => blanks[name] ?? 'an-asset')
  const place = strangeness && path.includes('{') ? fc.oneof(fc.constant(filled), anyText.map(text => path.replace(/\{\w+\}/g, () => String(new URLSearchParams({ _: text })).slice(2)))) : fc.constant(filled)
  const pair = parameters.length ? fc.constantFrom(...parameters).chain(told => fc.tuple(fc.constant(told.name), fc.oneof({ weight: 10 - strangeness, arbitrary: proper(told) }, { weight: strangeness, arbitrary: anyText }))) : fc.tuple(anyText, anyText)
  const stray = fc.tuple(anyText, anyText)
  return fc.tuple(place, fc.array(strangeness ? fc.oneof({ weight: 6, arbitrary: pair }, { weight: 1, arbitrary: stray }) : pair, { maxLength: 4 })).map(([at, pairs]) => {
    const query = new URLSearchParams(pairs)
    return `${at}${pairs.length ? `?${query}` : ''}`
  })
})

/** Percent signs and bytes that no form would write. */
const raw = fc.tuple(fc.constantFrom(...addresses.filter(isCheap)), fc.string({ unit: fc.constantFrom('%', '&', '=', ';', '+', '?', '/', '\\', '#', 'q', 'bbox', 'kind', 'limit', '%00', '%ff', '%C0%AF', ','), maxLength: 25 })).map(([{ path }, tail]) => `${path.replace(/\{\w+\}/g, 'an-asset')}?${tail}`)

describe('a thousand questions that nobody thought of', () => {
  test('are answered or refused with a sentence, never with a fault of the atlas', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: address(addresses.filter(isCheap), 5) }, { weight: 1, arbitrary: raw }), async path => {
      const response = await atlas.get(path)
      const body = await response.text()
      expect([200, 304, 400, 404, 413, 414, 429, 501]).toContain(response.status)
      if (response.status >= 400 && path.startsWith('/api')) expect(JSON.parse(body)).toMatchObject({ status: response.status, detail: expect.any(String) })
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    }), { numRuns: 1000, seed: 20261127 })
  })

  test('of heavy files the refusals are as careful', async () => {
    const refused = address(addresses.filter(one => !isCheap(one)), 5).map(path => `${path}${path.includes('?') ? '&' : '?'}size=9x9`)
    await fc.assert(fc.asyncProperty(refused, async path => { expect([400, 404, 413, 414]).toContain((await atlas.get(path)).status) }), { numRuns: 200, seed: 20261127 })
  })
})

test('no reader gets what another one asked for: an atlas that has answered many says the same as one that has answered none', async () => {
  const plain = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => name !== 'date'))
  const reader = fc.record({ host: fc.constantFrom('http://one.example', 'http://two.example'), language: fc.constantFrom('en', 'zh-HK', 'zh-CN'), accept: fc.constantFrom('*/*', 'text/html', 'application/json', 'application/geo+json'), encoding: fc.constantFrom('br', 'gzip', 'identity') })
  await fc.assert(fc.asyncProperty(address(addresses.filter(isCheap), 0), fc.array(reader, { minLength: 2, maxLength: 3 }), async (path, readers) => {
    for (const { host, language, accept, encoding } of readers) {
      const asked = [`${host}${path}`, { 'Accept-Language': language, Accept: accept, 'Accept-Encoding': encoding }] as const
      const [kept, fresh] = await Promise.all([atlas.get(...asked), serving(data, options).get(...asked)])
      expect({ status: kept.status, headers: plain(kept.headers) }).toEqual({ status: fresh.status, headers: plain(fresh.headers) })
      expect(Buffer.from(await kept.arrayBuffer()).equals(Buffer.from(await fresh.arrayBuffer()))).toBe(true)
    }
  }), { numRuns: 60, seed: 20261127 })
})
