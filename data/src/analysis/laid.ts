import type { Geometry, Position } from 'geojson'
import type { Lay } from '../scene/bays-view.ts'
import type { Point } from '../scene/shape.ts'
import { bayMiddle, moved } from './ruler.ts'

const radians = Math.PI / 180

/** Distance (radians on the sphere) and bearing (radians from north, clockwise) from one point to another; haversine and the forward azimuth. */
function polar([lonA, latA]: Point, [lonB, latB]: Point): { distance: number; bearing: number } {
  const [phiA, phiB, turn] = [latA * radians, latB * radians, (lonB - lonA) * radians]
  const half = Math.sin((phiB - phiA) / 2) ** 2 + Math.cos(phiA) * Math.cos(phiB) * Math.sin(turn / 2) ** 2
  const bearing = Math.atan2(Math.sin(turn) * Math.cos(phiB), Math.cos(phiA) * Math.sin(phiB) - Math.sin(phiA) * Math.cos(phiB) * Math.cos(turn))
  return { distance: 2 * Math.asin(Math.min(1, Math.sqrt(half))), bearing }
}

/** The point at a distance (radians) and bearing (radians) from another, on the sphere. */
function reached([lon, lat]: Point, { distance, bearing }: { distance: number; bearing: number }): Point {
  const phi = lat * radians
  const sine = Math.sin(phi) * Math.cos(distance) + Math.cos(phi) * Math.sin(distance) * Math.cos(bearing)
  const turn = Math.atan2(Math.sin(bearing) * Math.sin(distance) * Math.cos(phi), Math.cos(distance) - Math.sin(phi) * sine)
  return [lon + turn / radians, Math.asin(sine) / radians]
}

/**
 * A point of one bay laid on another at its true size on the ground: its distance and bearing from the one's middle are kept
 * from the other's middle (moved by the kilometres of the lay), not its degrees. Both are great-circle, so sizes are true on the sphere.
 */
export function laidPoint(point: Point, { bay, onto, eastKm, northKm }: Lay): Point {
  return reached(moved(bayMiddle[onto], eastKm, northKm), polar(bayMiddle[bay], point))
}

/** A shape of one bay laid on another; only polygons and lines are moved, anything else is left where it is. */
export function laidShape<G extends Geometry>(geometry: G, lay: Lay): G {
  const line = (positions: Position[]): Position[] => positions.map(([lon = 0, lat = 0]) => laidPoint([lon, lat], lay))
  if (geometry.type === 'LineString') return { ...geometry, coordinates: line(geometry.coordinates) }
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return { ...geometry, coordinates: geometry.coordinates.map(line) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(rings => rings.map(line)) }
  return geometry
}
