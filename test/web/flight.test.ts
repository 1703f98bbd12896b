import { expect, test } from 'vitest'
import type { Row } from '@bay-atlas/data/row.ts'
import { precisions, type Precision } from '@bay-atlas/data/vocabulary.ts'
import { flightInto, flightTo, type Flight } from '@bay-atlas/web/map/flight.ts'
import { assetMark, type Mark } from '@bay-atlas/data/drawing/mark.ts'
import { row } from '../make.ts'

const known = (precision: Precision, id: string, at: [number, number] = [114.06, 22.54]) => row({ id, at, location: { uncertaintyM: 300, precision, basis: 'estimate' } })
const gathered = (type: Mark['type'], rows: [Row, ...Row[]]): Mark => ({ ...assetMark(rows), type })

function nearestOf(flight: Flight | null): number | null {
  if (!flight) return null
  return 'maxZoom' in flight.to ? flight.to.maxZoom : Infinity
}

test('the coarser a place is known, the farther the map stays away', () => {
  const nearest = (precision: Precision) => nearestOf(flightTo(known(precision, 'one'))) ?? Infinity
  const finestFirst = precisions.toSorted((a, b) => nearest(b) - nearest(a))
  expect(finestFirst).toEqual(['building', 'site', 'neighbourhood', 'district', 'city'])
})

test('the flight to an asset ends with the asset in the middle', () => {
  const { to } = flightTo(known('building', 'one', [113.5, 22.2]))
  expect('bounds' in to ? to.bounds : null).toEqual([113.5, 22.2, 113.5, 22.2])
})

test('the flight into a cluster holds all its assets and comes nearer', () => {
  const cluster = gathered('cluster', [known('building', 'a', [113.2, 22.1]), known('building', 'b', [113.3, 22.2])])
  const flight = flightInto(cluster, 9, 800)
  expect(flight?.to).toMatchObject({ bounds: [113.2, 22.1, 113.3, 22.2] })
  expect(nearestOf(flight)).toBeGreaterThan(9)
})

test('where flying would show nothing new there is no flight', () => {
  const here = [known('building', 'a'), known('building', 'b')] as const
  expect(flightInto(gathered('vague', [...here]), 9, 800)).toBeNull()
  expect(flightInto(gathered('cluster', [...here]), 15, 800)).toBeNull()
})

test.each([['district', 10.5], ['city', 9.3]] as const)('assets known only to a %s do not come apart once the map is as near as they are known', (precision, zoom) => {
  expect(flightInto(gathered('cluster', [known(precision, 'a'), known(precision, 'b')]), zoom, 800)).toBeNull()
})

test('a flight into a cluster never ends nearer than its best known asset, whatever the zoom', () => {
  const rows: [Row, Row] = [known('neighbourhood', 'a', [114.06, 22.54]), known('district', 'b', [114.061, 22.541])]
  const best = nearestOf(flightTo(rows[0])) ?? Infinity
  for (let zoom = 5; zoom <= 16; zoom += 0.25) expect(nearestOf(flightInto(gathered('cluster', rows), zoom, 800)) ?? best).toBeLessThanOrEqual(best)
})
