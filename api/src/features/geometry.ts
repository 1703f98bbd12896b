import { inBbox, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Geometry } from './feature.ts'

type Point = [number, number]

/** Does any part of the geometry lie in the box? WGS-84 degrees; a box may cross the antimeridian. */
export function touchesBox(geometry: Geometry, [west, south, east, north]: Bbox): boolean {
  if (west <= east) return touches(geometry, [west, south, east, north])
  return touches(geometry, [west, south, 180, north]) || touches(geometry, [-180, south, east, north])
}

function touches(geometry: Geometry, box: Bbox): boolean {
  switch (geometry.type) {
    case 'Point': return inBbox(box, geometry.coordinates)
    case 'LineString': return lineTouches(geometry.coordinates, box)
    case 'MultiLineString': return geometry.coordinates.some(line => lineTouches(line, box))
    case 'Polygon': return polygonTouches(geometry.coordinates, box)
    case 'MultiPolygon': return geometry.coordinates.some(rings => polygonTouches(rings, box))
  }
}

const lineTouches = (line: Point[], box: Bbox) => line.some((point, at) => segmentTouches(line[at - 1] ?? point, point, box))

/** An edge runs through the box, or the whole box lies inside. */
function polygonTouches(rings: Point[][], box: Bbox): boolean {
  if (rings.some(ring => lineTouches(ring, box))) return true
  return rings.filter(ring => isInside([box[0], box[1]], ring)).length % 2 === 1
}

/** Liang and Barsky: cuts the segment by the four sides of the box and asks whether anything is left. */
function segmentTouches([x1, y1]: Point, [x2, y2]: Point, [west, south, east, north]: Bbox): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const sides: [number, number][] = [[-dx, x1 - west], [dx, east - x1], [-dy, y1 - south], [dy, north - y1]]
  let [enter, leave] = [0, 1]
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false
    if (towards < 0) enter = Math.max(enter, room / towards)
    if (towards > 0) leave = Math.min(leave, room / towards)
  }
  return enter <= leave
}

function isInside([x, y]: Point, ring: Point[]): boolean {
  let inside = false
  ring.forEach(([x2, y2], at) => {
    const [x1, y1] = ring[at - 1] ?? ring.at(-1) ?? [x2, y2]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

/** The smallest box around all geometries; null around none. */
export function boxAround(geometries: (Geometry | null)[]): Bbox | null {
  const points = geometries.flatMap(geometry => (geometry ? pointsOf(geometry) : []))
  if (!points.length) return null
  const box: Bbox = [180, 90, -180, -90]
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

function pointsOf(geometry: Geometry): Point[] {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates]
    case 'LineString': return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates.flat()
    case 'MultiPolygon': return geometry.coordinates.flat(2)
  }
}
