import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { flightTo } from '@bay-atlas/web/map/flight.ts'
import { markAt } from '@bay-atlas/web/map/hit.ts'
import { isVague } from '@bay-atlas/data/drawing/claims.ts'
import { countOf } from '@bay-atlas/data/drawing/mark.ts'
import { markLayers } from '@bay-atlas/web/map/mark-layers.ts'
import { drawnOf, marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { ringsOf } from '@bay-atlas/web/map/ring.ts'
import { mapLayers } from '@bay-atlas/web/map/theme-layers.ts'
import { boxOf } from '@bay-atlas/data/drawing/sum.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { row } from '../make.ts'

const store = createMemoryStore(readDataset(), [])
const rows = await store.rows()

describe('at every zoom each asset of the atlas is in exactly one mark', () => {
  test.each([5, 7, 8.5, 9.25, 10, 11, 12, 13, 14.5, 16])('zoom %d', zoom => {
    for (const wide of [true, false]) {
      const drawn = drawnOf(rows, zoom, wide, null)
      const marks = drawn.map(({ mark }) => mark)
      expect(countOf(marks)).toBe(rows.length)
      expect(new Set(drawn.flatMap(({ members }) => members.map(one => one.id))).size).toBe(rows.length)
      expect(new Set(marks.map(mark => mark.key)).size).toBe(marks.length)
    }
  })
})

test('the order of the rows does not change the picture', () => {
  for (const zoom of [5, 8.75, 10, 12]) expect(marksFor(rows.toReversed(), zoom, true, null)).toEqual(marksFor(rows, zoom, true, null))
})

test('no mark moves by more than its own radius, save those fanned out', () => {
  for (const mark of marksFor(rows, 10, true, null)) if (!mark.leader) expect(Math.hypot(...mark.offset)).toBeLessThanOrEqual(mark.radius + 0.001)
})

test('the chosen asset always stands alone, even one known only to its district', () => {
  const district = rows.find(one => one.precision === 'district')
  if (!district) throw new Error('the atlas has no asset known only to a district')
  expect(marksFor(rows, 14, true, district.id).find(mark => mark.key === district.id)?.type).toBe('asset')
})

test('what is known only to a district is no point close up', () => {
  const known = row({ id: 'vague', location: { uncertaintyM: 4000, precision: 'district', basis: 'centre' } })
  expect(isVague(known, 13)).toBe(true)
  expect(marksFor([known], 13, true, null).map(mark => mark.type)).toEqual(['vague'])
  expect(marksFor([known], 7, true, null).map(mark => mark.type)).toEqual(['asset'])
})

test('assets of one site fan out close up, each with a hairline', () => {
  const site = ['a', 'b', 'c', 'd', 'e'].map(id => row({ id, site: 'the-site' }))
  const marks = marksFor(site, 14, true, null)
  expect(marks.map(mark => [mark.type, mark.leader])).toEqual(site.map(() => ['asset', true]))
  expect(new Set(marks.map(mark => String(mark.offset))).size).toBe(5)
  expect(marksFor(site, 10, true, null).map(mark => mark.type)).toEqual(['cluster'])
})

test('the layers draw the chosen mark last', () => {
  const marks = marksFor(rows, 9, true, 'pcl')
  const chosen = marks.find(({ key }) => key === 'pcl')
  const layers = markLayers(marks, mark => (mark.key === 'pcl' ? 'selected' : 'plain'), { palette: palettes.light, language: 'en', atlas: 'atlas.png', icons: {} })
  const data = layers.find(({ id }) => id === 'marks')?.props.data
  expect(Array.isArray(data) ? data.at(-1).mark : data).toBe(chosen)
})

test('a pointer finds a small mark within 16 pixels, a finger within 22, and nothing beyond', () => {
  const marks = marksFor([row({ id: 'small', tiers: ['start-up'] })], 10, true, null)
  const found = (away: number, byTouch: boolean) => markAt(marks, () => [100, 100], [100 + away, 100], byTouch)?.key ?? null
  expect([found(15, false), found(17, false), found(21, true), found(23, true)]).toEqual(['small', null, 'small', null])
})

test('the map never flies nearer than a place is known', () => {
  const nearest = (precision: 'building' | 'district' | 'city') => {
    const { to } = flightTo(row({ location: { uncertaintyM: 100, precision, basis: 'estimate' } }))
    return 'maxZoom' in to ? to.maxZoom : Infinity
  }
  expect(nearest('building')).toBeGreaterThan(nearest('district'))
  expect(nearest('district')).toBeGreaterThan(nearest('city'))
})

test('a ring is as large as the uncertainty it stands for', () => {
  const { features } = ringsOf([row({ at: [114, 22.5], location: { uncertaintyM: 1000, precision: 'site', basis: 'estimate' } })], 13)
  const [ring] = features
  if (ring?.geometry.type !== 'Polygon') throw new Error('no ring')
  const lats = (ring.geometry.coordinates[0] ?? []).map(([, lat = 0]) => lat)
  expect((Math.max(...lats) - Math.min(...lats)) * 111.195).toBeCloseTo(2, 1)
})

test('a box holds all it is asked to hold', () => {
  const [west, south, east, north] = boxOf(rows)
  expect(rows.every(({ position: [lon, lat] }) => lon >= west && lon <= east && lat >= south && lat <= north)).toBe(true)
})
