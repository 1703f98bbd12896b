import { expect, test } from 'vitest'
import { assetMark, type Mark } from '@bay-atlas/data/drawing/mark.ts'
import { artKey, type Emphasis } from '@bay-atlas/web/map/mark-art.ts'
import { markLayers } from '@bay-atlas/web/map/mark-layers.ts'
import { row } from '../make.ts'

const heavy = assetMark([row({ id: 'heavy', tiers: ['national'] })])
const light: Mark = { ...assetMark([row({ id: 'light', tiers: ['start-up'], at: [113.5, 22.2] })]), offset: [3, -4] }
const cluster: Mark = { ...assetMark([row({ id: 'many' })]), key: 'cluster', type: 'cluster' }

/** The one layer, built in plain Node: no graphics, an atlas that is only a name. */
function propsOf(emphasis: Record<string, Emphasis> = {}) {
  const [layer, ...more] = markLayers([heavy, light, cluster], mark => emphasis[mark.key] ?? 'plain', 'atlas.png', {})
  if (!layer || more.length) throw new Error('the marks are one layer')
  return { data: layer.props.data, get: (name: string): unknown => Reflect.get(layer.props, name) }
}
const call = (accessor: unknown, mark: Mark): unknown => (typeof accessor === 'function' ? accessor(mark) : accessor)
const keysOf = (data: unknown) => (Array.isArray(data) ? data.map(mark => mark.key) : [])

test('the layer asks each mark for its place, its shift and its picture', () => {
  const props = propsOf({ light: 'hover' })
  expect(call(props.get('getPosition'), light)).toEqual([113.5, 22.2])
  expect(call(props.get('getPixelOffset'), light)).toEqual([3, -4])
  expect(call(props.get('getIcon'), light)).toBe(artKey(light, 'hover'))
  expect(call(props.get('getIcon'), heavy)).toBe(artKey(heavy, 'plain'))
})

test('light marks lie under heavy ones and donuts under single marks', () => {
  expect(keysOf(propsOf().data)).toEqual(['cluster', 'light', 'heavy'])
})

test('the mark pointed at is drawn over the others, and the chosen one over all', () => {
  expect(keysOf(propsOf({ cluster: 'hover' }).data)).toEqual(['light', 'heavy', 'cluster'])
  expect(keysOf(propsOf({ light: 'selected', cluster: 'hover' }).data)).toEqual(['heavy', 'cluster', 'light'])
})

test('a mark has another picture when it is chosen, closed, or only planned', () => {
  const art = (traits: Parameters<typeof row>[0], emphasis: Emphasis = 'plain') => artKey(assetMark([row(traits)]), emphasis)
  const pictures = [art({}), art({}, 'selected'), art({ status: 'closed' }), art({ status: 'planned' }), art({ kind: 'park' })]
  expect(new Set(pictures).size).toBe(pictures.length)
})
