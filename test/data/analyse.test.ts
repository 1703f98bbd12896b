import { expect, test } from 'vitest'
import { colocationOf } from '@bay-atlas/data/analysis/colocation.ts'
import { crossesItself, groundOf, type Places } from '@bay-atlas/data/analysis/ground-of.ts'
import { gatheringOf } from '@bay-atlas/data/analysis/hull.ts'
import { countInside, densityOf, placedFirst, placeIn } from '@bay-atlas/data/analysis/inside.ts'
import { locationQuotients } from '@bay-atlas/data/analysis/location-quotient.ts'
import { eachNearest } from '@bay-atlas/data/analysis/nearest-others.ts'
import { neighboursOf, spacingOf } from '@bay-atlas/data/analysis/nearest.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import type { Sector } from '@bay-atlas/data/vocabulary.ts'
import { row, square } from '../make.ts'
import { degreeM, threeCities } from './analyse-fixture.ts'

const nowhere: Places = { cities: threeCities, districts: [], areas: [] }
const box: Point[] = [[114, 22.5], [114.1, 22.5], [114.1, 22.6], [114, 22.6]]
const groundIn = (shape: Parameters<typeof groundOf>[0], places = nowhere) => {
  const { ground } = groundOf(shape, places)
  if (!ground) throw new Error('no ground')
  return ground
}
const areaOf = (shape: Parameters<typeof groundOf>[0], places = nowhere) => {
  const answer = groundOf(shape, places)
  return answer.ground ? answer.areaKm2 : Number.NaN
}

test('the area of a drawn polygon, a circle and a corridor is what geometry says', () => {
  // 0.1° of latitude is 11.1195 km; 0.1° of longitude at the middle latitude 22.55° is 11.1195 · cos 22.55° = 10.2694 km.
  expect(areaOf({ type: 'polygon', points: box })).toBeCloseTo(11.1195 * 10.2694, 0)
  // π · 3² = 28.27 km²
  expect(areaOf({ type: 'circle', centre: [114, 22.5], radiusM: 3000 })).toBeCloseTo(28.27, 1)
  // From north to south 0.1° = 11.1195 km long and 2 km wide: 22.239 km², and two half circles of 1 km: π = 3.142; together 25.38 km².
  expect(Math.abs(areaOf({ type: 'corridor', widthM: 2000, points: [[114, 22.5], [114, 22.6]] }) - 25.38)).toBeLessThan(0.25)
})

test('a polygon that crosses itself, an unknown place and an outline that is a line enclose nothing, and say why', () => {
  const [a, b, c, d] = box
  expect(crossesItself(box)).toBe(false)
  expect(groundOf({ type: 'polygon', points: [a, c, b, d].flatMap(point => (point ? [point] : [])) }, nowhere)).toEqual({ ground: null, fault: 'crosses-itself' })
  expect(groundOf({ type: 'district', id: 'nowhere' }, nowhere)).toEqual({ ground: null, fault: 'unknown' })
  expect(groundOf({ type: 'area', id: 'road' }, { ...nowhere, areas: [{ id: 'road', asset: 'corridor', geometry: { type: 'LineString', coordinates: [[114, 22.5], [114, 22.6]] } }] })).toEqual({ ground: null, fault: 'only-a-line' })
  expect(groundOf({ type: 'line', points: [[114, 22.5], [114, 22.6]] }, nowhere)).toEqual({ ground: null, fault: null })
})

test('points on one side of a polygon, and a point set twice, do not make it cross itself', () => {
  const [a, b, c, d] = box
  const onOneSide: Point[] = [[114, 22.5], [114.03, 22.5], [114.06, 22.5], [114.1, 22.5], [114.1, 22.6], [114, 22.6]]
  expect(crossesItself(onOneSide)).toBe(false)
  expect(groundOf({ type: 'polygon', points: [a, b, b, c, d, d].flatMap(point => (point ? [point] : [])) }, nowhere).ground).not.toBeNull()
})

test('a zone of several parts is asked for by its asset, one part by its own id', () => {
  const areas = [{ id: 'west', asset: 'zone', geometry: square(114, 22.5) }, { id: 'east', asset: 'zone', geometry: square(114.1, 22.5) }]
  // 0.01° by 0.01° at 22.5°: 1.11195 km · 1.11195 · cos 22.5° = 1.1423 km²
  expect(areaOf({ type: 'area', id: 'west' }, { ...nowhere, areas })).toBeCloseTo(1.142, 2)
  expect(areaOf({ type: 'area', id: 'zone' }, { ...nowhere, areas })).toBeCloseTo(2.285, 2)
})

test('an asset whose ring crosses the edge may be inside, from either side of it', () => {
  const ground = groundIn({ type: 'polygon', points: box })
  // 0.004° of latitude south or north of the southern edge is 445 m.
  const at = (id: string, latitude: number, uncertaintyM: number) => row({ id, at: [114.05, latitude], location: { uncertaintyM, precision: 'building', basis: 'estimate' } })
  const placed = placeIn([at('deep', 22.55, 300), at('near-in', 22.504, 500), at('sharp-in', 22.504, 400), at('near-out', 22.496, 500), at('sharp-out', 22.496, 400)], ground)
  const first = placedFirst(placed, ground, 9)
  expect(first.map(({ row: { id }, standing }) => [id, standing])).toEqual([['deep', 'inside'], ['sharp-in', 'inside'], ['near-in', 'maybe'], ['near-out', 'maybe']])
  // An edge between two points of one latitude is a great circle and bulges north by some metres, no more.
  expect(Math.abs((first[1]?.edgeM ?? 0) - 0.004 * degreeM)).toBeLessThan(10)
  expect(placedFirst(placed, ground, 1).map(({ row: { id } }) => id)).toEqual(['deep'])
  const counts = countInside(placed)
  expect(counts.all).toEqual({ sure: 2, most: 4 })
  expect(counts.kind.get('laboratory')).toEqual({ sure: 2, most: 4 })
  // 2 and 4 assets on 50 km² are 4 and 8 on 100 km².
  expect(densityOf(counts.all, 50)).toEqual({ sure: 4, most: 8 })
})

test('an asset of two sectors counts in both', () => {
  const { all, sector } = countInside(placeIn([row({ at: [114.05, 22.55], sectors: ['ai', 'health'] })], groundIn({ type: 'polygon', points: box })))
  expect([all.sure, sector.get('ai')?.sure, sector.get('health')?.sure]).toEqual([1, 1, 1])
})

const many = (count: number, sector: Sector, name: string) => Array.from({ length: count }, (_, n) => row({ id: `${name}-${n}`, sectors: [sector] }))

test('the location quotient is the share inside over the share of all, with its four counts', () => {
  const inside = [...many(6, 'ai', 'in-ai'), ...many(18, 'health', 'in-health')]
  const all = [...inside, ...many(4, 'ai', 'out-ai'), ...many(72, 'health', 'out-health')]
  // (6 / 24) / (10 / 100) = 0.25 / 0.1 = 2.5; (18 / 24) / (90 / 100) = 0.75 / 0.9 = 0.8333
  const [ai, health] = locationQuotients(inside, all)
  expect(ai).toMatchObject({ sector: 'ai', sectorIn: 6, allIn: 24, sectorAll: 10, all: 100, small: false })
  expect(ai?.value).toBeCloseTo(2.5, 10)
  expect(health?.value).toBeCloseTo(0.8333, 4)
})

test('a quotient of fewer than five of a sector, or of fewer than twenty in all, is marked small', () => {
  const flags = (inside: number, others: number) => locationQuotients([...many(inside, 'ai', 'a'), ...many(others, 'health', 'h')], many(100, 'ai', 'x'))[0]?.small
  expect([flags(4, 30), flags(5, 15), flags(5, 14)]).toEqual([true, false, true])
  expect(locationQuotients([], many(3, 'ai', 'x'))[0]?.value).toBeNull()
})

/** Assets in a row from south to north, so many metres apart. */
const inARow = (labels: Sector[], metres: number[]) => labels.map((sector, n) => row({ id: `row-${n}`, sectors: [sector], at: [114, 22.5 + (metres[n] ?? 0) / degreeM], location: { uncertaintyM: 10, precision: 'building', basis: 'estimate' } }))

test('the colocation quotient counts whose nearest neighbour is whose, against random labels', () => {
  // At 0 ai, 100 ai, 1000 health, 1100 ai, 3000 health. Nearest: 0→100 ai, 100→0 ai, 1000→1100 ai, 1100→1000 health, 3000→1100 at 1900 m ai.
  const { pairs, compared, alone, global } = colocationOf(inARow(['ai', 'ai', 'health', 'ai', 'health'], [0, 100, 1000, 1100, 3000]))
  const pair = (from: Sector, to: Sector) => pairs.find(one => one.from === from && one.to === to)
  // ai to ai: 2 of 3, expected (3 - 1) / (5 - 1) = 0.5: (2/3) / 0.5 = 1.3333
  expect(pair('ai', 'ai')).toMatchObject({ observed: 2, of: 3, expectedShare: 0.5, small: true })
  expect(pair('ai', 'ai')?.value).toBeCloseTo(1.3333, 4)
  // ai to health: 1 of 3, expected 2 / 4: 0.6667. health to ai: 2 of 2, expected 3 / 4: 1.3333. health to health: 0.
  expect(pair('ai', 'health')?.value).toBeCloseTo(0.6667, 4)
  expect(pair('health', 'ai')?.value).toBeCloseTo(1.3333, 4)
  expect(pair('health', 'health')?.value).toBe(0)
  // Global: observed 2 + 0 over expected 3 · 0.5 + 2 · 0.25 = 2: 1.
  expect([compared, alone, global]).toEqual([5, 0, 1])
})

test('neighbours farther than 2 km do not count, equal ones share, and vague points take no part', () => {
  // 3000 m from the next: alone.
  expect(colocationOf(inARow(['ai', 'ai', 'health'], [0, 100, 3100]))).toMatchObject({ compared: 2, alone: 1 })
  // The middle one has two nearest neighbours at 500 m, one of each sector: half for each.
  const halves = colocationOf(inARow(['ai', 'energy', 'health'], [0, 500, 1000])).pairs.filter(({ from }) => from === 'energy')
  expect(halves.map(({ to, observed }) => [to, observed])).toEqual([['ai', 0.5], ['energy', 0], ['health', 0.5]])
  expect(colocationOf([row({ location: { uncertaintyM: 3000, precision: 'district', basis: 'centre' } })])).toMatchObject({ vague: 1, compared: 0, global: null })
})

test('nearest neighbours are found with their distance, all of them where they are equally near', () => {
  const points = inARow(['ai', 'ai', 'ai'], [0, 500, 1000]).map(({ position }) => position)
  const near: { at: readonly number[]; metres: number }[] = []
  eachNearest(points, (n, at, metres) => { near[n] = { at, metres } })
  expect(near.map(({ at }) => at)).toEqual([[1], [0, 2], [1]])
  expect(near[0]?.metres).toBeCloseTo(500, 0)
})

test('the Clark-Evans ratio compares the mean distance with that of randomness; assets of one site are one place', () => {
  const four = inARow(['ai', 'ai', 'ai', 'ai'], [0, 1000, 4000, 6000])
  // Nearest: 1000, 1000, 2000 (to 6000), 2000: mean 1500 m. Four places on 16 km²: 0.5 / √(4 / 16) = 1 km. Ratio 1.5.
  const spacing = spacingOf(four, 16)
  expect(spacing).toMatchObject({ assets: 4, sites: 4, expectedM: 1000, small: true })
  expect(spacing.meanM).toBeCloseTo(1500, 0)
  expect(spacing.ratio).toBeCloseTo(1.5, 3)
  const shared = four.map((one, n) => (n < 2 ? { ...one, site: 'tower' } : one))
  // Now three places: 0 → 4000, 4000 → 6000, 6000 → 4000: mean (4000 + 2000 + 2000) / 3 = 2667 m.
  expect(spacingOf(shared, 16)).toMatchObject({ assets: 4, sites: 3 })
  expect(spacingOf(shared, 16).meanM).toBeCloseTo(2666.7, 0)
  expect(spacingOf([], 16).ratio).toBeNull()
})

test('the neighbours of an asset come with both uncertainties; those of its own site stand apart', () => {
  const [one, two, three, four] = inARow(['ai', 'ai', 'ai', 'ai'], [0, 10, 800, 300]).map((asset, n) => (n < 2 ? { ...asset, site: 'tower' } : { ...asset, uncertaintyM: 100 }))
  if (!one || !two || !three || !four) throw new Error('four assets were made')
  const { beside, nearest } = neighboursOf(one, [one, two, three, four], 5)
  expect(beside).toEqual([two])
  expect(nearest.map(({ row: { id }, metres, plusMinusM }) => [id, Math.round(metres), plusMinusM])).toEqual([['row-3', 300, 110], ['row-2', 800, 110]])
})

test('hull, mean centre and standard distance of four corners', () => {
  const gathering = gatheringOf(box)
  expect(gathering?.centre[0]).toBeCloseTo(114.05, 10)
  expect(gathering?.centre[1]).toBeCloseTo(22.55, 10)
  expect(gathering?.hullKm2).toBeCloseTo(areaOf({ type: 'polygon', points: box }), 6)
  // Each corner is half of 11.1195 km north or south and half of 10.27 km east or west: √(5.560² + 5.135²) = 7.568 km.
  expect(Math.abs((gathering?.standardM ?? 0) - 7568)).toBeLessThan(10)
  expect(gatheringOf([[114, 22.5], [114.1, 22.5]])?.hull).toBeNull()
  expect(gatheringOf([])).toBeNull()
})
