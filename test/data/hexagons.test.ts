import area from '@turf/area'
import isWithin from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { fromPlane, toPlane } from '@bay-atlas/data/analysis/equal-area.ts'
import { hexagonKm2, hexagons, shareUncertain } from '@bay-atlas/data/analysis/hexagons.ts'
import { row } from '../make.ts'

/** The grid begins at 113.6° E 22.6° N, in the middle of a hexagon. */
const origin: [number, number] = [113.6, 22.6]
const placed = (id: string, at: [number, number], uncertaintyM = 50) => row({ id, at, location: { uncertaintyM, precision: 'site', basis: 'source' } })
/** Some two hundred points all over the bay. */
const spread = Array.from({ length: 208 }, (_, at) => placed(`p${at}`, [111.5 + (at % 16) * 0.25, 21.7 + Math.floor(at / 16) * 0.22]))

test('a point on the beginning of the grid lies in the middle of its hexagon', () => {
  const [cell] = hexagons([placed('middle', origin)], 5)
  expect(cell?.centre.map(degrees => Number(degrees.toFixed(9)))).toEqual(origin)
  expect(cell).toMatchObject({ count: 1, uncertain: 0 })
})

test('a known place lies in the hexagon worked out by hand', () => {
  // On the plane 0.1° east is 6,371,008.8 × cos 22.6° × 0.1 × π/180 = 10,265.8 m. Columns of 5 km edges are 5,000 × √3 = 8,660.3 m apart:
  // 10,265.8 lies nearer to 8,660.3 than to 17,320.5, in the next column.
  const [x] = toPlane([113.7, 22.6])
  expect(x).toBeCloseTo(10265.8, 0)
  const [cell] = hexagons([placed('east', [113.7, 22.6])], 5)
  expect(toPlane(cell?.centre ?? [0, 0])[0]).toBeCloseTo(8660.25, 1)
})

test('what lies near a slanting side lies in the hexagon whose middle is nearest', () => {
  // With edges of 5 km the northern corner of the hexagon of the origin lies 5,000 m from its middle, and the next one's middle is
  // (5,000 × √3/2, 7,500) = (4,330, 7,500). From 4,800 m due north it is 4,800 m to the one and √(4,330² + 2,700²) = 5,103 m to the other.
  const [cell] = hexagons([placed('north', fromPlane([0, 4800]))], 5)
  expect(toPlane(cell?.centre ?? [9, 9]).map(Math.round)).toEqual([0, 0])
  // From (2,600, 3,600) it is 4,441 m to the origin and √(1,730² + 3,900²) = 4,267 m to the other.
  const [other] = hexagons([placed('beyond', fromPlane([2600, 3600]))], 5)
  expect(toPlane(other?.centre ?? [9, 9]).map(Math.round)).toEqual([4330, 7500])
})

test.each([1, 5, 20])('with edges of %i km as many assets lie within the ring of a hexagon as it counts', edgeKm => {
  for (const { ring, count } of hexagons(spread, edgeKm)) {
    const plane = { type: 'Polygon' as const, coordinates: [ring.map(toPlane)] }
    expect(spread.filter(({ position }) => isWithin(toPlane(position), plane))).toHaveLength(count)
  }
})

test('degrees become metres and degrees again', () => {
  const [longitude, latitude] = fromPlane(toPlane([114.9, 23.7]))
  expect([longitude, latitude].map(degrees => Number(degrees.toFixed(9)))).toEqual([114.9, 23.7])
})

test.each([1, 5, 20])('with edges of %i km every asset lies in exactly one hexagon', edgeKm => {
  expect(hexagons(spread, edgeKm).reduce((sum, { count }) => sum + count, 0)).toBe(spread.length)
})

test.each([1, 5, 20])('with edges of %i km every hexagon covers the same ground within 1 %', edgeKm => {
  // 3√3/2 × edge²: 2.598 km² at 1 km, 64.95 at 5 km, 1,039.2 at 20 km.
  for (const { ring } of hexagons(spread, edgeKm)) {
    const share = area({ type: 'Polygon', coordinates: [ring] }) / 1e6 / hexagonKm2(edgeKm)
    expect(Math.abs(share - 1)).toBeLessThan(0.01)
  }
})

test('a ring is closed and has six corners', () => {
  const [cell] = hexagons([placed('middle', origin)], 5)
  expect(cell?.ring).toHaveLength(7)
  expect(cell?.ring[0]).toEqual(cell?.ring[6])
})

test('a filter never moves the grid', () => {
  const all = new Map(hexagons(spread, 10).map(cell => [cell.id, cell.ring]))
  for (const { id, ring } of hexagons(spread.slice(50, 90), 10)) expect(all.get(id)).toEqual(ring)
  expect(all.size).toBe(hexagons(spread, 10).length)
})

test('the fullest hexagon comes first', () => {
  const cells = hexagons([placed('alone', [112.5, 22.2]), placed('a', origin), placed('b', [113.601, 22.6])], 5)
  expect(cells.map(({ count }) => count)).toEqual([2, 1])
})

test('an asset whose circle of uncertainty reaches over the edge may stand outside', () => {
  // From the middle of a hexagon of 5 km to its side it is 5,000 × √3/2 = 4,330 m.
  const cells = hexagons([placed('sure', origin, 4300), placed('unsure', origin, 4400)], 5)
  expect(cells).toMatchObject([{ count: 2, uncertain: 1 }])
  expect(shareUncertain(cells)).toBe(0.5)
  expect(shareUncertain([])).toBe(0)
})
