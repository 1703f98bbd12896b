import type { Place, Position, Property, Shape } from './condition.ts'

/** A literal as a shape: a box as a polygon, as two where it crosses the antimeridian, as a line or a point where it has no width or height. */
export function shapeOf(place: Exclude<Place, Property>): Shape {
  if (place.is === 'shape') return place.shape
  const [west, south, east, north] = place.box
  if (west === east && south === north) return { type: 'Point', coordinates: [west, south] }
  if (west === east || south === north) return { type: 'LineString', coordinates: [[west, south], [east, north]] }
  const ring = (w: number, e: number): Position[] => [[w, south], [e, south], [e, north], [w, north], [w, south]]
  return west < east ? { type: 'Polygon', coordinates: [ring(west, east)] } : { type: 'MultiPolygon', coordinates: [[ring(west, 180)], [ring(-180, east)]] }
}
