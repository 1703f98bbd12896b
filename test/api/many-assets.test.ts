import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { tableFromIPC } from '@uwdata/flechette'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { ProblemBody } from '@bay-atlas/api/http/problem.ts'
import { htmlOf } from '@bay-atlas/api/plate/html.ts'
import { groups } from '@bay-atlas/api/plate/plate-words.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { sentOf } from '@bay-atlas/data/table/sent-own.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { syntheticRows } from '../bench/register/synthetic-rows.ts'
import { registerStore } from '../bench/web/register-store.ts'
import { opened } from './open-pptx.ts'

const count = 10_400
const store = registerStore([...syntheticRows({ count, seed: 1 })], 'made-up')
const app = createApp(store)
const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => app.request(`https://atlas.example${path}`, { headers, method })
const text = async (path: string) => (await get(path)).text()
const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer())
const problem = async (path: string) => {
  const response = await get(path)
  return { status: response.status, detail: ProblemBody.parse(await response.json()).detail }
}
const items = '/api/collections/assets/items'

/** What a drawing says: the counts of its donuts, and the assets that are objects of their own. */
function drawn(svg: string) {
  const donuts = [...svg.matchAll(/<g id="donut-\d+"><title>(\d+)<\/title>/g)].map(([, said]) => Number(said))
  const single = new Set([...svg.matchAll(/<g id="(synthetic-\d+)">/g)].map(([, id]) => id))
  return { donuts, single, all: donuts.reduce((sum, one) => sum + one, 0) + single.size }
}
const linesOf = (table: string) => table.trimEnd().split('\r\n').slice(1)
const idsOf = (table: string) => linesOf(table).map(line => line.split(',')[0] ?? '')
/** Numbers of the legend, one for each kind. */
const legendOf = (svg: string) => [...(/<g id="legend">[\s\S]*?<\/g>/.exec(svg)?.[0] ?? '').matchAll(/>([\d,]+)<\/text>/g)].map(([, said = '']) => Number(said.replaceAll(',', '')))
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

describe('a plate of more assets than can be told apart', () => {
  test.each(['', '&view=9/22.8/113.7', '&view=9.5/22.8/113.8&size=1080x1920', '&kind=enterprise&q=synthetic'])('stands for exactly those that the table lists: %s', async asked => {
    const svg = await text(`/map.svg?lang=en${asked}`)
    const listed = idsOf(await text(`/map.csv?lang=en${asked}`))
    const { donuts, single, all } = drawn(svg)
    expect({ all, legend: sum(legendOf(svg)), listed: new Set(listed).size }).toEqual({ all: listed.length, legend: listed.length, listed: listed.length })
    expect(listed.length).toBeGreaterThan(4000)
    expect([donuts.length + single.size < 1000, [...single].filter(id => !listed.includes(id ?? ''))]).toEqual([true, []])
    expect(/<desc>.*<\/desc>/.exec(svg)?.[0]).toContain(`${listed.length.toLocaleString('en')}${asked.includes('view') ? ` of ${count.toLocaleString('en')}` : ''} assets on this map`)
  })

  test.each(languages)('says in %s that a ring stands for several', async language => {
    const said = (await text(`/map.svg?lang=${language}`)).replace(/<\/text>\s*<text[^>]*>/g, language === 'en' ? ' ' : '')
    expect(said.includes(groups[language])).toBe(true)
  })

  test('tells a presenter how many, how many of them are unverified, and where the sources are', async () => {
    const deck = await opened(Buffer.from(await bytes('/map.pptx?lang=en')))
    const notes = (await deck.read('ppt/notesSlides/notesSlide1.xml')).replace(/<[^>]*>/g, ' ')
    for (const said of [groups.en, '10,400 assets on this map', 'not verified: 10,400', 'Sources: in the table map.csv']) expect(notes).toContain(said)
    expect([...(await deck.read('ppt/slides/slide1.xml')).matchAll(/<p:sp>/g)].length).toBeLessThan(2000)
  })

  test('where few enough pass, each of them is an object of its own', async () => {
    const listed = idsOf(await text('/map.csv?city=macao'))
    const { single, all } = drawn(await text('/map.svg?city=macao'))
    expect([...single].toSorted()).toEqual(listed.toSorted())
    expect(all).toBeGreaterThanOrEqual(listed.length)
  })

  test('the chosen one stands by itself, and is among those listed', async () => {
    const svg = await text('/map.svg?lang=en&kind=enterprise&id=synthetic-000001')
    expect(drawn(svg).single.has('synthetic-000001')).toBe(true)
  })

  test('rows of the reader stand before a crowd one by one, and are counted apart', async () => {
    const own = ownRowOf({ id: 'own-1', position: [114.05, 22.55], name: { 'zh-Hans': '自有', 'zh-Hant': '自有', en: 'Mine' }, aliases: [], pinyin: '', kind: 'university', tiers: [], sectors: ['ai'], cities: ['shenzhen'], district: null, status: 'operating', founded: null, uncertaintyM: 100, basis: 'source' })
    const response = await app.request('https://atlas.example/map.svg?lang=en&view=9/22.8/113.7', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sentOf([own], false)) })
    const svg = await response.text()
    expect([/<g id="own-1">/.test(svg), sum(legendOf(svg)) - drawn(svg).all]).toEqual([true, 2])
    expect(/<desc>.*<\/desc>/.exec(svg)?.[0]).toContain('; 1 added by the maker of this map')
  })

  test('what would be senseless is refused with what to do instead', async () => {
    expect(await problem('/map.pptx?table=1')).toEqual({ status: 413, detail: expect.stringMatching(/A table of 10400 assets is no slide.*map\.csv/) })
    const folder = mkdtempSync(join(tmpdir(), 'atlas-page-'))
    writeFileSync(join(folder, 'single.html'), '<script type="text/plain" id="atlas-data"></script>')
    await expect(htmlOf(store, pathToFileURL(`${folder}/`), { filter: everything, search: '' })).rejects.toThrow(/10400 assets pass; .* at most 4000.*map\.csv/)
    rmSync(folder, { recursive: true })
  })
})

describe('what leaves in pieces', () => {
  test('is in every format what the pages are', async () => {
    const ids: string[] = []
    for (let offset = 0; offset < count; offset += 10_000) ids.push(...FeaturePage.parse(JSON.parse(await text(`${items}?limit=10000&offset=${offset}`))).features.map(({ id }) => id))
    const whole = FeaturePage.parse(JSON.parse(await text(`${items}?limit=all`)))
    expect({ matched: whole.numberMatched, returned: whole.numberReturned, ids: whole.features.map(({ id }) => id) }).toEqual({ matched: count, returned: count, ids })
    expect(whole.links.map(({ rel }) => rel)).not.toContain('next')
    expect(idsOf(await text(`${items}?limit=all&f=csv`))).toEqual(ids)
    const table = tableFromIPC(await bytes(`${items}?limit=all&f=arrow`))
    expect([table.getChild('id').toArray(), table.getChild('name_en').at(count - 1)]).toEqual([ids, whole.features.at(-1)?.properties.name_en])
    const found: unknown[] = []
    for await (const { properties } of deserialize(await bytes(`${items}?limit=all&f=fgb`))) found.push(properties?.id)
    expect(found).toEqual(ids)
  })

  test('goes on where another left off, and a page for people ends', async () => {
    expect(FeaturePage.parse(JSON.parse(await text(`${items}?limit=all&offset=200`))).numberReturned).toBe(count - 200)
    expect((await text(`${items}?limit=all&f=html&lang=en`)).match(/<tr><td>/g)?.length).toBe(10_000)
  })

  test('a view is listed as GeoJSON too', async () => {
    const { features, count: said } = JSON.parse(await text('/map.geojson'))
    expect([features.length, said]).toEqual([count, count])
  })

  test.each([['gzip', gunzipSync], ['br', brotliDecompressSync]] as const)('is packed as %s on its way', async (encoding, unpacked) => {
    const path = `${items}?limit=all&f=csv`
    const response = await get(path, { 'Accept-Encoding': encoding })
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(unpacked(Buffer.from(await response.arrayBuffer())).equals(await bytes(path))).toBe(true)
  })

  test.each([`${items}?limit=all&f=csv`, '/map.csv'])('who has it is told so, and who asks only for the heads gets no more: %s', async path => {
    const head = await get(path, {}, 'HEAD')
    const tag = head.headers.get('ETag') ?? ''
    expect([head.status, await head.text(), tag.startsWith('W/"')]).toEqual([200, '', true])
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304)
  })

  test('no more than a few at once for one caller; who leaves makes room', async () => {
    const open = await Promise.all(Array.from({ length: 6 }, () => get(`${items}?limit=all`)))
    expect(await problem(`${items}?limit=all`)).toMatchObject({ status: 429, detail: expect.stringMatching(/You have 6 exports under way/) })
    await open[0]?.body?.cancel()
    expect((await text(`${items}?limit=all&f=csv`)).length).toBeGreaterThan(0)
    for (const { body } of open.slice(1)) await body?.cancel()
  })
})
