import type { Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import { cityShapes, shapesOf, type Shape as Feature } from '../basemap.ts'
import type { Ground, Shape } from './records.ts'

const pairOf = ([lon = Number.NaN, lat = Number.NaN]: Position): [number, number] => [lon, lat]

function shapeOf({ geometry }: Feature): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map(rings => rings.map(ring => ring.map(pairOf)))
}

const wordOf = ({ properties }: Feature, key: string) => String(properties?.[key] ?? '')

/** Land, cities and districts of the built-in map. @throws where one of its files lacks what belongs in it. */
export function groundOf({ osm, tianditu }: { osm: Topology; tianditu: Topology }): Ground {
  return {
    cities: new Map(cityShapes({ osm, tianditu }).map(city => [city.properties.city, shapeOf(city)])),
    districts: shapesOf(tianditu, 'district').map(district => ({
      city: wordOf(district, 'city'),
      name: { 'zh-Hans': wordOf(district, 'name_zh_hans'), 'zh-Hant': wordOf(district, 'name_zh_hant'), en: wordOf(district, 'name_en') },
      shape: shapeOf(district),
    })),
    land: shapesOf(osm, 'land').flatMap(shapeOf),
  }
}
