// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { restingView } from '@bay-atlas/data/analysis/ruler.ts'
import { basemapFiles, cityShapes, isTopology } from '@bay-atlas/data/basemap.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { BaysView, Lay } from '@bay-atlas/data/scene/bays-view.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { handleAt, layAt, layoutPanes, projectIn, viewOf } from '@bay-atlas/web/workbench/bays-layout.ts'
import { FourBays } from '@bay-atlas/web/workbench/four-bays.tsx'

afterEach(cleanup)

function topologyOf(file: string) {
  const topology: unknown = JSON.parse(readFileSync(`data/basemap/${file}`, 'utf8'))
  if (!isTopology(topology)) throw new Error(file)
  return topology
}
const dataset = readDataset(new URL(`file://${process.cwd()}/data/`))
const figures = await createMemoryStore(dataset).figures({ subject: [], metric: [] })
const cities = cityShapes({ osm: topologyOf(basemapFiles.osm), tianditu: topologyOf(basemapFiles.tianditu) })
const bays = topologyOf(basemapFiles.bays)
const matter = { figures, cities }

function show({ view = null, lay = null, language = 'en', missing = false }: { view?: BaysView | null; lay?: Lay | null; language?: Language; missing?: boolean } = {}) {
  const wishes = { onScene: vi.fn(), onPick: vi.fn(), onFind: vi.fn() }
  const question = { scene: { ...plainScene, panel: 'bays' as const, bays: view, lay }, filter: everything, selected: null, language, palette: palettes.light, zoom: 7, seen: [113, 22, 114, 23] as [number, number, number, number] }
  render(<FourBays matter={matter} question={question} topology={missing ? undefined : bays} failed={missing} {...wishes} />)
  return wishes
}
/** The part of the page that a wish is uttered in: two hundred other buttons, those of receipts, need not be asked for their names. */
const part = (name: string) => within(screen.getByRole('group', { name }))
const maps = () => part('Maps of the four bays at one scale')
const view: BaysView = { metresPerPixel: 1000, eastKm: 0, northKm: 0 }

test('four maps stand in the order of the picture, drawn even without a graphics context', () => {
  show({ language: 'zh-Hans' })
  const group = screen.getByRole('group', { name: '四个湾区的地图，比例相同' })
  expect(within(group).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['粤港澳大湾区', '东京湾区', '纽约湾区', '旧金山湾区'])
  expect(group.querySelectorAll('svg.bays-still path').length).toBeGreaterThanOrEqual(16)
})

test('there is one scale bar for all maps', () => {
  show({ view })
  // 120 pixels of 1000 m are 120 km; the longest round length in them is 100 km, 100 pixels long.
  expect(document.querySelectorAll('.scale')).toHaveLength(1)
  expect(document.querySelector('.scale')?.textContent).toBe('100 km')
})

describe('moving one map moves all', () => {
  test('a button or a key asks for one camera, kept for the address', () => {
    const { onScene } = show({ view })
    fireEvent.click(part('Move the maps').getByRole('button', { name: 'Zoom in' }))
    expect(onScene).toHaveBeenLastCalledWith({ bays: { metresPerPixel: expect.closeTo(707.1, 1), eastKm: 0, northKm: 0 } }, true)
  })

  test('arrow keys move by a quarter of a pane, + and - zoom', () => {
    const { onScene } = show({ view })
    const group = screen.getByRole('group', { name: 'Maps of the four bays at one scale' })
    fireEvent.keyDown(group, { key: 'ArrowRight' })
    // 1200 pixels hold four panes of (1200 - 3 · 18) / 4 = 286 whole pixels; a quarter is 71.5 of one kilometre.
    expect(onScene).toHaveBeenLastCalledWith({ bays: { metresPerPixel: 1000, eastKm: 71.5, northKm: 0 } }, true)
    fireEvent.keyDown(group, { key: '-' })
    expect(onScene.mock.lastCall?.[0].bays.metresPerPixel).toBeCloseTo(1414, 0)
  })

  test('back to all of each bay leaves the address plain', () => {
    const { onScene } = show({ view })
    fireEvent.click(part('Move the maps').getByRole('button', { name: 'Show all of each bay' }))
    expect(onScene).toHaveBeenLastCalledWith({ bays: null }, true)
  })
})

describe('an outline is laid on another bay', () => {
  test('by two lists', () => {
    const { onScene } = show()
    fireEvent.change(screen.getByRole('combobox', { name: 'Outline of' }), { target: { value: 'ny' } })
    expect(onScene).toHaveBeenCalledWith({ lay: { bay: 'ny', onto: 'gba', eastKm: 0, northKm: 0 } }, true)
  })

  test('by arrow keys on its handle: 5 km, with Shift 25', () => {
    const { onScene } = show({ lay: { bay: 'gba', onto: 'sf', eastKm: 10, northKm: 0 } })
    const handle = maps().getByRole('button', { name: 'Outline of Guangdong–Hong Kong–Macao on San Francisco Bay' })
    fireEvent.keyDown(handle, { key: 'ArrowUp' })
    expect(onScene).toHaveBeenLastCalledWith({ lay: { bay: 'gba', onto: 'sf', eastKm: 10, northKm: 5 } }, true)
    fireEvent.keyDown(handle, { key: 'ArrowLeft', shiftKey: true })
    expect(onScene).toHaveBeenLastCalledWith({ lay: { bay: 'gba', onto: 'sf', eastKm: -15, northKm: 0 } }, true)
  })

  test('by a press on a button for each side: 10 km', () => {
    const { onScene } = show({ lay: { bay: 'gba', onto: 'sf', eastKm: 10, northKm: 0 } })
    fireEvent.click(part('Move the outline').getByRole('button', { name: 'West by 10 km' }))
    expect(onScene).toHaveBeenLastCalledWith({ lay: { bay: 'gba', onto: 'sf', eastKm: 0, northKm: 0 } }, true)
    fireEvent.click(part('Move the outline').getByRole('button', { name: 'North by 10 km' }))
    expect(onScene).toHaveBeenLastCalledWith({ lay: { bay: 'gba', onto: 'sf', eastKm: 10, northKm: 10 } }, true)
  })

  test('by dragging it from its own map to another', () => {
    const { onScene } = show({ view })
    const take = maps().getByRole('button', { name: 'Lay the outline of Guangdong–Hong Kong–Macao on another bay' })
    const [, tokyo] = layoutPanes(1200).panes
    if (!tokyo) throw new Error('four panes')
    fireEvent.pointerDown(take, { pointerId: 1 })
    // 20 pixels right of the middle of Tokyo and 10 below, at one kilometre a pixel.
    fireEvent.pointerMove(take, { pointerId: 1, clientX: tokyo.x + tokyo.width / 2 + 20, clientY: tokyo.y + tokyo.height / 2 + 10 })
    expect(maps().getByRole('button', { name: /^Outline of Guangdong.* on Tokyo Bay$/ })).toBeTruthy()
    fireEvent.pointerUp(take, { pointerId: 1 })
    expect(onScene).toHaveBeenLastCalledWith({ lay: { bay: 'gba', onto: 'tokyo', eastKm: expect.closeTo(20, 6), northKm: expect.closeTo(-10, 6) } }, true)
  })

  test('is taken away again', () => {
    const { onScene } = show({ lay: { bay: 'gba', onto: 'sf', eastKm: 0, northKm: 0 } })
    fireEvent.click(part('Lay an outline on another bay').getByRole('button', { name: 'Remove the outline' }))
    expect(onScene).toHaveBeenLastCalledWith({ lay: null }, true)
  })
})

test('each figure under a map opens the passage it comes from', () => {
  show({ language: 'en' })
  const bay = screen.getByRole('region', { name: 'New York Bay' })
  act(() => within(bay).getByRole('button', { name: 'Receipt 2, Fortune Global 500 headquarters' }).click())
  expect(within(bay).getByText('纽约汇集了24家世界五百强的企业')).toBeTruthy()
})

test('the figures and their table are there while the maps are on their way, and when they fail', () => {
  show({ missing: true })
  expect(screen.getByRole('status').textContent).toMatch(/did not load/)
  expect(screen.getAllByText('56,098', { exact: false }).length).toBeGreaterThan(1)
  expect(screen.getByRole('table', { name: /The four bays in figures/ })).toBeTruthy()
})

describe('the layout', () => {
  test.each([[1200, 1, 4], [900, 1, 4], [366, 1, 2], [1400, 2, 2], [366, 2, 1]])('at %d pixels and with text %d times as large there are %d panes side by side, all of one size and inside', (width, text, columns) => {
    const layout = layoutPanes(width, text)
    expect(layout.columns).toBe(columns)
    expect(new Set(layout.panes.map(({ width: wide, height }) => `${wide}/${height}`)).size).toBe(1)
    for (const pane of layout.panes) {
      expect(pane.x + pane.width).toBeLessThanOrEqual(width + 0.001)
      expect(pane.y + pane.height).toBeLessThanOrEqual(layout.height + 0.001)
    }
    const [first] = layout.panes
    if (first) expect(viewOf(null, layout)).toEqual(restingView(first))
  })

  test('a point dropped on a pane and the handle drawn there are the same', () => {
    const layout = layoutPanes(1200)
    const lay = layAt('gba', [700, 200], layout, view)
    expect(lay?.onto).toBe('ny')
    expect(lay && handleAt(lay, layout, view)).toEqual([expect.closeTo(700, 6), expect.closeTo(200, 6)])
    expect(layAt('gba', [10, 200], layout, view)).toBeNull()
  })

  test('the middle of a bay stands in the middle of its pane', () => {
    for (const pane of layoutPanes(1200).panes) expect(projectIn(pane, view)([{ gba: 113.45, tokyo: 139.75, ny: -73.9, sf: -122.3 }[pane.bay], { gba: 22.6, tokyo: 35.6, ny: 40.7, sf: 37.7 }[pane.bay]])).toEqual([expect.closeTo(pane.x + pane.width / 2, 6), expect.closeTo(pane.y + pane.height / 2, 6)])
  })
})
