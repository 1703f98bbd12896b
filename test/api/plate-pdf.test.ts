import { inflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { writePdf } from '@bay-atlas/api/plate/pdf.ts'
import type { Plate, Primitive } from '@bay-atlas/api/plate/primitive.ts'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

// Drawing is work, and a busy machine may take its time.
vi.setConfig({ testTimeout: 30_000 })

const name = { 'zh-Hans': '鹏城实验室', 'zh-Hant': '鵬城實驗室', en: 'Pengcheng Laboratory' }
const world = { assets: [asset({ id: 'pcl', name }), asset({ id: 'far', at: [113.3, 23.1] })] }
const atlas = serving(world)

const bytes = async (query: string, from = atlas) => Buffer.from(await (await from.get(`/map.pdf?${query}`)).arrayBuffer())

/** The file as text, and all its streams unpacked. */
function opened(file: Buffer) {
  const raw = file.toString('latin1')
  const streams = [...raw.matchAll(/\/FlateDecode[^>]*>>\s*stream\n/g)].map(({ index, 0: { length } }) => inflateSync(file.subarray(index + length)).toString('latin1'))
  return { raw, all: streams.join('\n'), pages: raw.match(/\/Type \/Page\b/g)?.length ?? 0 }
}
const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')

test('it is a PDF of one page', async () => {
  const response = await atlas.get('/map.pdf')
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  const { raw, pages } = opened(Buffer.from(await response.arrayBuffer()))
  expect(raw.startsWith('%PDF-1.7')).toBe(true)
  expect(raw.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(pages).toBe(1)
})

test('it is drawn with lines and letters and holds no picture', async () => {
  const { raw } = opened(await bytes('size=a4'))
  expect(raw).toContain('/FontFile2')
  expect(raw).not.toContain('/Subtype /Image')
})

describe('its text can be selected in every script, in the letters of that script', () => {
  test.each([
    ['zh-Hans', '骨头', 'NotoSansSC'],
    ['zh-Hant', '骨頭', 'NotoSansHK'],
    ['en', 'Bones’ “a” · b', 'NotoSans-'],
  ])('%s', async (language, title, font) => {
    const { raw, all } = opened(await bytes(`lang=${language}&title=${title}`))
    expect(raw).toContain(`+${font}`)
    expect([...title].filter(character => !all.includes(hex(character)))).toEqual([])
  })
})

test('each asset leads to its live card, and the code to the live map', async () => {
  const { raw } = opened(await bytes('lang=en'))
  const links = [...raw.matchAll(/\/URI \((.*?)\)/g)].map(([, link = '']) => new URL(link))
  expect(links.map(link => link.searchParams.get('id'))).toEqual(expect.arrayContaining(['pcl', 'far', null]))
  expect(new Set(links.map(link => link.pathname))).toEqual(new Set(['/']))
})

test('it says its title, its language and who made it', async () => {
  const { raw } = opened(await bytes('lang=zh-Hant&title=Bay'))
  const property = (key: string) => {
    const at = new RegExp(`/${key} (\\d+) 0 R`).exec(raw)?.[1]
    return new RegExp(`\n${at} 0 obj\n\\((.*)\\)`).exec(raw)?.[1]
  }
  expect(property('Title')).toBe('Bay')
  expect(property('Author')).toBe('Bay Innovation Atlas')
  expect(raw).toContain('/Lang (zh-Hant-HK)')
})

test('the same question gives the same bytes, whenever it is asked', async () => {
  const [once, later] = [await bytes('lang=en'), await bytes('lang=en', serving(world))]
  expect(later.equals(once)).toBe(true)
})

const plateOf = (title: string, children: Primitive[]): Plate => ({
  width: 100, height: 100, language: 'zh-Hant', background: '#ffffff', title, description: title, filtered: '', assets: [], notes: [], href: 'http://localhost/',
  layers: [{ type: 'group', id: 'layer', name: 'layer', children }],
})
const made = async (...plates: Plate[]) => opened(await writePdf(plates, { widthPt: 200, heightPt: 200 }, { title: 'all', created: new Date('2026-01-01') }))

test('several plates are as many pages, each with a bookmark', async () => {
  const { raw, pages } = await made(plateOf('first', []), plateOf('second', []))
  expect(pages).toBe(2)
  expect([...raw.matchAll(/\/Title \((\w+)\)/g)].map(([, title]) => title)).toEqual(expect.arrayContaining(['first', 'second']))
})

test('what a plate can say is drawn: dashes, holes, see-through, cuts', async () => {
  const { raw, all } = await made(plateOf('all', [
    { type: 'group', id: 'cut', name: 'cut', clip: [10, 20, 30, 40], children: [{ type: 'path', d: 'M0 0 L100 0 L100 100 Z', fill: '#ff0000', opacity: 0.25, rule: 'evenodd' }] },
    { type: 'path', d: 'M0 0 Q50 50 100 0', stroke: '#0000ff', width: 2, strokeOpacity: 0.75, dash: [3, 1, 2, 1] },
  ]))
  expect(all).toMatch(/10 20 30 40 re\s+W n/)
  expect(all).toContain('f*')
  expect(all).toContain('[3 1 2 1] 0 d')
  expect(raw).toContain('/ca 0.25')
  expect(raw).toContain('/CA 0.75')
})

test('a character its own font lacks comes from the other, and a casing is no second text', async () => {
  const { raw, all } = await made(plateOf('all', [{ type: 'label', x: 50, y: 50, text: '龍龙𬭚', size: 10, face: 'serif', fill: '#000000', anchor: 'middle', halo: { color: '#ffffff', width: 3 }, language: 'zh-Hant' }]))
  expect(raw).toContain('NotoSansHK')
  expect(raw).toContain('NotoSansSC')
  expect(all.match(/\/ActualText \(\)/g)).toHaveLength(1)
})

test('a PDF of nothing is refused', async () => {
  await expect(writePdf([], { widthPt: 1, heightPt: 1 }, { title: '', created: new Date(0) })).rejects.toThrow('at least one plate')
})
