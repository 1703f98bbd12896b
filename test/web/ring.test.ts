import { expect, test } from 'vitest'
import { ringsOf } from '@bay-atlas/web/map/ring.ts'
import { row } from '../make.ts'

const radians = Math.PI / 180

/** Metres between two near points on the WGS-84 ellipsoid, by its two radii of curvature at the middle latitude; to a millionth at these distances. */
function metresBetween([lon, lat]: [number, number], [otherLon, otherLat]: [number, number]): number {
  const [a, e2] = [6_378_137, 0.00669437999014]
  const middle = ((lat + otherLat) / 2) * radians
  const w = 1 - e2 * Math.sin(middle) ** 2
  const north = ((otherLat - lat) * radians * a * (1 - e2)) / w ** 1.5
  const east = ((otherLon - lon) * radians * a * Math.cos(middle)) / Math.sqrt(w)
  return Math.hypot(north, east)
}

const located = (id: string, uncertaintyM: number, at: [number, number] = [114.06, 22.54]) => row({ id, at, location: { uncertaintyM, precision: 'neighbourhood', basis: 'estimate' } })

test('the yardstick itself is right: one minute of latitude at 22.5 degrees is 1845.7 m', () => {
  expect(metresBetween([114, 22.5 - 1 / 120], [114, 22.5 + 1 / 120])).toBeCloseTo(1845.7, 0)
})

test.each([[500, 14], [1500, 12], [5000, 11]])('a ring of %d m is that large all the way round, within half a percent', (metres, zoom) => {
  const at: [number, number] = [114.06, 22.54]
  const [ring] = ringsOf([located('one', metres, at)], zoom).features
  if (ring?.geometry.type !== 'Polygon') throw new Error('no ring')
  const reach = (ring.geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => metresBetween(at, [lon, lat]) / metres)
  expect(reach.length).toBeGreaterThan(36)
  expect(Math.min(...reach)).toBeGreaterThan(0.995)
  expect(Math.max(...reach)).toBeLessThan(1.005)
})

test('a ring too small to be seen is not drawn', () => {
  expect(ringsOf([located('one', 50)], 10).features).toEqual([])
})

test('assets of one spot with one uncertainty share a ring, and only a ring on its own is filled', () => {
  const shared = ringsOf([located('one', 800), located('two', 800)], 14).features
  expect(shared.map(ring => ring.properties?.alone)).toEqual([true])
  const apart = ringsOf([located('one', 800), located('two', 800, [114.2, 22.6])], 14).features
  expect(apart.map(ring => ring.properties?.alone)).toEqual([false, false])
})
