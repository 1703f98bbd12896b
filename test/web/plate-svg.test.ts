// @vitest-environment jsdom
import { frameOf } from '@bay-atlas/api/plate/frame.ts'
import { credits } from '@bay-atlas/api/plate/furniture.ts'
import { markLayers, placeMarks } from '@bay-atlas/api/plate/mark-layers.ts'
import { writeSvg } from '@bay-atlas/api/plate/svg.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { plateSvg } from '@bay-atlas/web/still/plate-svg.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { describe, expect, test } from 'vitest'
import { row, text } from '../make.ts'

const rows = [row({ id: 'alone', at: [113.6, 22.3] }), row({ id: 'north', at: [114.0, 22.8] }), ...['a', 'b', 'c', 'd'].map((id, at) => row({ id: `crowd-${id}`, at: [113.2 + at * 0.0004, 23.1] }))]
const frame = frameOf({ x: 0, y: 0, width: 900, height: 600 }, { zoom: 8, latitude: 22.6, longitude: 113.8, bearing: 0, pitch: 0 }, [])
const [palette, language] = [palettes.light, 'en' as const]
const layers = [...markLayers({ placed: placeMarks(rows, frame, null), palette, language, selected: null, frame, cardOf: id => `https://atlas.example/?lang=en&id=${id}` }), credits(frame, palette, language)]
const plate = () => writeSvg({ width: 900, height: 600, language, background: palette.paper, title: 'A plate', filtered: '', description: 'Six assets', layers, assets: [], notes: [], href: '' })

test('every single mark is a link to its card in this page, by its name; the chosen one is marked', () => {
  const svg = plateSvg(plate(), 'alone', 'en')
  const link = svg.querySelector('[data-asset="alone"]')
  expect(link?.getAttribute('href')).toMatch(/^\/\?.*id=alone/)
  expect(link?.hasAttribute('target')).toBe(false)
  expect(link?.getAttribute('aria-label')).toBeTruthy()
  expect(svg.querySelector('[aria-current="true"]')).toBe(link)
})

test('a donut is one button with its count; those inside it are no links', () => {
  const svg = plateSvg(plate(), null, 'en')
  const donut = svg.querySelector('[data-donut]')
  expect(donut?.getAttribute('aria-label')).toBe('4 assets, open')
  expect(donut?.getAttribute('tabindex')).toBe('-1')
  expect(svg.querySelector('[data-asset^="crowd"]')).toBeNull()
})

test('its credits are left to the page, and its layers have no names that follow the pointer', () => {
  const svg = plateSvg(plate(), null, 'en')
  expect(svg.textContent).not.toContain('OpenStreetMap')
  expect([...svg.querySelectorAll('title')].every(title => title.closest('a, [data-donut]'))).toBe(true)
})

describe("with the reader's own rows", () => {
  const own = ownRowOf({ id: 'own-2', position: [113.9, 22.6], name: text('Mine'), aliases: [], pinyin: '', kind: 'park', tiers: [], sectors: [], cities: ['shenzhen'], district: null, status: 'operating', founded: null, uncertaintyM: 500, basis: 'source' })
  const view = { zoom: 8, latitude: 22.6, longitude: 113.8, bearing: 0, pitch: 0 }
  const drawn = (shown: Row[], selected: string | null = null) => plateSvg(plate(), selected, 'en', { marks: marksFor(shown, 8, true, selected), view, width: 900, palette, language, selected })
  const places = (svg: SVGSVGElement) => [...svg.querySelectorAll('[data-asset]')].map(one => one.getAttribute('data-asset')).toSorted()

  test('their marks are drawn by the page, where the plate has theirs, framed and named, and can be chosen', () => {
    const svg = drawn([...rows, own], 'own-2')
    expect(places(svg)).toEqual(['alone', 'north', 'own-2'])
    expect(svg.querySelector('[data-donut]')?.getAttribute('aria-label')).toBe('4 assets, open')
    expect(svg.querySelector('[data-asset="own-2"]')?.getAttribute('aria-label')).toBe('Mine, Science park, Shenzhen, own data, not checked')
    expect(svg.querySelector('[data-asset="alone"]')?.getAttribute('href')).toBe('/?lang=en&id=alone')
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('Mine')
    const symbol = (of: SVGSVGElement) => of.querySelector('[data-asset="north"] path:last-child')?.getAttribute('d')
    expect(symbol(svg), 'at the same place and by the same path as the server draws it').toBe(symbol(plateSvg(plate(), null, 'en')))
  })

  test('alone, no asset of the atlas stands beside them', () => {
    expect(places(drawn([own]))).toEqual(['own-2'])
    expect(drawn([own]).querySelector('[data-donut]')).toBeNull()
  })
})

test('nothing that acts gets in with it, whoever answered', () => {
  const evil = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><style>*{}</style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><image href="https://elsewhere.example/x.png"/><g id="assets"><a href="javascript:x()" onclick="x()" style="x"><g id="one"><title>One</title><path d="M0 0"/></g></a></g></svg>'
  const svg = plateSvg(evil, null, 'en')
  expect(svg.outerHTML).not.toMatch(/script|onload|onclick|style|foreignObject|image|elsewhere/i)
  expect(svg.querySelector('a')?.getAttribute('href')).toMatch(/^\/(\?|$)/)
})

test.each(['<html></html>', 'not markup', '{"status":503}'])('what is no plate is refused: %s', text => expect(() => plateSvg(text, null, 'en')).toThrow())
