import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { compose, type Material } from '@bay-atlas/api/plate/compose.ts'
import { materialFrom } from '@bay-atlas/api/plate/material.ts'
import type { Group, Plate, Primitive } from '@bay-atlas/api/plate/primitive.ts'
import type { PlateQuestion } from '@bay-atlas/api/plate/question.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'

const basemap = new URL('basemap/', dataFolder)
const store = createMemoryStore(readDataset(), readCities(basemap))
const app = createApp(store)
const material: Material = await materialFrom(store, basemap)('https://atlas.example')
const usual: PlateQuestion = { filter: everything, scene: plainScene, view: null, selected: null, language: 'zh-Hans', tone: 'light', title: null, show: ['title', 'legend', 'scale', 'qr'] }
const hetao = { zoom: 12.6, latitude: 22.515, longitude: 114.06, bearing: 0, pitch: 0 }
const slide = { width: 1280, height: 720 }
const plateOf = (asked: Partial<PlateQuestion>, size = slide): Plate => compose({ ...usual, ...asked }, size, material)
const svg = async (query: string) => (await app.request(`https://atlas.example/map.svg?${query}`)).text()

const groupsIn = (plate: Plate): Group[] => {
  const walk = (primitive: Primitive): Group[] => (primitive.type === 'group' ? [primitive, ...primitive.children.flatMap(walk)] : [])
  return plate.layers.flatMap(walk)
}
const labelsIn = (group: Group): Label[] => group.children.flatMap(child => (child.type === 'label' ? [child] : child.type === 'group' ? labelsIn(child) : []))
const assetsIn = (text: string) => [...text.matchAll(/<g id="([a-z0-9-]+)"><title>/g)].map(([, id]) => id)

describe('a plate shows each asset of its frame once', () => {
  test.each([
    ['the whole bay', {}],
    ['a filter', { filter: { ...everything, kind: ['laboratory' as const], tier: ['national' as const] } }],
    ['Hetao from near', { view: hetao }],
    ['one asset chosen', { view: hetao, selected: 'hetao-zone' }],
  ])('%s', (_name, asked) => {
    const plate = plateOf(asked)
    const drawn = groupsIn(plate).flatMap(({ asset }) => (asset ? [asset.id] : []))
    expect(drawn.toSorted()).toEqual(plate.assets.toSorted())
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(drawn.length).toBeGreaterThan(0)
  })

  test('donuts count the assets inside them', () => {
    const plate = plateOf({})
    const donuts = groupsIn(plate).filter(({ id }) => id.startsWith('donut-'))
    const [single] = plate.layers.filter(({ id }) => id === 'assets')
    const counted = donuts.reduce((sum, { name }) => sum + Number(name), 0)
    const [members] = plate.layers.filter(({ id }) => id === 'members')
    const dots = members?.children.filter(child => child.type === 'group') ?? []
    expect(counted).toBeGreaterThan(500)
    expect((single?.children.length ?? 0) + dots.length).toBe(plate.assets.length)
  })
})

test.each(languages)('no word of the legend runs into its number, on a wide plate or a tall one (%s)', language => {
  for (const size of [slide, { width: 720, height: 1018 }, { width: 800, height: 800 }]) {
    const written = groupsIn(plateOf({ language }, size)).filter(({ id }) => id === 'legend').flatMap(labelsIn)
    const names = written.filter(({ anchor }) => anchor === 'start')
    expect(names.length).toBeGreaterThan(7)
    for (const name of names) {
      const number = written[written.indexOf(name) + 1]
      const begin = (number?.x ?? 0) - textWidth(number?.text ?? '', number?.size ?? 0)
      expect(name.x + textWidth(name.text, name.size), `${name.text} at ${size.width} × ${size.height}`).toBeLessThan(begin)
    }
  }
})

test('no id stands twice in a plate', () => {
  for (const view of [null, hetao]) {
    const ids = groupsIn(plateOf({ view })).map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  }
})

test('names of places and assets stay inside the map', () => {
  const [names] = plateOf({ view: hetao }).layers.filter(({ id }) => id === 'names')
  const labels = names ? labelsIn(names) : []
  expect(labels.length).toBeGreaterThan(8)
  expect(labels.filter(({ x, y }) => x < 314 || x > 1280 || y < 0 || y > 720)).toEqual([])
})

test('credits stand on every plate, even when nothing else is asked for', () => {
  const ids = plateOf({ show: [] }).layers.map(({ id }) => id)
  expect(ids).toContain('credits')
  expect(ids).not.toContain('legend')
  expect(ids).not.toContain('scale')
})

test('each thing beside the map can be left out alone', () => {
  const all = ['title', 'legend', 'scale', 'qr'] as const
  for (const gone of all) expect(plateOf({ show: all.filter(one => one !== gone) }).layers.map(({ id }) => id)).not.toContain(gone)
})

test.each(languages)('the plate speaks %s', language => {
  const [legend] = plateOf({ language }).layers.filter(({ id }) => id === 'legend')
  const words = { 'zh-Hans': '实验室', 'zh-Hant': '實驗室', en: 'Laboratories' }
  expect(legend ? labelsIn(legend).map(({ text }) => text) : []).toContain(words[language])
})

test('the links of the chosen asset are drawn to its partners', () => {
  const linked = material.links.find(({ geometry }) => geometry)?.properties.parties.split(',')[0] ?? ''
  expect(plateOf({ selected: linked }).layers.map(({ id }) => id)).toContain('links')
})

test('a plate that finds nothing is still a map, and says that it shows none', async () => {
  const text = await svg('q=nothing-is-called-this&lang=en')
  expect(text.includes('0 assets on this map')).toBe(true)
  expect(text.includes('© OpenStreetMap contributors')).toBe(true)
})

test('a title is text, whatever stands in it', async () => {
  const text = await svg(`title=${encodeURIComponent('<b>河套 & "friends"')}`)
  expect(text.includes('&lt;b&gt;河套 &amp; &quot;friends&quot;')).toBe(true)
  expect(text.includes('<b>')).toBe(false)
})

test('the SVG asks for nothing: no style, script, picture or font from anywhere', async () => {
  const text = await svg('lang=zh-Hans')
  expect(/<script|<image|@import|xlink:href|url\((?!#)/.exec(text)?.[0]).toBeUndefined()
  const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => new URL(href).origin)
  expect(new Set(links)).toEqual(new Set(['https://atlas.example']))
})

test('the SVG holds a named group for each asset, linked to its live card', async () => {
  const plate = plateOf({ view: hetao })
  const text = await svg('view=12.6/22.515/114.06')
  expect(assetsIn(text).filter(id => id && plate.assets.includes(id)).toSorted()).toEqual(plate.assets.toSorted())
  expect(text.includes('<a href="https://atlas.example/?id=hetao-zone&amp;')).toBe(true)
})

test.each([
  ['size=huge', 'size'], ['size=99999x3', 'size'], ['scale=9', 'size'], ['view=up/and/down', 'view'], ['theme=neon', 'theme'], ['show=everything', 'show'], ['kind=unicorn', 'kind'], ['ui=min', 'ui'],
])('%s is refused with a sentence', async (query, parameter) => {
  const response = await app.request(`/map.svg?${query}`)
  expect([400, 413]).toContain(response.status)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(JSON.stringify(await response.json())).toContain(`"parameter":"${parameter}"`)
})

test('the four core cities keep their names on the crowded plate of the whole bay', () => {
  for (const language of languages) {
    const names = groupsIn(plateOf({ language })).flatMap(({ id }) => (id.startsWith('name-city-core-') ? [id] : []))
    expect(names).toHaveLength(4)
  }
})

test('however crowded, the name of Shenzhen stands north of that of Hong Kong', () => {
  for (const language of languages) {
    const plate = plateOf({ language, show: [] }, { width: 900, height: 900 })
    const heightOf = (id: string) => groupsIn(plate).filter(group => group.id === `name-city-core-${id}`).flatMap(labelsIn)[0]?.y ?? Number.NaN
    expect(heightOf('shenzhen')).toBeLessThan(heightOf('hong-kong'))
  }
})
