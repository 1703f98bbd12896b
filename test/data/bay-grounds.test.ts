import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { bayGrounds } from '@bay-atlas/data/analysis/bay-grounds.ts'
import { windowKm, bayMiddle } from '@bay-atlas/data/analysis/ruler.ts'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { bayNames, type BayName } from '@bay-atlas/data/scene/bays-view.ts'

const folder = new URL('../../data/basemap/', import.meta.url)
const [bays, osm, tianditu] = [basemapFiles.bays, basemapFiles.osm, basemapFiles.tianditu].map(file => readTopology(folder, file))
if (!bays || !osm || !tianditu) throw new Error('three files')
const grounds = bayGrounds(bays, cityShapes({ osm, tianditu }))

/** Published areas in km², those of the figures; see data/basemap/LICENCES.md for what each outline is. */
test.each<[BayName, number]>([['gba', 56_098], ['tokyo', 36_898], ['ny', 21_479], ['sf', 17_887]])('the outline of %s is about as large as its area of %d km², within 10 percent', (bay, published) => {
  const drawn = grounds[bay].outline.reduce((sum, shape) => sum + area(shape), 0) / 1e6
  expect(Math.abs(drawn / published - 1), `${drawn.toFixed(0)} km² drawn`).toBeLessThan(0.1)
})

/** Set by hand, WGS-84. */
test.each<[string, BayName, number, number, 'in' | 'land' | 'sea']>([
  ['Guangzhou', 'gba', 113.26, 23.13, 'in'], ['Shanwei', 'gba', 115.37, 22.8, 'land'], ['the Lingding Sea', 'gba', 113.75, 22.35, 'sea'],
  ['Shinjuku', 'tokyo', 139.7, 35.69, 'in'], ['Utsunomiya', 'tokyo', 139.88, 36.56, 'in'], ['Shizuoka', 'tokyo', 138.38, 34.98, 'land'], ['Tokyo Bay', 'tokyo', 139.87, 35.48, 'sea'],
  ['Manhattan', 'ny', -73.97, 40.78, 'in'], ['Philadelphia', 'ny', -75.16, 39.95, 'land'], ['the Atlantic', 'ny', -72.5, 40.2, 'sea'],
  ['San Jose', 'sf', -121.89, 37.34, 'in'], ['Sacramento', 'sf', -121.49, 38.58, 'land'], ['San Francisco Bay', 'sf', -122.25, 37.68, 'sea'],
])('%s lies where it should', (_, bay, lon, lat, where) => {
  const has = (part: 'land' | 'sea' | 'outline') => grounds[bay][part].some(shape => booleanPointInPolygon([lon, lat], shape))
  expect(has('sea') ? 'sea' : !has('land') ? 'nowhere' : has('outline') ? 'in' : 'land').toBe(where)
})

test.each(bayNames)('the window of %s reaches as far as the panes may look', bay => {
  const lats = [...grounds[bay].land, ...grounds[bay].sea].flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)).map(position => (Array.isArray(position) ? Number(position[1]) : Number.NaN))
  const reach = windowKm / 111.32
  expect(Math.min(...lats)).toBeLessThan(bayMiddle[bay][1] - reach)
  expect(Math.max(...lats)).toBeGreaterThan(bayMiddle[bay][1] + reach)
})

test('the four bays weigh less than 100 kB with brotli', () => {
  expect(brotliCompressSync(readFileSync(new URL(basemapFiles.bays, folder))).length / 1024).toBeLessThan(100)
})
