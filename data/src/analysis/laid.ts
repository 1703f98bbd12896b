import type { Geometry, Position } from 'geojson'
import type { Lay } from '../scene/bays-view.ts'
import type { Point } from '../scene/shape.ts'
import { bayMiddle, moved } from './ruler.ts'
import { bearingFrom, metresBetween, reached } from './sphere.ts'

/**
 * A point of one bay laid on another at its true size on the ground: its distance and bearing from the one's middle are kept
 * from the other's middle (moved by the kilometres of the lay), not its degrees. Both are great-circle, so sizes are true on the sphere.
 */
export function laidPoint(point: Point, { bay, onto, eastKm, northKm }: Lay): Point {
  const middle = bayMiddle[bay]
  return reached(moved(bayMiddle[onto], eastKm, northKm), metresBetween(middle, point), bearingFrom(middle, point))
}

/** A shape of one bay laid on another; only polygons and lines are moved, anything else is left where it is. */
export function laidShape<G extends Geometry>(geometry: G, lay: Lay): G {
  const line = (positions: Position[]): Position[] => positions.map(([lon = 0, lat = 0]) => laidPoint([lon, lat], lay))
  if (geometry.type === 'LineString') return { ...geometry, coordinates: line(geometry.coordinates) }
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return { ...geometry, coordinates: geometry.coordinates.map(line) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(rings => rings.map(line)) }
  return geometry
}
