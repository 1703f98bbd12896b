import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { compose, type Material } from '@bay-atlas/api/plate/compose.ts'
import { materialFrom } from '@bay-atlas/api/plate/material.ts'
import type { Plate } from '@bay-atlas/api/plate/primitive.ts'
import type { PlateQuestion } from '@bay-atlas/api/plate/question.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { countOf } from '@bay-atlas/data/drawing/mark.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { parseItem } from '@bay-atlas/data/item.ts'

const basemap = new URL('basemap/', dataFolder)
const store = createMemoryStore(readDataset(), readCities(basemap))
const app = createApp(store)
const material: Material = await materialFrom(store, basemap)('https://atlas.example')
const usual: PlateQuestion = { filter: everything, scene: plainScene, view: null, selected: null, language: 'zh-Hans', tone: 'light', title: null, show: ['title', 'legend', 'scale', 'qr'] }
const hetao = { zoom: 12.6, latitude: 22.515, longitude: 114.06, bearing: 0, pitch: 0 }
const slide = { width: 1280, height: 720 }
const plateOf = (asked: Partial<PlateQuestion>, size = slide): Plate => compose({ ...usual, ...asked }, size, material)

const idsIn = {
  svg: (text: string) => [...text.matchAll(/<a href="[^"]*"[^>]*><g id="([a-z0-9-]+)"/g)].map(([, id = '']) => id),
  csv: (text: string) => text.trim().split('\r\n').slice(1).map(line => line.split(',')[0] ?? ''),
  geojson: (text: string) => [...text.matchAll(/\{"type":"Feature","id":"([a-z0-9-]+)"/g)].map(([, id = '']) => id),
}
const shapesIn = async (body: ArrayBuffer) => {
  const slide = (await JSZip.loadAsync(body)).file('ppt/slides/slide1.xml')
  return [...((await slide?.async('string')) ?? '').matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name = '']) => name)
}

describe('the same query shows the same assets in every file', () => {
  test.each(['lang=en', 'kind=laboratory&tier=national', 'city=macao&theme=dark', 'view=12.6/22.515/114.06&size=1080x1080', 'q=nothing-is-called-this'])('%s', async query => {
    const ask = (file: string) => app.request(`https://atlas.example/map.${file}?${query}`)
    const [svgText, csvText, geojsonText] = await Promise.all(['svg', 'csv', 'geojson'].map(async file => (await ask(file)).text()))
    const drawn = idsIn.svg(svgText ?? '').toSorted()
    expect(idsIn.csv(csvText ?? '').filter(Boolean).toSorted()).toEqual(drawn)
    expect(idsIn.geojson(geojsonText ?? '').toSorted()).toEqual(drawn)
    const shapes = await shapesIn(await (await ask('pptx')).arrayBuffer())
    expect(drawn.filter(id => !shapes.includes(id))).toEqual([])
  })

  test('without a view, every asset that passes the filter is in the frame', async () => {
    const found = await store.find({ ...everything, kind: ['university'] }, { limit: 1, offset: 0 })
    expect(idsIn.geojson(await (await app.request('/map.geojson?kind=university')).text())).toHaveLength(found.matched)
    expect(plateOf({}).assets).toHaveLength((await store.rows()).length)
  })

  test("the page's own map stands for the same assets as the plate", async () => {
    const plate = plateOf({ view: hetao })
    const rows = (await store.rows()).filter(({ id }) => plate.assets.includes(id))
    expect(countOf(marksFor(rows, hetao.zoom, true, null))).toBe(plate.assets.length)
  })
})

describe('a story', () => {
  test('is one slide for each step, with its text and its receipts in the notes', async () => {
    const [story] = await store.stories()
    const answer = await app.request(`/map.pptx?story=${story?.slug}&lang=en`)
    const zip = await JSZip.loadAsync(await answer.arrayBuffer())
    const slides = Object.keys(zip.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides).toHaveLength(story?.steps.length ?? 0)
    const notes = await zip.file('ppt/notesSlides/notesSlide1.xml')?.async('string')
    expect(notes?.includes(story?.steps[0]?.receipts[0]?.about.en.replaceAll('&', '&amp;') ?? 'no story')).toBe(true)
  })

  test.each(['story=no-such-story', 'story=hetao-two-banks&step=99'])('%s is refused with what there is', async query => {
    expect((await app.request(`/map.svg?${query}`)).status).toBe(400)
  })
})

test('a presentation by city has the whole and one slide for each city with assets', async () => {
  const answer = await app.request('/map.pptx?slides=city&kind=facility')
  const zip = await JSZip.loadAsync(await answer.arrayBuffer())
  const { features } = FeaturePage.parse(await (await app.request('/api/collections/assets/items?kind=facility&limit=1000')).json())
  const cities = new Set(features.flatMap(feature => parseItem(feature).cities))
  expect(Object.keys(zip.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1 + cities.size)
})

test('a server without a page says so where the offline file is asked for', async () => {
  expect((await app.request('/map.html')).status).toBe(503)
})

test('the speaker reads from whom the assets of a slide are known, unless notes are not wanted', async () => {
  const notesOf = async (query: string) => (await JSZip.loadAsync(await (await app.request(`/map.pptx?kind=facility&lang=zh-Hans${query}`)).arrayBuffer())).file('ppt/notesSlides/notesSlide1.xml')?.async('string')
  const [first] = await store.rows().then(rows => rows.filter(({ kind, confidence }) => kind === 'facility' && confidence === 'sourced'))
  const publisher = (await store.card(first?.id ?? ''))?.sources[0]?.publisher ?? 'no source'
  const [told, silent] = [await notesOf(''), await notesOf('&notes=0')]
  expect(told?.includes('来源（其后为所支持的项目数）')).toBe(true)
  expect(told?.includes(publisher.replaceAll('&', '&amp;'))).toBe(true)
  expect(silent?.includes('来源（其后为所支持的项目数）') ?? false).toBe(false)
})
