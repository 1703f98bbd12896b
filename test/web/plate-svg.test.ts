// @vitest-environment jsdom
import { frameOf } from '@bay-atlas/api/plate/frame.ts'
import { credits } from '@bay-atlas/api/plate/furniture.ts'
import { markLayers, placeMarks } from '@bay-atlas/api/plate/mark-layers.ts'
import { writeSvg } from '@bay-atlas/api/plate/svg.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { plateSvg } from '@bay-atlas/web/still/plate-svg.ts'
import { expect, test } from 'vitest'
import { row } from '../make.ts'

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

test('nothing that acts gets in with it, whoever answered', () => {
  const evil = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script><style>*{}</style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><image href="https://elsewhere.example/x.png"/><g id="assets"><a href="javascript:x()" onclick="x()" style="x"><g id="one"><title>One</title><path d="M0 0"/></g></a></g></svg>'
  const svg = plateSvg(evil, null, 'en')
  expect(svg.outerHTML).not.toMatch(/script|onload|onclick|style|foreignObject|image|elsewhere/i)
  expect(svg.querySelector('a')?.getAttribute('href')).toMatch(/^\/(\?|$)/)
})

test.each(['<html></html>', 'not markup', '{"status":503}'])('what is no plate is refused: %s', text => expect(() => plateSvg(text, null, 'en')).toThrow())
