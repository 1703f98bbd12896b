import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentBounds } from '@bay-atlas/data/table/sent-bounds.ts'
import { sentOf } from '@bay-atlas/data/table/sent-own.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { createLog } from '@bay-atlas/api/watch/log.ts'
import { Measures } from '@bay-atlas/api/watch/measures.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { hostile } from '../hostile.ts'
import { asset } from '../make.ts'
import { faults, opened } from './open-pptx.ts'
import { serving } from './serve.ts'

const lines: string[] = []
const atlas = serving({ assets: [asset({ id: 'an-asset', kind: 'laboratory' }), asset({ id: 'another', kind: 'park', at: [113.9, 22.6] })] }, {
  basemap: new URL('../../data/basemap/', import.meta.url),
  watch: { log: createLog('debug', { write: line => void lines.push(line) }), measures: new Measures(), isOpen: () => true },
})

const own = (n: number, said: Partial<Row> = {}): Row => ({ ...ownRowOf({ id: `own-${n}`, position: [114 + n * 0.02, 22.56], name: { 'zh-Hans': `自有${n}号`, 'zh-Hant': `自有${n}號`, en: `Site ${n}` }, aliases: [], pinyin: '', kind: 'enterprise', tiers: [], sectors: ['ai'], cities: ['shenzhen'], district: null, status: 'operating', founded: 2019, uncertaintyM: 500, basis: 'source' }), ...said })
const three = [own(2), own(3), own(4, { kind: 'university' })]
const json = { 'Content-Type': 'application/json' }
const post = (path: string, body: unknown, headers: Record<string, string> = json) => atlas.app.request(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const drawn = async (path: string, rows = three, only = false) => (await post(path, sentOf(rows, only))).text()
const idsIn = (svg: string) => [...svg.matchAll(/<g id="((?:own-\d+)|an-asset|another)"/g)].map(([, id]) => id).toSorted()

/** The XML of a presentation. */
async function partsOf(response: Response): Promise<string[]> {
  const deck = await opened(Buffer.from(await response.arrayBuffer()))
  return Promise.all(deck.names.filter(name => /\.(xml|rels)$/.test(name)).map(deck.read))
}

describe('rows of a reader, sent along with a question,', () => {
  test('are drawn as what they are: framed, named, counted apart, linked to no card, and owned up to in the credits', async () => {
    const svg = await drawn('/map.svg?lang=en&view=11/22.57/114')
    expect(idsIn(svg)).toEqual(['an-asset', 'another', 'own-2', 'own-3', 'own-4'])
    expect(svg).toContain('2 assets on this map; 3 added by the')
    expect(svg).toContain('>Of these, added by the maker</text>')
    expect(svg).toMatch(/>Some data added by the maker, not checked · .*OpenStreetMap/)
    expect(svg).toContain('<title>Site 2, Enterprise, Shenzhen, 2019, own data, not checked</title>')
    expect(svg).toContain('id=an-asset')
    expect(svg).not.toMatch(/href="[^"]*own-/)
  })

  test.each([['zh-Hans', '制图者自己的数据 3 项，未经图谱'], ['zh-Hant', '製圖者自己的數據 3 項，未經圖譜']])('are spoken of in %s', async (language, words) => {
    expect((await drawn(`/map.svg?lang=${language}&view=11/22.57/114`)).replace(/<\/text>\s*<text[^>]*>/g, '')).toContain(words)
  })

  test('stand alone where the reader wants only them, and pass the same filter', async () => {
    expect(idsIn(await drawn('/map.svg?lang=en', three, true))).toEqual(['own-2', 'own-3', 'own-4'])
    expect(idsIn(await drawn('/map.svg?lang=en&kind=university'))).toEqual(['own-4'])
    expect(await drawn('/map.svg?lang=en', three, true)).not.toContain('assets on this map')
  })

  test('are in a deck with its table, and the package is sound', async () => {
    const response = await post('/map.pptx?lang=en&table=1&id=own-3&view=11/22.57/114', sentOf(three, false))
    const parts = await partsOf(response)
    expect(parts.flatMap(faults)).toEqual([])
    expect(parts.join()).toContain('Site 2 (added by the maker, not checked)')
    expect(parts.join()).not.toMatch(/Target="[^"]*own-/)
  })

  test('count in what a tool says, and not in what is held against official totals', async () => {
    const hexagons = (svg: string) => [...(/<g id="scene-under".*?<g id=/s.exec(svg)?.[0] ?? '').matchAll(/<path/g)].length
    const hex = '/map.svg?lang=en&layers=hex&hex=5&view=10/22.57/114'
    expect(hexagons(await drawn(hex, [own(2, { position: [114.12, 22.72] })]))).toBeGreaterThan(hexagons(await (await atlas.get(hex)).text()))
    const [alone, beside] = [await (await atlas.get('/map.svg?lang=en&panel=cities')).text(), await drawn('/map.svg?lang=en&panel=cities')]
    expect(beside).toBe(alone)
  })

  test('become pictures and PDF as well', async () => {
    for (const [format, start] of [['png', '\u0089PNG'], ['pdf', '%PDF']] as const) {
      const response = await post(`/map.${format}?lang=en&size=400x300`, sentOf(three, false))
      expect(response.status).toBe(200)
      expect(Buffer.from(await response.arrayBuffer()).subarray(0, 4).toString('latin1')).toBe(start)
    }
  })
})

describe('nothing of them stays', () => {
  test('in the next answer, in a cache, or in the log', async () => {
    const path = '/map.svg?lang=en&theme=dark'
    const before = await (await atlas.get(path)).text()
    const response = await post(path, sentOf([own(7, { name: { 'zh-Hans': '秘密', 'zh-Hant': '秘密', en: 'A secret place' } })], false))
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toContain('A secret place')
    await post(path, '{"rows": "A secret place')
    expect(await (await atlas.get(path)).text()).toBe(before)
    expect(idsIn(await drawn(path, [own(8)]))).toEqual(['an-asset', 'another', 'own-8'])
    expect(lines.join('\n')).toContain('"route":"/map.svg"')
    expect(lines.join('\n')).not.toMatch(/secret|秘密|own-7/)
  })
})

describe('what is no list of rows is refused with a sentence', () => {
  const sent = sentOf(three, false)
  const [first] = sent?.rows ?? []
  test.each<[string, unknown, number, string]>([
    ['a form', 'rows=1', 400, 'JSON'],
    ['no rows at all', { only: false, rows: [] }, 400, 'rows'],
    ['a word that no list of ours has', { only: false, rows: [{ ...first, kind: 'hotel' }] }, 400, 'rows.0.kind'],
    ['an id of an asset', { only: false, rows: [{ ...first, id: 'an-asset' }] }, 400, 'rows.0.id'],
    ['an id given twice', { only: false, rows: [first, first] }, 400, 'every id once'],
    ['a cell that is not asked for', { only: false, rows: [{ ...first, phone: '123' }] }, 400, 'phone'],
    ['a place on the other side of the world', { only: false, rows: [{ ...first, position: [-74, 40] }] }, 400, 'rows.0.position'],
    ['a name longer than any', { only: false, rows: [{ ...first, name: { ...first?.name, en: 'x'.repeat(201) } }] }, 400, 'rows.0.name.en'],
    ['too many rows', { only: false, rows: Array.from({ length: sentBounds.rows + 1 }, () => first) }, 413, 'at most 5000'],
    ['too many bytes', 'x'.repeat(sentBounds.bytes + 1), 413, 'bytes'],
  ])('%s', async (_, body, status, words) => {
    const response = await post('/map.svg?lang=en', body)
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text: expect.stringContaining(words) })
  })

  test('so are rows that do not say they are JSON, as a form of another site would send them', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) expect((await post('/map.svg?lang=en', sent, type ? { 'Content-Type': type } : {})).status).toBe(400)
    const asked = await atlas.app.request('/map.svg', { method: 'OPTIONS', headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'Content-Type' } })
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS')
  })

  test('tables, data and everything else take none', async () => {
    for (const path of ['/map.csv', '/map.geojson', '/map.html', '/board.csv', '/api/facets']) expect((await post(path, sent)).status).toBe(405)
    expect((await atlas.app.request('/map.pdf', { method: 'OPTIONS' })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS, POST')
  })

  test('and whatever else comes is drawn or refused, never a fault of the atlas', async () => {
    const almost = fc.record({ only: fc.oneof(fc.boolean(), fc.anything()), rows: fc.array(fc.record({ ...Object.fromEntries(Object.entries(first ?? {}).map(([name, value]) => [name, fc.oneof({ weight: 12, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.anything() })])) }), { maxLength: 3 }) })
    await fc.assert(fc.asyncProperty(fc.oneof(almost, fc.anything()), async body => {
      expect([200, 400]).toContain((await post('/map.svg?lang=en&size=200x200&show=none', JSON.stringify(body) ?? '')).status)
    }), { numRuns: 150, seed: 20261127 })
  })
})

test('hostile words are only words, in every file', async () => {
  const said = `${hostile}\u0000\u0007\ud800`.slice(0, 200)
  const rows = [own(2, { name: { 'zh-Hans': `甲${said}`.slice(0, 200), 'zh-Hant': said, en: said }, aliases: [said], district: { 'zh-Hans': said, 'zh-Hant': said, en: said } })]
  const svg = await drawn('/map.svg?lang=en&id=own-2&view=13/22.56/114.04', rows)
  expect(svg).not.toMatch(/<(script|img|svg onload)/)
  expect([...svg].some(letter => letter < ' ' && letter !== '\n')).toBe(false)
  const response = await post('/map.pptx?lang=en&table=1&id=own-2', sentOf(rows, false))
  expect((await partsOf(response)).flatMap(faults)).toEqual([])
})
