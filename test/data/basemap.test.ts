import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { area } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { basemapFiles, basemapObjects, cityShapes, placeClasses, shapesOf } from '@bay-atlas/data/basemap.ts'
import { Text } from '@bay-atlas/data/text.ts'
import { cities } from '@bay-atlas/data/vocabulary.ts'

const bytesOf = (file: string) => readFileSync(new URL(`../../data/basemap/${file}`, import.meta.url))
const topologyOf = (file: string): Topology => JSON.parse(bytesOf(file).toString('utf8'))
const [osm, tianditu] = [topologyOf(basemapFiles.osm), topologyOf(basemapFiles.tianditu)]
const shapes = cityShapes({ osm, tianditu })
const land = shapesOf(osm, 'land')
const places = z.array(z.object({ id: z.string(), class: z.enum(placeClasses), name: Text, position: z.tuple([z.number(), z.number()]) })).parse(JSON.parse(bytesOf(basemapFiles.places).toString('utf8')))

const cityAt = (point: [number, number]) => (land.some(shape => booleanPointInPolygon(point, shape)) ? (shapes.find(shape => booleanPointInPolygon(point, shape))?.properties.city ?? 'elsewhere') : 'sea')

/** Set by hand, WGS-84. */
test.each<[string, number, number, string]>([
  ['HKUST', 114.2637, 22.3364, 'hong-kong'], ['Hong Kong Science Park', 114.2105, 22.4262, 'hong-kong'], ['Cyberport', 114.131, 22.2617, 'hong-kong'], ['HKU', 114.1374, 22.283, 'hong-kong'],
  ['PolyU', 114.1795, 22.3045, 'hong-kong'], ['CUHK', 114.2067, 22.4196, 'hong-kong'], ['CityU', 114.1716, 22.3366, 'hong-kong'], ['the Loop', 114.0811, 22.515, 'hong-kong'], ['Hong Kong airport', 113.915, 22.315, 'hong-kong'],
  ['Qianhai', 113.896, 22.527, 'shenzhen'], ['Guangming', 113.935, 22.75, 'shenzhen'], ['Shenzhen airport', 113.814, 22.639, 'shenzhen'], ['Futian port', 114.0686, 22.519, 'shenzhen'], ['Yantian', 114.27, 22.577, 'shenzhen'],
  ['HKUST (Guangzhou)', 113.479, 22.89, 'guangzhou'], ['Longxue', 113.665, 22.64, 'guangzhou'], ['University Town', 113.392, 23.052, 'guangzhou'], ['Pazhou', 113.365, 23.1, 'guangzhou'],
  ['Songshan Lake', 113.89, 22.91, 'dongguan'], ['Hengqin', 113.52, 22.12, 'zhuhai'], ['Jinwan', 113.376, 22.007, 'zhuhai'], ['University of Macau', 113.546, 22.129, 'macao'], ['Macao', 113.545, 22.195, 'macao'], ['Cotai', 113.56, 22.143, 'macao'],
  ['Cuiheng', 113.56, 22.47, 'zhongshan'], ['Daya Bay', 114.53, 22.75, 'huizhou'], ['Jiangmen', 113.09, 22.59, 'jiangmen'], ['Foshan', 113.12, 23.02, 'foshan'], ['Zhaoqing', 112.46, 23.05, 'zhaoqing'],
  ['the Lingding Sea', 113.75, 22.4, 'sea'], ['Victoria Harbour', 114.172, 22.288, 'sea'],
])('%s lies where it should', (_, lon, lat, where) => {
  expect(cityAt([lon, lat])).toBe(where)
})

/** Published areas in km², rounded; general knowledge. Macao with its university's campus on Hengqin, which the map draws as its own. */
const published: Record<(typeof cities)[number], number> = { guangzhou: 7434, shenzhen: 1997, zhuhai: 1736, foshan: 3798, huizhou: 11347, dongguan: 2460, zhongshan: 1784, jiangmen: 9507, zhaoqing: 14891, 'hong-kong': 1114, macao: 34.4 }
test.each(cities)('%s is drawn as large as it is, within 6 percent', city => {
  const shape = shapes.find(one => one.properties.city === city)
  const drawn = shape ? area(shape) / 1e6 : 0
  expect(Math.abs(drawn / published[city] - 1), `${drawn.toFixed(0)} km² drawn, ${published[city]} published`).toBeLessThan(0.06)
})

test('each file holds the objects it is said to hold', () => {
  for (const [name, objects] of Object.entries(basemapObjects)) {
    const file = Object.entries(basemapFiles).find(([key]) => key === name)?.[1] ?? ''
    expect(Object.keys(topologyOf(file).objects).toSorted()).toEqual(objects.toSorted())
  }
})

test('the map that opens with the page stays under 140 kB with brotli', () => {
  const kilobytes = [basemapFiles.osm, basemapFiles.tianditu, basemapFiles.rivers, basemapFiles.places].map(file => brotliCompressSync(bytesOf(file)).length / 1024)
  expect(kilobytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(140)
})

test('every place has a name in three scripts, and every city and its districts are there', () => {
  expect(places.filter(place => place.class === 'city' || place.class === 'city-core')).toHaveLength(cities.length)
  const districts = shapesOf(tianditu, 'district').map(shape => String(shape.properties?.id)).filter(id => !cities.some(city => city === id))
  expect(places.filter(place => place.class === 'district').map(place => place.id).toSorted()).toEqual(districts.toSorted())
})
