import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { cityShapes, shapesOf } from './basemap.ts'
import type { Topology } from 'topojson-specification'
import type { City } from './vocabulary.ts'

export type Position = readonly [longitude: number, latitude: number]
type BuiltInMap = { osm: Topology; tianditu: Topology }

/** Where a WGS-84 position lies on the built-in map. Good to about 300 m at the coast, to a few metres at the Shenzhen River. */
export type Ground = {
  isLand: (position: Position) => boolean
  /** Null at sea and outside the eleven cities. Hong Kong and Macao are asked first, since their lines are the exact ones. */
  cityAt: (position: Position) => City | null
}

/** Reads land and cities out of the two parsed files once; the answers are pure. */
export function createGround({ osm, tianditu }: BuiltInMap): Ground {
  const land = shapesOf(osm, 'land')
  const shapes = cityShapes({ osm, tianditu })
  const exactFirst = [...shapes.filter(isSar), ...shapes.filter(shape => !isSar(shape))]
  const fills = shapesOf(tianditu, 'city-fill')
  const isLand = (position: Position) => land.some(shape => booleanPointInPolygon([...position], shape))
  const cityAt = (position: Position) => {
    const exact = exactFirst.find(shape => booleanPointInPolygon([...position], shape))
    if (exact) return exact.properties.city
    const shore = isLand(position) ? fills.find(shape => booleanPointInPolygon([...position], shape)) : undefined
    return shapes.find(shape => shape.properties.city === shore?.properties?.city)?.properties.city ?? null
  }
  return { isLand, cityAt }
}

const isSar = ({ properties: { city } }: { properties: { city: City } }): boolean => city === 'hong-kong' || city === 'macao'
