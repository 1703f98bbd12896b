import inside from '@turf/boolean-point-in-polygon'
import { outsideM } from '../check/metres.ts'
import type { Ground, Shape } from '../check/records.ts'
import { cities, type City } from '../vocabulary.ts'

type Position = [longitude: number, latitude: number]

/** In which of the eleven cities a WGS-84 point lies; beside it how far outside the nearest, in metres, 0 inside. */
export type CityFound = { city: City; metres: number }

/** Says of many points in which city they lie. Boxes are looked at before rings, so that a long file is quick. */
export class CityFinder {
  readonly #cities: { city: City; shape: Shape; box: [number, number, number, number] }[]

  constructor(ground: Ground) {
    this.#cities = cities.flatMap(city => {
      const shape = ground.cities.get(city)
      return shape ? [{ city, shape, box: boxOf(shape) }] : []
    })
  }

  /** The city of a point, or the nearest; null where the ground has no cities. */
  find(point: Position): CityFound | null {
    const within = this.#cities.find(({ shape, box: [west, south, east, north] }) => point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north && inside(point, { type: 'MultiPolygon', coordinates: shape }))
    if (within) return { city: within.city, metres: 0 }
    const away = this.#cities.map(({ city, shape }) => ({ city, metres: outsideM(point, shape) }))
    return away.toSorted((a, b) => a.metres - b.metres)[0] ?? null
  }

  /** How far a point lies outside one city, in metres. */
  metresFrom(city: City, point: Position): number {
    const found = this.#cities.find(one => one.city === city)
    return found ? outsideM(point, found.shape) : 0
  }
}

function boxOf(shape: Shape): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [lon, lat] of shape.flat(2)) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
