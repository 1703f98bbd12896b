import gcoord from 'gcoord'
import type { Asset } from '../schema.ts'
import { outsideM } from './metres.ts'
import type { Ground } from './records.ts'
import { belongsToCity } from './place-exceptions.ts'

type Point = readonly [number, number]

/** The built-in coast and city lines are drawn to about this many metres; nearer than this, nothing can be said. */
export const mapToleranceM = 150

/** How far an asset's point lies outside its city and off the land, in metres; 0 where it lies right. */
export function strayM(asset: Asset, ground: Ground, point: Point = asset.geometry.coordinates): { city: number; land: number } {
  const [city] = asset.properties.cities
  const isRight = city !== undefined && belongsToCity(city, point)
  return { city: isRight || !city ? 0 : outsideM(point, ground.cities.get(city) ?? []), land: outsideM(point, ground.land) }
}

/** The point as if it had been taken from a Chinese web map (GCJ-02) and never converted: moved back to WGS-84. */
export function shiftedBack([lon, lat]: Point): Point {
  return gcoord.transform([lon, lat], gcoord.GCJ02, gcoord.WGS84)
}
