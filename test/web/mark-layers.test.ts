import { expect, test } from 'vitest'
import { assetMark, type Mark } from '@bay-atlas/data/drawing/mark.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Weight } from '@bay-atlas/data/drawing/weight.ts'
import { donutNumbers } from '@bay-atlas/web/map/donut-layer.ts'
import { artKey, cellSide, glyphHeight, symbolSide, type Emphasis } from '@bay-atlas/web/map/mark-art.ts'
import { markLayers } from '@bay-atlas/web/map/mark-layers.ts'
import { glyphsOf } from '@bay-atlas/web/map/mark-pieces.ts'
import { row } from '../make.ts'

const heavy = assetMark([row({ id: 'heavy', tiers: ['national'] })])
const light: Mark = { ...assetMark([row({ id: 'light', tiers: ['start-up'], at: [113.5, 22.2] })]), offset: [3, -4] }
const cluster: Mark = { ...assetMark([row({ id: 'many' })]), key: 'cluster', type: 'cluster', radius: 20, count: 12 }
const vague: Mark = { ...cluster, key: 'vague', type: 'vague', count: 1 }

/** The layers, built in plain Node: no graphics, an atlas that is only a name. */
function layersOf(emphasis: Record<string, Emphasis> = {}) {
  return markLayers([heavy, light, cluster, vague], mark => emphasis[mark.key] ?? 'plain', { palette: palettes.light, language: 'en', atlas: 'atlas.png', icons: {} })
}
const call = (accessor: unknown, one: unknown): unknown => (typeof accessor === 'function' ? accessor(one) : accessor)
const listed = (data: unknown): unknown[] => (Array.isArray(data) ? data : [])
/** What is drawn, lowest first: a donut by the key of its mark, a picture by its own. */
const drawn = (emphasis?: Record<string, Emphasis>) => layersOf(emphasis).flatMap(layer => listed(layer.props.data).map(one => Reflect.get(Object(one), 'icon') ?? Reflect.get(Object(one), 'key')))

test('the layers ask each mark for its place, its shift and its picture', () => {
  const symbols = layersOf({ light: 'hover' }).find(({ id }) => id === 'marks')
  const piece = listed(symbols?.props.data).find(one => Reflect.get(Object(one), 'mark') === light)
  const get = (name: string) => call(Reflect.get(symbols?.props ?? {}, name), piece)
  expect([get('getPosition'), get('getPixelOffset'), get('getIcon')]).toEqual([[113.5, 22.2], [3, -4], artKey(light, 'hover')])
})

test('light marks lie under heavy ones and donuts under single marks, those that know no place under all', () => {
  expect(drawn()).toEqual(['vague', 'glyph-1', 'cluster', 'glyph-1', 'glyph-2', artKey(light, 'plain'), artKey(heavy, 'plain')])
})

test('the mark pointed at is drawn over the others, and the chosen one over all single ones', () => {
  expect(drawn({ cluster: 'hover' }).slice(-3)).toEqual(['cluster', 'glyph-1', 'glyph-2'])
  expect(drawn({ light: 'selected' }).at(-1)).toBe(artKey(light, 'selected'))
})

test('a mark has another picture when it is chosen, closed, or only planned', () => {
  const art = (traits: Parameters<typeof row>[0], emphasis: Emphasis = 'plain') => artKey(assetMark([row(traits)]), emphasis)
  const pictures = [art({}), art({}, 'selected'), art({ status: 'closed' }), art({ status: 'planned' }), art({ kind: 'park' })]
  expect(new Set(pictures).size).toBe(pictures.length)
})

test('a number is written figure by figure in the middle of its donut', () => {
  const icons = Object.fromEntries([...'123.K'].map(glyph => [`glyph-${glyph}`, { advance: glyph === '.' ? 3 : 7 }]))
  const glyphs = glyphsOf({ ...cluster, count: 12_300, offset: [0, 5] }, 'en', icons)
  expect(glyphs.map(({ icon }) => icon.slice(-1)).join('')).toBe('12.3K')
  // 7 + 7 + 3 + 7 + 7 = 31 pixels wide, so the first middle is 15.5 - 3.5 = 12 left of the middle.
  expect(glyphs.map(({ offset }) => offset)).toEqual([[-12, 5], [-5, 5], [0, 5], [5, 5], [12, 5]])
})

test('the card is told where each kind ends, in the fixed order of kinds, and which rings are dashed', () => {
  const { first, later, ring } = donutNumbers({ ...vague, mix: [['facility', 1], ['enterprise', 3]] }, 20)
  expect([first, later, ring]).toEqual([[0, 0.25, 0.25, 0.25], [0.25, 0.25, 0.25, 0.25], [20, 5, 1, 1]])
})

test('each picture takes the room it needs and no more, and none is larger than its cell', () => {
  const side = (weight: Weight, emphasis: Emphasis, own = false) => symbolSide({ kind: 'park', weight, outlined: false, closed: false, own }, emphasis)
  const weights: Weight[] = [1, 2, 3, 4]
  for (const weight of weights) for (const own of [false, true]) expect(Math.max(...(['plain', 'hover', 'selected'] as const).map(emphasis => side(weight, emphasis, own)))).toBeLessThanOrEqual(cellSide)
  // 14 pixels with a halo of 2.6 on each side; 22 with a ring 5 pixels around it; the chosen one with a ring 10 pixels around it, 5 wide.
  expect([side(4, 'plain'), side(1, 'plain'), side(1, 'selected')]).toEqual([22, 36, 52])
  const marks = layersOf().find(({ id }) => id === 'marks')
  const sizes = listed(marks?.props.data).map(one => call(Reflect.get(marks?.props ?? {}, 'getSize'), one))
  expect(sizes).toEqual([glyphHeight, glyphHeight, side(4, 'plain'), side(1, 'plain')])
})
