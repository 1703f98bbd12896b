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
  const hull = points.length < 3 ? null : convex({ type: 'FeatureCollection', features: outermost(points).map(coordinates => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })) })
  const standardM = Math.sqrt(points.reduce((sum, point) => sum + metresBetween(point, centre) ** 2, 0) / points.length)
  return { hull, hullKm2: hull ? area(hull) / 1e6 : 0, centre, standardM }
}

/** The eight directions of the compass, one after another. */
const ways: Point[] = [[1, 0], [1, 1], [0, 1], [-1, 1], [-1, 0], [-1, -1], [0, -1], [1, -1]]

/**
 * The points that can be corners of the hull: what lies well inside the eight-sided figure of those farthest to each side cannot.
 * Source: S. G. Akl and G. T. Toussaint, Information Processing Letters 7 (1978), 219-222.
 */
function outermost(points: Point[]): Point[] {
  const corners = ways.map(([east, north]) => points.reduce((best, point) => (point[0] * east + point[1] * north > best[0] * east + best[1] * north ? point : best)))
  const sides = corners.map((from, n): [Point, Point] => [from, corners[(n + 1) % corners.length] ?? from]).filter(([from, to]) => from !== to)
  return points.filter(([x, y]) => !sides.length || sides.some(([from, to]) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]) <= 1e-12))
}
