import type { Position } from '@bay-atlas/data/cql2/condition.ts'
import type { Geometry } from './feature.ts'

/** WGS-84, longitude first: the reference system in which the atlas keeps everything. */
export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const epsg = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

/** A reference system on the wire: how its numbers are ordered, and what tools that always put x first call it. */
export type ReferenceSystem = { uri: string; code: string; axes: readonly [string, string]; from: (position: Position) => Position; to: (position: Position) => Position; digits: number }

const radius = 6_378_137
const radians = Math.PI / 180
/** EPSG:1024, the projection of web maps; beyond 85.06° north or south it has no end, so the poles are held there. */
const mercator = ([lon, lat]: Position): Position => [radius * lon * radians, radius * Math.log(Math.tan(Math.PI / 4 + (Math.max(-89.99, Math.min(89.99, lat)) * radians) / 2))]
const unmercator = ([x, y]: Position): Position => [x / radius / radians, (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) / radians]

const same = (position: Position): Position => position
const swapped = ([first, second]: Position): Position => [second, first]

/**
 * The systems that can be asked for. EPSG gives latitude first, and so do we. CGCS2000 (4490) and WGS-84 agree within
 * centimetres, far below the uncertainty of any position here, so that the numbers are the same.
 */
export const referenceSystems: readonly ReferenceSystem[] = [
  { uri: crs84, code: 'EPSG:4326', axes: ['longitude', 'latitude'], from: same, to: same, digits: 6 },
  { uri: epsg(4326), code: 'EPSG:4326', axes: ['latitude', 'longitude'], from: swapped, to: swapped, digits: 6 },
  { uri: epsg(3857), code: 'EPSG:3857', axes: ['x', 'y'], from: unmercator, to: mercator, digits: 2 },
  { uri: epsg(4490), code: 'EPSG:4490', axes: ['latitude', 'longitude'], from: swapped, to: swapped, digits: 6 },
]

/** The addresses of all systems; a name that no one knows has no place in a request. */
export const referenceUris = referenceSystems.map(({ uri }) => uri)

/** A geometry of the store in another system, in the order of its axes. */
export function inSystem(geometry: Geometry, { uri, to, digits }: ReferenceSystem): Geometry {
  if (uri === crs84) return geometry
  const scale = 10 ** digits
  return mapGeometry(geometry, position => {
    const [first, second] = to(position)
    return [Math.round(first * scale) / scale, Math.round(second * scale) / scale]
  })
}

/** The geometry with every position replaced. */
export function mapGeometry(geometry: Geometry, to: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case 'Point': return { type: 'Point', coordinates: to(geometry.coordinates) }
    case 'LineString': return { type: 'LineString', coordinates: geometry.coordinates.map(to) }
    case 'MultiLineString':
    case 'Polygon': return { type: geometry.type, coordinates: geometry.coordinates.map(line => line.map(to)) }
    case 'MultiPolygon': return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings => rings.map(ring => ring.map(to))) }
  }
}
