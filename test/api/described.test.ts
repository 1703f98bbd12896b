import { langTag } from '@bay-atlas/data/language.ts'
import { describe, expect, test } from 'vitest'
import { area, asset, dataset, figure, link, story } from '../make.ts'
import { releasesOf, serving } from './serve.ts'

const parts = {
  assets: [asset({ id: 'an-asset' }), asset({ id: 'another', kind: 'park', at: [113.5, 22.8] })],
  areas: [area()],
  links: [link()],
  figures: [figure()],
  stories: [story()],
}
const atlas = serving(parts, { basemap: new URL('../../data/basemap/', import.meta.url), releases: releasesOf({ '2026-11-24': dataset({ ...parts, figures: [] }) }) })

type Operation = { operationId: string; parameters: { name: string; in: string; example?: string; schema: { type?: string; enum?: string[]; items?: { enum?: string[]; type?: string }; minimum?: number } }[]; responses: Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }> }
type Document = { openapi: string; servers: { url: string }[]; paths: Record<string, { get: Operation; servers?: { url: string }[] }>; components: { schemas: Record<string, unknown> } }
const readDocument = async (): Promise<Document> => (await atlas.get('http://atlas.example/api/openapi.json')).json()
const openapi = await readDocument()
const operations = Object.entries(openapi.paths).map(([path, { get }]) => ({ path, get }))
const ids: Record<string, string> = { assetId: 'an-asset', sourceId: 'a-source', slug: 'a-story', file: 'places.json', format: 'svg', release: '2026-11-24', chunk: '0', z: '0', x: '0', y: '0' }
const featureIds: Record<string, string> = { assets: 'an-asset', areas: 'an-area', links: 'a-link', cities: 'macao' }
/** Beside `/api` stand the paths that name a server of their own. */
const base = (path: string) => (openapi.paths[path]?.servers ? '' : '/api')
const real = (path: string) => `${base(path)}${path.replace(/\/$/, '')}`.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? featureIds[path.split('/')[2] ?? ''] ?? '')

/** What an address cannot answer without, and what a word needs beside it. */
const needed = (path: string): Record<string, string> => (path === '/oembed' ? { url: 'http://localhost/' } : path.startsWith('/board.') ? { panel: 'cities' } : {})
const beside = (name: string): Record<string, string> => (['story', 'slides'].includes(name) ? { story: 'a-story' } : {})
const asked = (path: string, words: Record<string, string> = {}) => `${real(path)}?${new URLSearchParams({ ...needed(path), ...words })}`.replace(/\?$/, '')

describe('the OpenAPI document describes what is served', () => {
  test('in version 3.0.3, at the address it was asked at', () => {
    expect(openapi.openapi).toBe('3.0.3')
    expect(openapi.servers).toEqual([{ url: 'http://atlas.example/api' }])
  })

  test.each(operations)('$path answers, with the media type it names', async ({ path, get }) => {
    const response = await atlas.get(asked(path))
    expect(response.status).toBe(200)
    const types = Object.keys(get.responses[200]?.content ?? {}).map(type => type.split(';')[0])
    expect(types).toContain(response.headers.get('Content-Type')?.split(';')[0])
  })

  test.each(operations)('$path knows exactly the parameters it lists', async ({ path, get }) => {
    const listed = get.parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name)
    const { problem } = await atlas.problem(`${real(path)}?not-a-parameter=1`)
    expect(problem.allowed).toBe(listed.join(', ') || 'no parameter at all')
  })

  test.each(operations.flatMap(({ path, get }) => get.parameters.filter(parameter => parameter.in === 'query').map(parameter => ({ path, parameter, name: parameter.name }))))('$path takes $name as it says', async ({ path, parameter }) => {
    const { schema, name } = parameter
    const words = schema.enum ?? schema.items?.enum
    const value = words?.join(schema.type === 'array' ? ',' : '|').split('|').at(-1) ?? parameter.example ?? (schema.type === 'boolean' ? 'true' : schema.type === 'integer' ? '1' : schema.items?.type === 'number' ? '113,22,114,23' : '')
    expect((await atlas.get(asked(path, value || !(name in needed(path)) ? { [name]: value, ...beside(name) } : {}))).status).toBe(200)
  })

  test('every route stands in it, and every path of it has a route', () => {
    const programs = /^\/(api|map|board|oembed)|^\/:file/
    const routes = atlas.app.routes.filter(({ method, path }) => method === 'GET' && programs.test(path) && path !== '/api/*').map(({ path }) => path)
    const leads = (route: string) => new RegExp(`^${route.replace(/:\w+(\{([^}]+)\})?/g, (_, __, pattern?: string) => pattern ?? '[^/]+')}/?$`)
    const formatsOf = ({ get }: (typeof operations)[number]) => get.parameters.find(({ name, in: where }) => name === 'format' && where === 'path')?.schema.enum ?? ['']
    const paths = operations.flatMap(one => formatsOf(one).map(format => (format ? real(one.path).replace('.svg', `.${format}`) : real(one.path))))
    expect(routes.filter(route => !paths.some(path => leads(route).test(path)))).toEqual([])
    expect(paths.filter(path => !routes.some(route => leads(route).test(path)))).toEqual([])
  })

  test('every reference leads to a schema', () => {
    const refs = [...JSON.stringify(openapi).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
    expect(refs.length).toBeGreaterThan(10)
    expect(refs.filter(name => !(name in openapi.components.schemas))).toEqual([])
  })

  test('every operation has an id of its own', () => {
    const names = operations.map(({ get }) => get.operationId)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the way in', () => {
  test('the landing page has the links that OGC API - Features asks for, and they lead somewhere', async () => {
    const landing: { links: { rel: string; href: string; type: string }[] } = await (await atlas.get('/api')).json()
    expect(landing.links.map(({ rel }) => rel)).toEqual(expect.arrayContaining(['self', 'service-desc', 'service-doc', 'conformance', 'data']))
    for (const { href, type } of landing.links) {
      const response = await atlas.get(href)
      expect({ href, status: response.status, type: response.headers.get('Content-Type')?.split(';')[0] }).toEqual({ href, status: 200, type: type.split(';')[0] })
    }
  })

  test('conformance names the classes that hold, of the features and of the filter', async () => {
    const { conformsTo }: { conformsTo: string[] } = await (await atlas.get('/api/conformance')).json()
    const parts = ['ogcapi-features-1/1.0/conf/core', 'ogcapi-features-1/1.0/conf/oas30', 'ogcapi-features-1/1.0/conf/geojson', 'ogcapi-features-2/1.0/conf/crs', 'ogcapi-features-3/1.0/conf/features-filter', 'cql2/1.0/conf/cql2-text', 'cql2/1.0/conf/cql2-json']
    expect(conformsTo).toEqual(expect.arrayContaining(parts.map(part => `http://www.opengis.net/spec/${part}`)))
    expect(new Set(conformsTo).size).toBe(conformsTo.length)
  })

  test('a collection says where it lies, how much it holds and in which reference system', async () => {
    expect(await atlas.body('/api/collections/assets?lang=zh-Hant')).toMatchObject({ id: 'assets', title: '創新載體', itemCount: 2, extent: { spatial: { bbox: [[113.5, 22.54, 114.06, 22.8]] } }, crs: expect.arrayContaining(['http://www.opengis.net/def/crs/OGC/1.3/CRS84']) })
  })

  test('a browser gets the page for reading, a program gets JSON', async () => {
    const typeFor = async (accept: string) => (await atlas.get('/api', { Accept: accept })).headers.get('Content-Type')
    expect(await typeFor('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).toMatch(/^text\/html/)
    for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.5', '']) expect(await typeFor(accept)).toBe('application/json')
    expect((await atlas.get('/api?f=html')).headers.get('Content-Type')).toMatch(/^text\/html/)
    expect((await atlas.get('/api?f=json', { Accept: 'text/html' })).headers.get('Content-Type')).toBe('application/json')
    expect((await atlas.problem('/api?f=xml')).problem.allowed).toBe('one of json, html')
  })
})

describe('the page for reading', () => {
  test.each([['zh-Hans', '可用的词'], ['zh-Hant', '可用的詞'], ['en', 'The words it takes']] as const)('speaks %s', async (language, words) => {
    const response = await atlas.get(`/api/docs?lang=${language}`)
    const page = await response.text()
    expect(page).toContain(`<html lang="${langTag[language]}">`)
    expect(page).toContain(words)
    expect(response.headers.get('Content-Language')).toBe(language)
  })

  test('names every parameter of the grammar and every word it takes', async () => {
    const page = await (await atlas.get('/api/docs?lang=en')).text()
    for (const { name, schema } of openapi.paths['/collections/assets/items']?.get.parameters ?? []) {
      for (const word of [name, ...(schema.items?.enum ?? [])]) expect(page).toContain(`<code>${word}</code>`)
    }
  })

  test('explains every problem under the anchor that the problem points at', async () => {
    const page = await (await atlas.get('/api/docs')).text()
    const { problem } = await atlas.problem('/api/collections/assets/items?kind=casino')
    expect(page).toContain(`id="${problem.type.split('#')[1]}"`)
  })

  test('loads nothing and runs nothing', async () => {
    const response = await atlas.get('/api/docs')
    expect(await response.text()).not.toMatch(/<script|<img|src=|@import|url\(/)
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:/)
  })

  test('all the links it gives lead somewhere', async () => {
    const page = await (await atlas.get('/api/docs?lang=en')).text()
    const links = [...page.matchAll(/href="(http:\/\/localhost\/api[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    expect(links.length).toBeGreaterThan(8)
    for (const href of links.filter(href => !href.includes('figures?'))) expect({ href, status: (await atlas.get(href)).status }).toEqual({ href, status: 200 })
  })
})
