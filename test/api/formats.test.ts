import { tableFromIPC } from '@uwdata/flechette'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { describe, expect, test } from 'vitest'
import { langTag, languages } from '@bay-atlas/data/language.ts'
import { area, asset, link } from '../make.ts'
import { serving } from './serve.ts'

const named = { 'zh-Hans': '实验室', 'zh-Hant': '實驗室', en: 'A "lab", <b>bold</b>' }
const atlas = serving({
  assets: [asset({ id: 'lab', name: named, founded: null, at: [113.98, 22.58] }), asset({ id: 'park', kind: 'park', founded: 1990, at: [113.5, 22.8] })],
  areas: [area({ id: 'an-area', asset: 'lab' })],
  links: [link({ parties: ['lab', 'park'], year: 2020 }), link({ id: 'nowhere', parties: ['lab', 'lab'] })],
})
const collections = ['assets', 'areas', 'links', 'cities']
const items = '/api/collections/assets/items'
const typeOf = async (path: string, accept = '') => (await atlas.get(path, { Accept: accept })).headers.get('Content-Type')

describe('the same features in every format', () => {
  test.each(collections)('%s', async collection => {
    // FlatGeobuf's own reader in JavaScript stumbles over features without a place; GDAL does not (gdal.test.ts).
    const path = `/api/collections/${collection}/items?filter=geometry%20IS%20NOT%20NULL`
    const ids = await atlas.ids(path)
    const bytesOf = async (f: string) => new Uint8Array(await (await atlas.get(`${path}&f=${f}`)).arrayBuffer())
    const table = tableFromIPC(await bytesOf('arrow'))
    expect(table.getChild('id').toArray()).toEqual(ids)
    const found: unknown[] = []
    for await (const { properties } of deserialize(await bytesOf('fgb'))) found.push(properties?.id)
    expect(found).toEqual(ids)
    const lines = (await (await atlas.get(`${path}&f=csv`)).text()).trim().split('\r\n')
    expect(lines.slice(1).map(line => line.split(',')[0])).toEqual(ids)
    const page = await (await atlas.get(`${path}&f=html`)).text()
    for (const id of ids) expect(page).toContain(`<code>${id}</code>`)
  })

  test('numbers, nothing and truth keep their kind in Arrow and FlatGeobuf', async () => {
    const table = tableFromIPC(new Uint8Array(await (await atlas.get(`${items}?f=arrow`)).arrayBuffer()))
    expect(table.getChild('founded').toArray()).toEqual([null, 1990])
    expect(table.getChild('outlined').toArray()).toEqual([true, false])
    expect(table.schema.fields.find(({ name }) => name === 'geometry')?.metadata?.get('ARROW:extension:name')).toBe('geoarrow.wkb')
    const found: unknown[] = []
    for await (const feature of deserialize(new Uint8Array(await (await atlas.get(`${items}?f=fgb`)).arrayBuffer()))) found.push({ ...feature.geometry, founded: feature.properties?.founded ?? null })
    expect(found).toEqual([{ type: 'Point', coordinates: [113.98, 22.58], founded: null }, { type: 'Point', coordinates: [113.5, 22.8], founded: 1990 }])
  })

  test.each([['', 'longitude,latitude', '113.98,22.58'], ['4326', 'latitude,longitude', '22.58,113.98'], ['3857', 'x,y', '12688195.56,2581305.15']])('a table in the reference system %s says so in its heads', async (code, heads, cells) => {
    const query = new URLSearchParams({ f: 'csv', kind: 'laboratory', ...(code ? { crs: `http://www.opengis.net/def/crs/EPSG/0/${code}` } : {}) })
    const [head = '', line = ''] = (await (await atlas.get(`${items}?${query}`)).text()).split('\r\n')
    expect([head.endsWith(`,${heads}`), line.endsWith(`,${cells}`)]).toEqual([true, true])
    expect(line).toContain('"A ""lab"", <b>bold</b>"')
  })
})

describe('Accept decides where f does not', () => {
  test.each([
    ['*/*', 'application/geo+json'],
    ['', 'application/geo+json'],
    ['application/geo+json, application/json', 'application/geo+json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/csv', 'text/csv; charset=utf-8; header=present'],
    ['text/csv;q=0.5, application/flatgeobuf', 'application/flatgeobuf'],
    ['application/vnd.apache.arrow.file', 'application/vnd.apache.arrow.file'],
    ['text/html;q=0, image/png', 'application/geo+json'],
  ])('%s', async (accept, type) => {
    expect(await typeOf(items, accept)).toBe(type)
    expect(await typeOf(items, accept)).toBe(type)
    expect(await typeOf(`${items}?f=json`, accept)).toBe('application/geo+json')
    expect((await atlas.get(items, { Accept: accept })).headers.get('Vary')).toContain('Accept')
  })

  test('and an unknown format is refused with those that there are', async () => {
    expect((await atlas.problem(`${items}?f=shp`)).problem).toMatchObject({ status: 400, parameter: 'f', allowed: 'one of json, html, csv, arrow, fgb' })
  })
})

describe('pages for people', () => {
  const pages = ['/api/conformance', '/api/collections', ...collections.flatMap(id => [`/api/collections/${id}`, `/api/collections/${id}/items`, `/api/collections/${id}/queryables`]), `${items}/lab`, '/api/collections/areas/items/an-area', '/api/collections/links/items/nowhere']

  test.each(pages)('%s stands in three languages, without script or foreign host, and escapes what it shows', async path => {
    for (const language of languages) {
      const response = await atlas.get(`${path}?f=html&lang=${language}`)
      const page = await response.text()
      expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
      expect(page).toContain(`<html lang="${langTag[language]}">`)
      expect(page).not.toMatch(/<script|<img|src=|@import|url\(|<b>bold/)
    }
  })

  test.each(pages)('every link of %s leads somewhere, and so do its other forms', async path => {
    const page = await (await atlas.get(`${path}?f=html&lang=en`)).text()
    const links = [...page.matchAll(/href="(http:\/\/localhost\/api[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
    expect(links.length).toBeGreaterThan(3)
    for (const href of links) expect({ href, status: (await atlas.get(href)).status }).toEqual({ href, status: 200 })
    expect(page).toMatch(/<link rel="alternate" type="application\/(geo\+|schema\+)?json"/)
  })

  test('a reader is answered in the own language, and shown words, not codes', async () => {
    const page = await (await atlas.get(items, { Accept: 'text/html', 'Accept-Language': 'zh-HK' })).text()
    expect(page).toContain('<html lang="zh-Hant-HK">')
    expect(page).toContain('<td>實驗室</td>')
    expect(page).not.toContain('实验室')
  })

  test('leads from page to page', async () => {
    const page = await (await atlas.get(`${items}?f=html&lang=en&limit=1`)).text()
    const [, href = ''] = /href="([^"]*)">Next page/.exec(page) ?? []
    expect(await (await atlas.get(href.replaceAll('&amp;', '&'))).text()).toContain('<code>park</code>')
  })
})

test('every document of the collections names its other forms', async () => {
  for (const path of ['/api', '/api/conformance', '/api/collections', '/api/collections/areas', items, `${items}/lab`]) {
    const { links }: { links: { rel: string; href: string; type: string }[] } = await (await atlas.get(path)).json()
    const others = links.filter(({ rel }) => rel === 'alternate')
    expect(others.length).toBeGreaterThan(0)
    for (const { href, type } of others) expect((await typeOf(href))?.split(';')[0]).toBe(type.split(';')[0])
  }
})
