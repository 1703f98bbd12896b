import { crc32, inflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { drawPng, writePng } from '@bay-atlas/api/plate/png.ts'
import type { Group } from '@bay-atlas/api/plate/primitive.ts'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

// Drawing is work, and a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 })

const atlas = serving({ assets: [asset(), asset({ id: 'another', at: [113.3, 23.1] })] })

/** A PNG taken apart; throws when a checksum does not hold. */
function opened(bytes: Buffer) {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) throw new Error('a checksum does not hold')
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  const head = chunks[0]?.data ?? Buffer.alloc(8)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const pixel = (x: number, y: number) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)]
  return { width, height, rows, pixel, last: chunks.at(-1)?.type }
}

const picture = async (query: string) => opened(Buffer.from(await (await atlas.get(`/map.png?${query}`)).arrayBuffer()))

describe('the picture has exactly the pixels asked for', () => {
  test.each<[string, number, number]>([
    ['', 1920, 1080],
    ['size=16:9', 1280, 720],
    ['size=16:9&scale=1.5', 1920, 1080],
    ['size=1080x1080', 1080, 1080],
    ['size=4:3&scale=2', 2048, 1536],
    ['size=a5', 2480, 1748],
    ['size=a6-portrait', 1240, 1748],
    ['size=301x499', 301, 499],
  ])('%s: %i × %i', async (query, width, height) => {
    const png = await picture(query)
    expect([png.width, png.height, png.rows.length]).toEqual([width, height, height * (width * 4 + 1)])
    expect(png.last).toBe('IEND')
  })
})

test('it is a PNG by name and nature', async () => {
  const response = await atlas.get('/map.png?size=16:9')
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'image/png'])
})

test.each(['light', 'dark', 'print'])('no pixel at the rim is see-through: %s', async theme => {
  const { pixel } = await picture(`size=a6&theme=${theme}`)
  expect([[0, 0], [1747, 0], [0, 1239], [1747, 1239]].map(([x = 0, y = 0]) => pixel(x, y)[3])).toEqual([255, 255, 255, 255])
})

test.each(['zh-Hans', 'zh-Hant', 'en'])('Chinese is drawn with letters, not with boxes: %s', async language => {
  const query = `size=480x320&show=title&lang=${language}&title=`
  const [field, mouth, again] = await Promise.all(['田田', '口口', '田田'].map(title => picture(query + title)))
  expect(field?.rows.equals(again?.rows ?? Buffer.alloc(0))).toBe(true)
  expect(field?.rows.equals(mouth?.rows ?? Buffer.alloc(0))).toBe(false)
})

const drawn = async (inside: string, language: 'zh-Hans' | 'zh-Hant' = 'zh-Hans') =>
  opened(await writePng(`<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50" viewBox="0 0 50 50"><rect width="50" height="50" fill="#fff"/>${inside}</svg>`, { width: 200, height: 200 }, language))

test('the same character has the shape each script writes', async () => {
  const bone = '<text x="5" y="40" font-size="40" font-family="Inter, sans-serif">骨</text>'
  const [hans, hant] = [await drawn(bone, 'zh-Hans'), await drawn(bone, 'zh-Hant')]
  expect(hans.rows.equals(hant.rows)).toBe(false)
})

test('a casing lies behind the letters, and colours are kept', async () => {
  const { pixel } = await drawn('<text x="25" y="40" font-size="40" text-anchor="middle" font-family="serif" fill="#ff0000" stroke="#0000ff" stroke-width="8" paint-order="stroke">一</text>')
  expect(pixel(100, 100)).toEqual([255, 0, 0, 255])
  expect(pixel(100, 89)).toEqual([0, 0, 255, 255])
  expect(pixel(100, 20)).toEqual([255, 255, 255, 255])
})

test('layers cut to the same window stay in their order and within it', async () => {
  const square = (id: string, fill: string, d: string, clip?: Group['clip']): Group => ({ type: 'group', id, name: id, clip, children: [{ type: 'path', d, fill }] })
  const all = 'M0 0 L50 0 L50 50 L0 50 Z'
  const layers = [
    square('first', '#ff0000', all, [0, 0, 25, 50]), square('second', '#00ff00', 'M0 0 L50 0 L50 25 L0 25 Z', [0, 0, 25, 50]),
    square('third', '#0000ff', 'M0 0 L10 0 L10 10 L0 10 Z'), square('fourth', '#000000', all, [40, 40, 10, 10]),
  ]
  const { pixel } = opened(await drawPng({ width: 50, height: 50, language: 'en', background: '#ffffff', title: '', description: '', layers, assets: [], filtered: '', notes: [], href: '' }, { width: 100, height: 100 }))
  const seen = [[5, 5], [30, 30], [30, 80], [70, 30], [90, 90]].map(([x = 0, y = 0]) => pixel(x, y).slice(0, 3))
  expect(seen).toEqual([[0, 0, 255], [0, 255, 0], [255, 0, 0], [255, 255, 255], [0, 0, 0]])
})
