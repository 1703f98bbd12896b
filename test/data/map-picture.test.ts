import { describe, expect, test } from 'vitest'
import { columnsOf } from '../columns-of.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { mapGroundOf, type MapGround } from '@bay-atlas/data/columns/map-ground.ts'
import { marksOf } from '@bay-atlas/data/columns/map-marks.ts'
import { pictureOf, type MapPicture, type MapView } from '@bay-atlas/data/columns/map-picture.ts'
import { standingOf } from '@bay-atlas/data/columns/map-standing.ts'
import { windowOf } from '@bay-atlas/data/columns/map-window.ts'
import { sieve } from '@bay-atlas/data/columns/sieve.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { isVague } from '@bay-atlas/data/drawing/claims.ts'
import { countOf, type Sketch } from '@bay-atlas/data/drawing/mark.ts'
import { mixOf } from '@bay-atlas/data/drawing/mark-look.ts'
import { marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { boxOf } from '@bay-atlas/data/drawing/sum.ts'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import { everything, inBbox, matches, type Bbox, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { precisions } from '@bay-atlas/data/vocabulary.ts'
import { row } from '../make.ts'
import { scattered } from './scattered.ts'

const bay: Bbox = [112, 21.5, 115.5, 24]
const drawn = (ground: MapGround, filter: Filter, view: Partial<MapView>) => pictureOf(ground, standingOf(ground, sieve(ground.columns, filter, null)), { zoom: 10, seen: bay, wide: true, selected: -1, ...view })

describe('of some thousand assets the columns give the same marks as the rows', async () => {
  const rows = await createMemoryStore(readDataset(), []).rows()
  const ground = mapGroundOf(columnsOf(rows))
  const district = rows.find(({ precision }) => precision === 'district')?.id ?? null

  test.each([5, 6.5, 8, 8.75, 9.5, 10.75, 11, 12.25, 13, 14.5, 16])('zoom %d', zoom => {
    for (const [selected, wide, filter] of [[null, true, everything], ['pcl', false, { ...everything, kind: ['enterprise', 'park'] }], [district, true, { ...everything, city: ['shenzhen'] }]] satisfies [string | null, boolean, Filter][]) {
      // A corner of the bay is looked at; the picture does not depend on it.
      const picture = drawn(ground, filter, { zoom, seen: [114, 22.5, 114.01, 22.51], wide, selected: selected ? ground.columns.names.find(selected) : -1 })
      const marks = marksOf(ground.columns, picture)
      const wanted = marksFor(rows.filter(row => row.id === selected || matches(filter, row)), zoom, wide, selected)
      expect(marks.map(({ rows: [first], ...mark }) => ({ ...mark, first }))).toEqual(wanted.map(({ rows: [first], ...mark }) => ({ ...mark, first })))
    }
  })
})

describe('of many thousands', () => {
  const rows = scattered(12_000)
  const ground = mapGroundOf(columnsOf(rows))
  const membersOf = (picture: MapPicture, sketch: Sketch) => picture.rowsOf(sketch).flatMap(at => rows[at] ?? [])
  const zooms = [6, 8, 9.25, 10.5, 12, 13.5, 15]
  // About 900 by 600 pixels.
  const around = (lon: number, lat: number, zoom: number): Bbox => [lon - 316 / 2 ** zoom, lat - 200 / 2 ** zoom, lon + 316 / 2 ** zoom, lat + 200 / 2 ** zoom]

  test.each(zooms)('at zoom %d every one that passes and is in view is in exactly one mark, which counts it', zoom => {
    for (const filter of [everything, { ...everything, kind: ['park' as const, 'university' as const] }]) for (const seen of [bay, around(rows[5]?.position[0] ?? 0, rows[5]?.position[1] ?? 0, zoom)]) {
      const picture = drawn(ground, filter, { zoom, seen })
      const all = picture.sketches.flatMap(sketch => membersOf(picture, sketch))
      expect(countOf(picture.sketches)).toBe(all.length)
      const ids = new Set(all.map(({ id }) => id))
      expect(ids.size).toBe(all.length)
      const passing = rows.filter(row => matches(filter, row))
      expect(passing.filter(row => (isVague(row, zoom) || inBbox(seen, row.position)) && !ids.has(row.id)).map(({ id }) => id)).toEqual([])
      if (seen === bay) expect(all).toHaveLength(passing.length)
    }
  })

  test.each(zooms)('at zoom %d a mark says of its assets what is true of them', zoom => {
    const picture = drawn(ground, everything, { zoom, wide: false })
    for (const sketch of picture.sketches) {
      const all = membersOf(picture, sketch)
      expect([sketch.count, sketch.mix, sketch.own]).toEqual([all.length, mixOf(all), all.some(({ own }) => own)])
      expect(sketch.known).toBe(precisions.find(one => all.some(({ precision }) => precision === one)))
      boxOf(all).forEach((border, at) => expect(sketch.box[at]).toBeCloseTo(border, 6))
      if (sketch.type === 'vague') expect(weightOf(rows[sketch.dots[0].at] ?? { tiers: [] })).toBe(Math.min(...all.map(weightOf)))
    }
  })

  test.each(zooms)('at zoom %d moving the map changes no mark that stays in view', zoom => {
    const [lon, lat] = rows[5]?.position ?? [0, 0]
    const said = (seen: Bbox, both: Bbox) => {
      const picture = drawn(ground, everything, { zoom, seen })
      return picture.sketches.filter(({ position }) => inBbox(both, position)).map(sketch => `${sketch.type} ${sketch.position} ${picture.rowsOf(sketch).toSorted((a, b) => a - b)}`).toSorted()
    }
    for (const [right, up] of [[37, 0], [150, -90], [400, 260]] as const) {
      const [one, other] = [around(lon, lat, zoom), around(lon + (right * 0.7) / 2 ** zoom, lat + (up * 0.65) / 2 ** zoom, zoom)]
      const both: Bbox = [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])]
      expect(said(other, both)).toEqual(said(one, both))
    }
  })

  test('a small movement stays in its window, and the same window is the same picture', () => {
    const standing = standingOf(ground, sieve(ground.columns, everything, null))
    const steps = Array.from({ length: 40 }, (_, at) => JSON.stringify(windowOf(ground, standing, 12, around(113.9 + (at * 0.7) / 2 ** 12, 22.5, 12))))
    // Forty pixels cross the border of a tile on each side once at most.
    expect(new Set(steps).size).toBeLessThanOrEqual(3)
    expect(drawn(ground, everything, { seen: bay }).sketches).toEqual(drawn(ground, everything, { seen: bay }).sketches)
  })

  test('the chosen asset stands alone, also when it does not pass', () => {
    for (const zoom of zooms) {
      const at = rows.findIndex(({ kind, precision }) => kind === 'park' && precision !== 'district')
      const picture = drawn(ground, { ...everything, kind: ['university'] }, { zoom, selected: at })
      expect(picture.sketches.filter(sketch => picture.rowsOf(sketch).includes(at)).map(({ type, dots }) => [type, dots[0].at])).toEqual([['asset', at]])
    }
  })

  test('landmarks stay symbols in the crowd, four in one place at most', () => {
    const picture = drawn(ground, everything, { zoom: 9.25 })
    const facilities = picture.sketches.filter(({ type, dots }) => type === 'asset' && rows[dots[0].at]?.kind === 'facility' && weightOf(rows[dots[0].at] ?? { tiers: [] }) === 1)
    expect(facilities.length).toBeGreaterThan(50)
  })
})

test('however evenly assets are spread, and wherever one looks, there are at most a few thousand marks', () => {
  const template = row()
  const side = 250
  const rows = Array.from({ length: side * side }, (_, at): Row => ({ ...template, id: `e-${at}`, kind: 'enterprise', precision: 'building', position: [113 + (at % side) * 0.004, 22 + Math.floor(at / side) * 0.004] }))
  const ground = mapGroundOf(columnsOf(rows))
  for (const zoom of [7, 9, 10.5, 11.25, 12, 13, 14]) {
    const [wide, high] = [1440, 900].map(pixels => (pixels / 512 / 2 ** zoom) * 180)
    const { sketches } = drawn(ground, everything, { zoom, seen: [113.5 - (wide ?? 0), 22.5 - (high ?? 0), 113.5 + (wide ?? 0), 22.5 + (high ?? 0)] })
    expect(sketches.length).toBeLessThan(5000)
  }
})

test('a place carries its parts below zoom 11; of more than sixty each stands for itself', () => {
  const template = row()
  const estate = (parts: number): Row[] => Array.from({ length: parts + 1 }, (_, at) => ({ ...template, id: at ? `part-${at}` : 'estate', kind: 'park', precision: 'building', partOf: at ? 'estate' : null, position: [114 + at * 1e-5, 22.5] }))
  const types = (parts: number) => drawn(mapGroundOf(columnsOf(estate(parts))), everything, { zoom: 10 }).sketches.map(({ type, count }) => [type, count])
  expect([types(60), types(61)]).toEqual([[['asset', 61]], [['cluster', 62]]])
  expect(marksFor(estate(61), 10, true, null).map(({ type, count }) => [type, count])).toEqual([['cluster', 62]])
})
