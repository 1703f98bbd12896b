import { geoIdentity, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Frame } from './frame.ts'

/** Strokes of the lining reach this far over the edge of the map. */
const overhang = 30
/** Points nearer than this to the last one add bytes and no shape. */
const least = 0.6

function thinned(ring: Position[], { project }: Frame): Position[] {
  const points: Position[] = []
  ring.forEach(([lon = 0, lat = 0], at) => {
    const [x, y] = project([lon, lat])
    const [px = Number.NaN, py = Number.NaN] = points.at(-1) ?? []
    if (at === 0 || at === ring.length - 1 || !(Math.hypot(x - px, y - py) < least)) points.push([x, y])
  })
  return points
}

function projected(geometry: Geometry, frame: Frame): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(ring => thinned(ring, frame)) }
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(rings => rings.map(ring => thinned(ring, frame))) }
  if (geometry.type === 'LineString') return { ...geometry, coordinates: thinned(geometry.coordinates, frame) }
  if (geometry.type === 'MultiLineString') return { ...geometry, coordinates: geometry.coordinates.map(line => thinned(line, frame)) }
  return geometry
}

/** SVG path data (`M L Z`) of shapes or lines in WGS-84 degrees, cut to the frame and a little around it; empty when nothing is inside. */
export function outline(shapes: FeatureCollection | Feature | Geometry, frame: Frame): string {
  const geometries = shapes.type === 'FeatureCollection' ? shapes.features.map(({ geometry }) => geometry) : [shapes.type === 'Feature' ? shapes.geometry : shapes]
  const { x, y, width, height } = frame.box
  const clip = geoIdentity().clipExtent([[x - overhang, y - overhang], [x + width + overhang, y + height + overhang]])
  const write = geoPath(clip).digits(1)
  return geometries.map(geometry => write(projected(geometry, frame)) ?? '').join('')
}
