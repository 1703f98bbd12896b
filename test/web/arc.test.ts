import { expect, test } from 'vitest'
import { Card } from '@bay-atlas/data/card.ts'
import type { Link } from '@bay-atlas/data/schema.ts'
import { arcBetween } from '@bay-atlas/data/drawing/arc-between.ts'
import { arcsOf } from '@bay-atlas/web/map/arc.ts'
import { toPixels } from '@bay-atlas/data/drawing/mercator.ts'
import { asset, link, row } from '../make.ts'

const west: [number, number] = [113.3, 23.1]
const east: [number, number] = [114.1, 22.5]

const cardOf = (links: Link[]) => Card.parse({ asset: asset({ id: 'open', at: west }), sources: [], metrics: [], named: [], parts: [], links, figures: [], contradictions: [], areas: [] })
const byId = new Map([row({ id: 'open', at: west }), row({ id: 'partner', at: east }), row({ id: 'neighbour', at: west })].map(one => [one.id, one]))
const arcs = (...links: Link[]) => arcsOf(cardOf(links), byId).features

test('an arc ends where the two assets stand', () => {
  const line = arcBetween(west, east)
  for (const [end, place] of [[line.at(0), west], [line.at(-1), east]] as const) {
    expect(end?.[0]).toBeCloseTo(place[0], 9)
    expect(end?.[1]).toBeCloseTo(place[1], 9)
  }
})

test('an arc bows by 22 % of its chord', () => {
  const [a, b, top] = [west, east, arcBetween(west, east)[16] ?? west].map(place => toPixels(place, 10))
  if (!a || !b || !top) throw new Error('no arc')
  const bow = Math.hypot(top[0] - (a[0] + b[0]) / 2, top[1] - (a[1] + b[1]) / 2)
  expect(bow / Math.hypot(b[0] - a[0], b[1] - a[1])).toBeCloseTo(0.22, 6)
})

test('a link is the same line whichever of its ends is open', () => {
  expect(arcBetween(east, west)).toEqual(arcBetween(west, east))
  expect(arcBetween([114, 23], [114, 22])).toEqual(arcBetween([114, 22], [114, 23]))
})

test('a link is drawn to its partner, and a planned one says so', () => {
  expect(arcs(link({ id: 'now', parties: ['open', 'partner'] }), link({ id: 'later', parties: ['partner', 'open'], status: 'planned' })).map(arc => arc.properties)).toEqual([
    { id: 'now', planned: false },
    { id: 'later', planned: true },
  ])
})

test('no arc leads to a body beyond the bay, to the same spot, or out of no card', () => {
  expect(arcs(link({ parties: ['open', 'far-away'] }), link({ parties: ['open', 'neighbour'] }))).toEqual([])
  expect(arcsOf(undefined, byId).features).toEqual([])
})
