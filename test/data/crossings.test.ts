import { expect, test } from 'vitest'
import { acrossBorder, lengthOf, sideAt } from '@bay-atlas/data/analysis/crossing-distance.ts'
import { metresBetween } from '@bay-atlas/data/analysis/sphere.ts'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { checkDataset } from '@bay-atlas/data/check/check-dataset.ts'
import { formatFault } from '@bay-atlas/data/check/fault.ts'
import { sideOfCity, type CrossingRecord, type Side } from '@bay-atlas/data/crossings.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { Point } from '@bay-atlas/data/scene/shape.ts'
import { text } from '../make.ts'
import { crossing, degreeM, threeCities } from './analyse-fixture.ts'
import { faultless, filesOf, inFolder } from './planted.ts'

const folder = new URL('basemap/', dataFolder)
const { assets, crossings } = readDataset()
const cities = cityShapes({ osm: readTopology(folder, basemapFiles.osm), tianditu: readTopology(folder, basemapFiles.tianditu) })
const across: [Side, Side] = ['mainland', 'hong-kong']

test('the way across goes by the nearest control point and is as long as its two legs', () => {
  const [middle, east] = [crossing({ id: 'middle', position: [114.1, 22.5] }), crossing({ id: 'east', position: [114.25, 22.5] })]
  // Due north and due south of the middle crossing, 0.1° each: 2 · 11,119.5 m, no longer than straight.
  const straight = acrossBorder([114.1, 22.6], [114.1, 22.4], across, [middle, east])
  expect(straight.across?.crossing.id).toBe('middle')
  expect(straight.across?.metres).toBeCloseTo(0.2 * degreeM, 0)
  expect(straight.straightM).toBeCloseTo(0.2 * degreeM, 0)
  // 0.1° east of it, 0.01° north and south: legs of √(1112² + 10,273²) = 10,333 m, 20,666 m by the middle. By the one at 114.25°, 0.05° on:
  // √(1112² + 5137²) = 5256 m, twice 10,512 m, against 2224 m straight.
  const round = acrossBorder([114.2, 22.51], [114.2, 22.49], across, [middle, east])
  expect(round.across?.crossing.id).toBe('east')
  expect(Math.abs((round.across?.metres ?? 0) - 10_512)).toBeLessThan(15)
  expect(round.straightM).toBeCloseTo(0.02 * degreeM, 0)
  expect(round.across?.plusMinusM).toBe(200)
})

test('a closed control point, and one between other sides, is not passed; on one side none is', () => {
  const closed = crossing({ position: [114.1, 22.5], open: false, hours: null })
  const elsewhere = crossing({ position: [114.1, 22.5], between: [['mainland', 'macao']] })
  expect(acrossBorder([114.1, 22.6], [114.1, 22.4], across, [closed, elsewhere]).across).toBeNull()
  expect(acrossBorder([114.1, 22.6], [114.2, 22.7], ['mainland', 'mainland'], [crossing({ position: [114.1, 22.5] })]).across).toBeNull()
  expect(acrossBorder([114.1, 22.6], [114.1, 22.4], ['mainland', null], [crossing({ position: [114.1, 22.5] })]).across).toBeNull()
})

test('a bridge is passed along its line, in either direction', () => {
  const bridge = crossing({ position: [114.1, 22.5], bridge: [[114.1, 22.55], [114.1, 22.45]] })
  expect(acrossBorder([114, 22.6], [114.2, 22.4], across, [bridge]).across?.way).toEqual([[114, 22.6], [114.1, 22.55], [114.1, 22.45], [114.2, 22.4]])
  expect(acrossBorder([114.2, 22.4], [114, 22.6], ['hong-kong', 'mainland'], [bridge]).across?.way).toEqual([[114.2, 22.4], [114.1, 22.45], [114.1, 22.55], [114, 22.6]])
})

test('the side of a point is that of the city it lies in, or of the nearest within 2 km', () => {
  // 0.01° of latitude off Macao is 1.1 km, 0.03° is 3.3 km.
  expect([[114.1, 22.6], [114.1, 22.4], [113.55, 22.15], [113.55, 22.21], [113.55, 22.23]].map(([x = 0, y = 0]) => sideAt([x, y], threeCities))).toEqual(['mainland', 'hong-kong', 'macao', 'macao', null])
})

const sideOf = (asset: (typeof assets)[number]): Side => sideOfCity(asset.properties.cities[0] ?? 'shenzhen')
/** Every ninth asset: about 110 of all kinds and cities, six thousand pairs. */
const sample = assets.filter((_, n) => n % 9 === 0)
const pairs = sample.flatMap((from, n) => sample.slice(n + 1).map((to): [typeof from, typeof from] => [from, to]))
const position = ({ geometry }: (typeof assets)[number]): Point => geometry.coordinates
const near = (one: Point, other: Point) => metresBetween(one, other) < 1

test('every cross-border pair of real assets passes exactly one open control point between its sides, and is no shorter than straight', () => {
  const crossed = pairs.filter(([from, to]) => sideOf(from) !== sideOf(to))
  expect(crossed.length).toBeGreaterThan(500)
  for (const [from, to] of crossed) {
    const { straightM, across: by } = acrossBorder(position(from), position(to), [sideOf(from), sideOf(to)], crossings)
    if (!by) throw new Error(`${from.id} and ${to.id}: no way across`)
    const joins = (one: (typeof crossings)[number]) => one.between.some(sides => sides.includes(sideOf(from)) && sides.includes(sideOf(to)))
    const passed = crossings.filter(one => joins(one) && by.way.slice(1, -1).some(point => [one.position, ...(one.bridge ?? [])].some(place => near(place, point))))
    expect(passed.map(({ id }) => id), `${from.id} to ${to.id}`).toEqual([by.crossing.id])
    expect(by.crossing.open).toBe(true)
    expect(by.metres).toBeGreaterThanOrEqual(straightM - 1)
    expect(lengthOf(by.way)).toBe(by.metres)
  }
})

test('pairs on one side pass none, and there are such pairs on all three sides', () => {
  const alike = pairs.filter(([from, to]) => sideOf(from) === sideOf(to))
  expect(new Set(alike.map(([from]) => sideOf(from)))).toEqual(new Set(['mainland', 'hong-kong', 'macao']))
  for (const [from, to] of alike) expect(acrossBorder(position(from), position(to), [sideOf(from), sideOf(to)], crossings).across).toBeNull()
})

test('from Qianhai to Lantau one goes by Shenzhen Bay and not straight over the sea; from Macao to Hong Kong by the bridge', () => {
  expect(acrossBorder([113.9, 22.53], [113.94, 22.29], across, crossings).across?.crossing.id).toBe('shenzhen-bay')
  expect(acrossBorder([113.55, 22.19], [114.16, 22.28], ['macao', 'hong-kong'], crossings).across?.crossing.id).toBe('hong-kong-zhuhai-macao-bridge')
})

test('every asset stands on the side that its city says, by the shapes of the built-in map', () => {
  expect(assets.filter(asset => sideAt(position(asset), cities) !== sideOf(asset)).map(({ id }) => id)).toEqual([])
})

const ground = readGround()
const record: CrossingRecord = { id: 'futian', name: text('futian'), between: [['mainland', 'hong-kong']], position: [114.0657, 22.5152], uncertaintyM: 300, basis: 'estimate', open: true, hours: 'part-day', carries: ['people'], asOf: '2024', sources: ['a-source'], confidence: 'sourced' }
const spelled = { ...record, name: { 'zh-Hans': '福田口岸', 'zh-Hant': '福田口岸', en: 'Futian Port' } }
const linesFor = (traits: Partial<CrossingRecord>) => inFolder(filesOf({ ...faultless(), crossings: [{ ...spelled, ...traits }] }), at => checkDataset(at, ground).faults.map(formatFault))

test('a control point without a fault passes the check', () => {
  expect(linesFor({})).toEqual([])
})

test.each<[string, Partial<CrossingRecord>, RegExp]>([
  ['far from the line', { position: [114.06, 22.56] }, /^crossings\.json: futian: position: this lies [\d.]+ km from the side "hong-kong"/],
  ['a bridge that does not reach the other side', { bridge: [[114.0657, 22.5152], [114.0657, 22.56]] }, /futian: bridge: this lies [\d.]+ km from the side "hong-kong"/],
  ['off its bridge', { position: [113.9, 22.45], bridge: [[113.9454, 22.4938], [113.9735, 22.4415]] }, /futian: position: the control point lies [\d.]+ km from its bridge/],
  ['open without hours', { hours: null }, /futian: hours: an open control point says its hours/],
  ['between one side and itself', { between: [['mainland', 'mainland']] }, /futian: between: a control point joins two different sides/],
  ['a source that does not exist', { sources: ['nowhere'] }, /futian: sources\.0: there is no source "nowhere"/],
  ['no source and no word of it', { sources: [] }, /futian: sources: this is called sourced but names no source/],
])('caught and named: a control point %s', (_, traits, line) => {
  expect(linesFor(traits)).toContainEqual(expect.stringMatching(line))
})
