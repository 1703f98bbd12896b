import { z } from 'zod'
import type { Tally } from './bounds.ts'
import type { Position, Shape } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'

const position = z.tuple([z.number(), z.number()]).rest(z.number()).transform(([lon, lat]): Position => [lon, lat])
const path = z.array(position).min(2)
const ring = z.array(position).min(4)

const GeoJson = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: path }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(path).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

const Collection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()).min(1) })

/** The parts of a GeoJSON geometry inside a filter: of a collection each, else the one. Throws a Cql2Fault at anything else. */
export function readGeoJsonParts(value: unknown, tally: Tally): Shape[] {
  const { data } = Collection.safeParse(value)
  return (data?.geometries ?? [value]).map(one => readGeoJson(one, tally))
}

function readGeoJson(value: unknown, tally: Tally): Shape {
  const { success, data } = GeoJson.safeParse(value)
  if (!success) throw new Cql2Fault('geometry', 'a GeoJSON geometry with its type and its coordinates')
  mapPositions(data, point => {
    tally.vertex()
    return point
  })
  const rings = data.type === 'Polygon' ? data.coordinates : data.type === 'MultiPolygon' ? data.coordinates.flat() : []
  rings.forEach(closedRing)
  return data
}

/** The ring itself, when it ends where it begins. */
export function closedRing(points: Position[]): Position[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 4 || first[0] !== last[0] || first[1] !== last[1]) throw new Cql2Fault('POLYGON', 'rings of at least four positions, the last of which is the first again')
  return points
}

/** The shape with every position replaced. */
export function mapPositions(shape: Shape, to: (position: Position) => Position): Shape {
  switch (shape.type) {
    case 'Point': return { type: 'Point', coordinates: to(shape.coordinates) }
    case 'MultiPoint':
    case 'LineString': return { type: shape.type, coordinates: shape.coordinates.map(to) }
    case 'MultiLineString':
    case 'Polygon': return { type: shape.type, coordinates: shape.coordinates.map(line => line.map(to)) }
    case 'MultiPolygon': return { type: 'MultiPolygon', coordinates: shape.coordinates.map(rings => rings.map(ring => ring.map(to))) }
  }
}
