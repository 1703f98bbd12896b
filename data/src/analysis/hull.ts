import area from '@turf/area'
import convex from '@turf/convex'
import type { Feature, Polygon } from 'geojson'
import type { Point } from '../scene/shape.ts'
import { metresBetween } from './sphere.ts'

/** Hull, mean centre and standard distance of some points; `hull` is null when they stand on one line or are fewer than three. */
export type Gathering = { hull: Feature<Polygon> | null; hullKm2: number; centre: Point; standardM: number }

/**
 * The convex hull (turf), the mean of longitudes and latitudes, and the root of the mean squared distance to it in metres.
 * The mean of degrees is off the mean on the sphere by metres only over an area as small as the bay. Null without points.
 */
export function gatheringOf(points: Point[]): Gathering | null {
  if (!points.length) return null
  const mean = (n: 0 | 1) => points.reduce((sum, point) => sum + point[n], 0) / points.length
  const centre: Point = [mean(0), mean(1)]
  const hull = points.length < 3 ? null : convex({ type: 'FeatureCollection', features: points.map(coordinates => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })) })
  const standardM = Math.sqrt(points.reduce((sum, point) => sum + metresBetween(point, centre) ** 2, 0) / points.length)
  return { hull, hullKm2: hull ? area(hull) / 1e6 : 0, centre, standardM }
}
