import { basemapFiles, cityShapes, shapesOf } from '@bay-atlas/data/basemap.ts'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { districtShapes, type DistrictShape } from '@bay-atlas/data/district-shapes.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { City } from '@bay-atlas/data/vocabulary.ts'
import { holding } from './holding.ts'

/** WGS-84, longitude first, degrees. */
export type Place = [longitude: number, latitude: number]

/** The land of the built-in map. */
export type Land = {
  districtsOf: (city: City) => DistrictShape[]
  /** The district of that city in which a place lies, or null in the sea and in other cities; `likely` is looked at first. */
  districtAt: (city: City, place: Place, likely?: DistrictShape) => DistrictShape | null
}

/** Reads the land of cities and districts. Throws an Error that names the file that is missing. */
export function readLand(): Land {
  const basemap = new URL('basemap/', dataFolder)
  const [osm, tianditu] = [readTopology(basemap, basemapFiles.osm), readTopology(basemap, basemapFiles.tianditu)]
  const grounds = new Map(cityShapes({ osm, tianditu }).map(shape => [shape.properties.city, holding(shape.geometry)]))
  // The shores are OpenStreetMap's: what Tianditu counts to a city may lie off them.
  const shores = shapesOf(osm, 'land').map(({ geometry }) => holding(geometry))
  const all = districtShapes(tianditu)
  const byCity = new Map([...grounds.keys()].map(city => [city, all.filter(({ properties }) => properties.city === city)]))
  const holds = new Map(all.map(district => [district, holding(district.geometry)]))
  const isIn = (district: DistrictShape, place: Place) => holds.get(district)?.(place) ?? false
  const districtsOf = (city: City) => byCity.get(city) ?? []
  return {
    districtsOf,
    districtAt: (city, place, likely) => {
      if (!grounds.get(city)?.(place) || !shores.some(isAshore => isAshore(place))) return null
      return likely && isIn(likely, place) ? likely : (districtsOf(city).find(district => isIn(district, place)) ?? null)
    },
  }
}

/** Moves a place by metres; good to a percent over the bay. */
export function moved([longitude, latitude]: Place, east: number, north: number): Place {
  const degree = 111_320
  return [rounded(longitude + east / (degree * Math.cos((latitude * Math.PI) / 180))), rounded(latitude + north / degree)]
}

/** Six decimals are a tenth of a metre. */
export const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6
