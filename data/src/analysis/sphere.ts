import { bearing } from '@turf/bearing'
import { destination } from '@turf/destination'
import distance from '@turf/distance'
import type { Point } from '../scene/shape.ts'

/** The mean radius of the earth in metres, as turf reckons: distances on this sphere are within 0.5 % of those on the ellipsoid. */
export const radiusM = 6_371_008.8

/** Metres between two WGS-84 points along a great circle (@turf/distance). */
export const metresBetween = (from: Point, to: Point): number => distance(from, to, { units: 'meters' })

/** The direction in which a great circle leaves for a point, in degrees clockwise from true north, 0 to 360 (@turf/bearing). */
export const bearingFrom = (from: Point, to: Point): number => (bearing(from, to) + 360) % 360

/** The point so many metres away in a direction, in degrees clockwise from true north (@turf/destination). */
export function reached(from: Point, metres: number, degrees: number): Point {
  const [longitude = 0, latitude = 0] = destination(from, metres, degrees, { units: 'meters' }).geometry.coordinates
  return [longitude, latitude]
}
