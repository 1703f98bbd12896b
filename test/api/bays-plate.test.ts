import { describe, expect, test } from 'vitest'
import { baysPlate, paneBoxes, type BaysPlate } from '@bay-atlas/api/plate/bays-plate.ts'
import { paneFrame } from '@bay-atlas/api/plate/bays-pane.ts'
import type { Group, Primitive } from '@bay-atlas/api/plate/primitive.ts'
import { writeSvg } from '@bay-atlas/api/plate/svg.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { bayMiddle, restingView } from '@bay-atlas/data/analysis/ruler.ts'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { bayNames } from '@bay-atlas/data/scene/bays-view.ts'

const folder = new URL('basemap/', dataFolder)
const topologyOf = (file: string) => readTopology(folder, file)
const matter = {
  figures: await createMemoryStore(readDataset()).figures({ subject: [], metric: [] }),
  cities: cityShapes({ osm: topologyOf(basemapFiles.osm), tianditu: topologyOf(basemapFiles.tianditu) }),
}
const usual: BaysPlate = { language: 'zh-Hans', palette: palettes.light, width: 1280, height: 720, href: 'https://atlas.example/?panel=bays', title: null, bays: null, lay: null, topologies: { bays: topologyOf(basemapFiles.bays) } }
const drawn = (asked: Partial<BaysPlate> = {}) => baysPlate({ ...usual, ...asked }, matter)
const groupOf = (layers: Group[], id: string) => layers.find(layer => layer.id === id)
const labelsIn = (primitives: Primitive[]): Label[] => primitives.flatMap(one => (one.type === 'label' ? [one] : one.type === 'group' ? labelsIn(one.children) : []))
const texts = (layers: Group[]) => labelsIn(layers).map(({ text }) => text)

/** The distance in plate units of two points that are 10 km apart on the ground: 10 / 111.32 of a degree of the equator. */
test('10 km are equally long in all four panes, within 0.5 percent, east and north, at rest and moved', () => {
  const { panes } = paneBoxes(1280, 720)
  const [first] = panes
  if (!first) throw new Error('four panes')
  for (const view of [restingView(first), { metresPerPixel: 420, eastKm: 0, northKm: 0 }]) {
    const lengths = bayNames.map((bay, at) => {
      const { project } = paneFrame(bay, panes[at] ?? first, view)
      const [lon, lat] = bayMiddle[bay]
      const half = 5 / 111.3195
      const wide = half / Math.cos((lat * Math.PI) / 180)
      const [west, east, south, north] = [project([lon - wide, lat]), project([lon + wide, lat]), project([lon, lat - half]), project([lon, lat + half])]
      return [Math.hypot(east[0] - west[0], east[1] - west[1]), Math.hypot(north[0] - south[0], north[1] - south[1])]
    })
    const all = lengths.flat()
    expect(Math.max(...all) / Math.min(...all) - 1).toBeLessThan(0.005)
    expect(Math.abs((all[0] ?? 0) / (10_000 / view.metresPerPixel) - 1)).toBeLessThan(0.005)
  }
})

test('one scale bar, four maps each cut to its pane, in the order of the page', () => {
  const layers = drawn()
  expect(layers.filter(({ id }) => id === 'scale')).toHaveLength(1)
  expect(layers.map(({ id }) => id).filter(id => /^bay-\w+$/.test(id))).toEqual(['bay-gba', 'bay-tokyo', 'bay-ny', 'bay-sf'])
  for (const bay of bayNames) expect(groupOf(layers, `bay-${bay}`)?.clip).toHaveLength(4)
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length)
})

test('the figures stand under the maps with year and number of their source, and the sources at the foot', () => {
  const said = texts(drawn({ language: 'en' }))
  for (const text of ['56,098', '86.17', '1,861', '40', '36,898 km² / about 13,500 km²', '2019/2020 [1]', 'by 7 Dec 2021 [2]']) expect(said).toContain(text)
  expect(said.join(' ')).toMatch(/\[1\] .*Overview of Greater Bay Area/)
  expect(said.join(' ')).toContain('© OpenStreetMap contributors · Tianditu · Natural Earth · U.S. Census Bureau')
})

describe('an outline laid on another bay', () => {
  test('is drawn in the pane it lies on, in the accent', () => {
    const layers = drawn({ lay: { bay: 'gba', onto: 'ny', eastKm: 0, northKm: 0 } })
    const laid = groupOf(layers, 'laid')
    expect(laid?.clip).toEqual(groupOf(layers, 'bay-ny')?.clip)
    expect(laid?.children).toHaveLength(11)
    for (const piece of laid?.children ?? []) expect(piece).toMatchObject({ type: 'path', stroke: palettes.light.accent })
  })

  test('is as wide there as at home', () => {
    const width = (layers: Group[], id: string, fill: string) => {
      const xs = (groupOf(layers, id)?.children ?? []).flatMap(piece => (piece.type === 'path' && piece.fill === fill ? [...piece.d.matchAll(/[ML](-?[\d.]+)[ ,]/g)].map(([, x]) => Number(x)) : []))
      return Math.max(...xs) - Math.min(...xs)
    }
    const layers = drawn({ lay: { bay: 'gba', onto: 'sf', eastKm: 0, northKm: 0 } })
    const [home, away] = [width(layers, 'bay-gba', palettes.light.bay), width(layers, 'laid', palettes.light.accent)]
    // The bay reaches a degree to either side of its latitude, where the projection is off by about 2 %.
    expect(Math.abs(away / home - 1)).toBeLessThan(0.03)
  })
})

test.each([[1280, 720], [794, 1123], [1080, 1080], [600, 340], [1920, 1080]])('nothing leaves a plate of %d by %d', (width, height) => {
  for (const language of languages) {
    const layers = drawn({ width, height, language })
    for (const { x, y } of labelsIn(layers)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
    for (const { clip } of layers) if (clip) expect(clip[0] + clip[2] <= width && clip[1] + clip[3] <= height && clip[3] > 0).toBe(true)
    expect(writeSvg({ width, height, language, background: '', title: '', filtered: '', description: '', layers, assets: [], notes: [], href: '' })).toMatch(/^<svg/)
  }
})

test('a view from too far is kept on what the built-in map has', () => {
  const far = drawn({ bays: { metresPerPixel: 5000, eastKm: 1000, northKm: 0 } })
  expect(texts(far)).toContain('200 公里')
})
