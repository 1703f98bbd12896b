// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import type { SceneFeature } from '@bay-atlas/data/drawing/scene-drawing.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { plainScene, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { formatShape, type Point, type Shape } from '@bay-atlas/data/scene/shape.ts'
import { AnalysePanel } from '@bay-atlas/web/workbench/analyse-panel.tsx'
import type { MapEvent } from '@bay-atlas/web/workbench/tool-props.ts'
import { row } from '../../make.ts'
import { matter, question } from '../../data/analyse-fixture.ts'

afterEach(cleanup)

const rows = [row({ id: 'in-shenzhen', at: [114.05, 22.6] }), row({ id: 'beside', at: [114.06, 22.6] }), row({ id: 'in-hong-kong', cities: ['hong-kong'], at: [114.15, 22.4] })]
const about = matter({ rows })

/** The page around the panel: keeps the scene, the listener and the draft, and lets the test be the hand. */
function open({ shape = null, middle = [114.05, 22.6], embedded = false, language = 'en', selected = null }: { shape?: Shape | null; middle?: Point; embedded?: boolean; language?: Language; selected?: string | null } = {}) {
  let listener: ((event: MapEvent) => void) | null = null
  let draft: SceneFeature[] = []
  let scene: Scene = { ...plainScene, shape }
  const moveMap: { to: (at: Point) => void } = { to: () => undefined }
  const hear = (next: ((event: MapEvent) => void) | null) => { listener = next }
  const keep = (next: SceneFeature[]) => { draft = next }
  function Page() {
    const [kept, setKept] = useState(scene)
    const [at, setAt] = useState(middle)
    moveMap.to = setAt
    scene = kept
    const change = (part: Partial<Scene>) => setKept({ ...kept, ...part })
    return <AnalysePanel screen="wide" embedded={embedded} matter={about} question={question(kept, language, selected)} middle={at} onScene={change} onFilter={() => undefined} onPick={() => undefined} onFind={() => undefined} onListen={hear} onDraft={keep} />
  }
  render(<Page />)
  return {
    hand: (type: MapEvent['type'], ...at: Point) => act(() => listener?.({ type, at })),
    listens: () => listener !== null,
    draft: () => draft,
    drawn: () => scene.shape && formatShape(scene.shape),
    moveMap: (at: Point) => act(() => moveMap.to(at)),
  }
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const key = (name: string) => fireEvent.keyDown(document.body, { key: name })

test('a polygon is drawn by clicks and ended by a double click, whose second click sets no point', () => {
  const { hand, listens, draft, drawn } = open()
  expect(listens()).toBe(false)
  press('Polygon')
  expect(listens()).toBe(true)
  expect(screen.getByText(/^Click point after point/)).toBeTruthy()
  hand('click', 114, 22.55)
  hand('click', 114.1, 22.55)
  hand('move', 114.1, 22.65)
  // The ground as it would be, its edge, two points, and how long it is.
  expect(draft().map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'LineString', 'Point', 'Point', 'Point'])
  hand('click', 114.1, 22.65)
  hand('click', 114.1, 22.65)
  hand('double', 114.1, 22.65)
  expect(drawn()).toBe('polygon/114,22.55/114.1,22.55/114.1,22.65')
  expect(listens()).toBe(false)
  expect(draft()).toEqual([])
})

test('the result is told aloud and shown', () => {
  open({ shape: { type: 'circle', centre: [114.05, 22.6], radiusM: 3000 } })
  expect(screen.getByRole('status').textContent).toBe('Circle of 3 km radius. 2 assets of the atlas lie on its 28.3 km².')
  expect(screen.getByRole('heading', { name: 'Circle of 3 km radius' })).toBeTruthy()
})

test('the second click of a circle gives its radius, and the radius can be typed afterwards', () => {
  const { hand, drawn } = open()
  press('Circle')
  hand('click', 114, 22.6)
  // 0.02° of latitude: 0.02 · 111,195 m = 2224 m.
  hand('click', 114, 22.62)
  expect(drawn()).toBe('circle/114,22.6/2224')
  fireEvent.change(screen.getByRole('textbox', { name: 'Radius (km)' }), { target: { value: '5.5' } })
  expect(drawn()).toBe('circle/114,22.6/5500')
  fireEvent.change(screen.getByRole('textbox', { name: 'Radius (km)' }), { target: { value: '-1' } })
  expect(screen.getByRole('alert').textContent).toBe('A number from 0.01 to 300.')
  expect(drawn()).toBe('circle/114,22.6/5500')
})

test('everything can be drawn by keyboard: points at the middle of the map, Enter ends', () => {
  const { drawn, moveMap } = open()
  press('Corridor')
  fireEvent.change(screen.getByRole('textbox', { name: 'Width (km)' }), { target: { value: '6' } })
  press('Set a point at the middle of the map')
  key('Enter')
  expect(drawn()).toBeNull()
  moveMap([114.05, 22.7])
  press('Set a point at the middle of the map')
  expect(screen.getByText('2 points set.')).toBeTruthy()
  key('Enter')
  expect(drawn()).toBe('corridor/6000/114.05,22.6/114.05,22.7')
})

test('a circle by keyboard takes the radius of its field', () => {
  const { drawn } = open()
  press('Circle')
  press('Set a point at the middle of the map')
  press('Finish')
  expect(drawn()).toBe('circle/114.05,22.6/3000')
})

test('Backspace and a button take the last point back, Escape gives the drawing up', () => {
  const { hand, drawn, listens, draft } = open()
  press('Measure')
  hand('click', 114, 22.55)
  hand('click', 114.1, 22.55)
  hand('click', 114.2, 22.55)
  key('Backspace')
  press('Remove the last point')
  expect(screen.getByText('1 point set.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Finish' })).toHaveProperty('disabled', true)
  key('Escape')
  expect([drawn(), listens(), draft()]).toEqual([null, false, []])
})

test('a Backspace in a field is its own', () => {
  const { hand } = open()
  press('Corridor')
  hand('click', 114, 22.55)
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Width (km)' }), { key: 'Backspace' })
  expect(screen.getByText('1 point set.')).toBeTruthy()
})

test('a measured line across the boundary tells the straight length and the way by the control point', () => {
  open({ shape: { type: 'line', points: [[114.1, 22.6], [114.2, 22.4]] } })
  // √(22,239² + 10,269²) = 24,495 m; by the control point 11,120 + √(11,120² + 10,277²) = 26,262 m.
  expect(screen.getByRole('status').textContent).toBe('Measured line. The line is 24.5 km long, straight. It crosses a boundary: by middle it is at least 26.3 km.')
})

test('a city is taken from a list, and cleared', () => {
  const { drawn } = open()
  fireEvent.change(screen.getByRole('combobox', { name: 'City' }), { target: { value: 'hong-kong' } })
  expect(drawn()).toBe('city/hong-kong')
  press('Clear')
  expect(drawn()).toBeNull()
  expect(screen.getByText(/^Draw a polygon/)).toBeTruthy()
})

test('without a shape the chosen asset is told with its neighbours', () => {
  open({ selected: 'in-shenzhen' })
  expect(screen.getByText(/^The assets nearest to in-shenzhen/)).toBeTruthy()
})

test('in a frame it is only read, and it speaks the language of the page', () => {
  open({ embedded: true, language: 'zh-Hant', shape: { type: 'circle', centre: [114.05, 22.6], radiusM: 3000 } })
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.getByRole('heading', { name: '半徑 3 公里的圓' })).toBeTruthy()
})
