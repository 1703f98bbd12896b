import type { Ground } from '../check/records.ts'
import { cities, type City } from '../vocabulary.ts'
import { MeasuredShape } from './measured-shape.ts'

type Position = [longitude: number, latitude: number]

/** In which of the eleven cities a WGS-84 point lies; beside it how far outside the nearest, in metres, 0 inside. */
export type CityFound = { city: City; metres: number }

/** Says of many points where they lie on the built-in map: in which city, and how far off it or off the land. */
export class CityFinder {
  readonly #cities: { city: City; shape: MeasuredShape }[]
  readonly #land: MeasuredShape

  constructor(ground: Ground) {
    this.#land = new MeasuredShape(ground.land)
    this.#cities = cities.flatMap(city => {
      const shape = ground.cities.get(city)
      return shape ? [{ city, shape: new MeasuredShape(shape) }] : []
    })
  }

  /** The city of a point, or the nearest; null where the ground has no cities. */
  find(point: Position): CityFound | null {
    const within = this.#cities.find(({ shape }) => shape.contains(point))
    if (within) return { city: within.city, metres: 0 }
    return this.#cities.reduce<CityFound | null>((nearest, { city, shape }) => {
      const metres = shape.metresTo(point, nearest?.metres)
      return nearest && nearest.metres <= metres ? nearest : { city, metres }
    }, null)
  }

  /** How far a point lies outside one city, in metres. */
  metresFrom(city: City, point: Position): number {
    return this.#cities.find(one => one.city === city)?.shape.metresTo(point) ?? 0
  }

  /** How far a point lies off the land, in metres. */
  metresOffLand(point: Position): number {
    return this.#land.metresTo(point)
  }
}
