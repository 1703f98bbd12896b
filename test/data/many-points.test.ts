import isWithin from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Best } from '@bay-atlas/data/analysis/best.ts'
import { colocationOf } from '@bay-atlas/data/analysis/colocation.ts'
import { edgesIn } from '@bay-atlas/data/analysis/ground-edges.ts'
import type { Ground } from '@bay-atlas/data/analysis/ground-of.ts'
import { gatheringOf } from '@bay-atlas/data/analysis/hull.ts'
import { placedFirst, placeIn } from '@bay-atlas/data/analysis/inside.ts'
import { eachNearest } from '@bay-atlas/data/analysis/nearest-others.ts'
import { metresBetween } from '@bay-atlas/data/analysis/sphere.ts'
import { basemapFiles } from '@bay-atlas/data/basemap.ts'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { districtShapes } from '@bay-atlas/data/district-shapes.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import { dice, scattered } from './scattered.ts'

const districts = districtShapes(readTopology(new URL('basemap/', dataFolder), basemapFiles.tianditu))
const ring = (points: Point[]) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'Polygon' as const, coordinates: [[...points, points[0] ?? [0, 0]]] } })
const jagged = ring(Array.from({ length: 40 }, (_, n): Point => [114 + Math.cos(n / 6.4) * (n % 2 ? 0.4 : 0.25), 22.6 + Math.sin(n / 6.4) * (n % 3 ? 0.3 : 0.2)]))
const grounds: Ground[] = [jagged, ...districts.slice(0, 6)]
const ringsOf = ({ geometry }: Ground) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())

/** Metres to the nearest edge, all of them measured, each on a plane at the point. */
function measured([x, y]: Point, ground: Ground): number {
  const narrow = Math.cos((y * Math.PI) / 180)
  return Math.min(...ringsOf(ground).flatMap(ring => ring.slice(1).map(([toX = 0, toY = 0], n) => {
    const [fromX = 0, fromY = 0] = ring[n] ?? []
    const [dx, dy] = [(toX - fromX) * narrow, toY - fromY]
    const along = Math.min(1, Math.max(0, ((x - fromX) * narrow * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)))
    return metresBetween([x, y], [fromX + along * (toX - fromX), fromY + along * (toY - fromY)])
  })))
}

describe('the edges of a ground', () => {
  test.each(grounds.map((ground, n) => [n, ground] as const))('tell of any point what turf tells, and how far it is (ground %i)', (_, ground) => {
    const edges = edgesIn(ground)
    const [west, south, east, north] = ground === jagged ? [113.5, 22.2, 114.5, 23] : boxOf(ground)
    fc.assert(fc.property(fc.double({ min: west, max: east, noNaN: true }), fc.double({ min: south, max: north, noNaN: true }), (x, y) => {
      const metres = measured([x, y], ground)
      expect(edges.has([x, y])).toBe(isWithin([x, y], ground))
      // An edge is part of a great circle, which bulges from the plane by some metres where it is long.
      expect(Math.abs(edges.metres([x, y]) - metres)).toBeLessThan(0.01 * metres + 20)
      const [least, most] = edges.bounds([x, y])
      expect(edges.metres([x, y])).toBeGreaterThanOrEqual(least)
      expect(edges.metres([x, y])).toBeLessThanOrEqual(most)
    }), { numRuns: 120 })
  })

  test('give the deepest first without measuring all', () => {
    const placed = placeIn(scattered(4000).map(row => ({ ...row, uncertaintyM: 10 })), jagged)
    const all = placedFirst(placed, jagged, 5000)
    expect(all.length).toBe(placed.inside.length + placed.maybe.length)
    for (const most of [1, 30, 200]) expect(placedFirst(placed, jagged, most)).toEqual(all.slice(0, most))
  })
})

function boxOf(ground: Ground): [number, number, number, number] {
  const points = ringsOf(ground).flat()
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)]
  return [Math.min(...xs) - 0.05, Math.min(...ys) - 0.05, Math.max(...xs) + 0.05, Math.max(...ys) + 0.05]
}

const points = [...new Map(scattered(1500).map(({ position }) => [String(position), position])).values()]

test('who is nearest is who is nearest of all', () => {
  eachNearest(points, (n, at, metres) => {
    const away = points.map((other, m) => (m === n ? Number.POSITIVE_INFINITY : metresBetween(points[n] ?? other, other)))
    const least = Math.min(...away)
    expect(Math.abs(metres - least)).toBeLessThan(0.7)
    expect(at.map(m => (away[m] ?? 0) < least + 0.7)).toEqual(at.map(() => true))
  })
})

test('thousands at one address are neighbours of each other', () => {
  const crowd = scattered(3000).map((row, n) => ({ ...row, position: [114.05, 22.54] as [number, number], uncertaintyM: 50, sectors: [n % 3 ? 'ai' as const : 'health' as const] }))
  const { compared, pairs } = colocationOf(crowd)
  // 2,000 of one sector, each seeing 1,999 of it and 1,000 of the other among 2,999.
  expect(compared).toBe(3000)
  expect(pairs.find(({ from, to }) => from === 'ai' && to === 'ai')?.observed).toBeCloseTo((2000 * 1999) / 2999, 6)
  expect(pairs.find(({ from, to }) => from === 'health' && to === 'ai')?.observed).toBeCloseTo((1000 * 2000) / 2999, 6)
})

test('no point lies outside the hull', () => {
  const hull = gatheringOf(points)?.hull
  for (const point of points) expect(hull && isWithin(point, hull)).toBe(true)
})

test('the best of many are those of the least values, of equal ones the first', () => {
  const random = dice(3)
  const all = Array.from({ length: 500 }, (_, one) => ({ one, value: Math.floor(random() * 40) }))
  const best = new Best<number>(20)
  for (const { one, value } of all) best.offer(one, value)
  expect(best.all).toEqual(all.toSorted((a, b) => a.value - b.value).slice(0, 20))
})
