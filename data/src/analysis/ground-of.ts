import area from '@turf/area'
import buffer from '@turf/buffer'
import circle from '@turf/circle'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { CityShape } from '../basemap.ts'
import type { DistrictShape } from '../district-shapes.ts'
import type { Area } from '../schema.ts'
import type { Point, Shape } from '../scene/shape.ts'

export type Ground = Feature<Polygon | MultiPolygon>
/** Why a shape encloses no ground: it crosses itself, nothing has that id, or the outline is only a line. */
export type GroundFault = 'crosses-itself' | 'unknown' | 'only-a-line'
/** The ground of a shape with its area in km² on the ellipsoid's sphere; null where there is none, with the fault if that is one. */
export type GroundAnswer = { ground: Ground; areaKm2: number } | { ground: null; fault: GroundFault | null }

/** Where the shapes of cities, districts and outlines are looked up; an outline also answers to its asset. */
export type Places = { cities: CityShape[]; districts: DistrictShape[]; areas: { id: string; asset: string; geometry: Area['geometry'] }[] }

/** Sides of a circle: its area is then 0.04 % too small. */
const circleSteps = 128

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
/** Do two edges reach over the same stretch of one axis? */
const overlap = (a: Point, b: Point, c: Point, d: Point, n: 0 | 1) => Math.min(a[n], b[n]) <= Math.max(c[n], d[n]) && Math.min(c[n], d[n]) <= Math.max(a[n], b[n])
const cross = (a: Point, b: Point, c: Point, d: Point) =>
  overlap(a, b, c, d, 0) && overlap(a, b, c, d, 1) && side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0

/** Does the ring through these points cross or touch itself? The ring is closed from the last point to the first. */
export function crossesItself(points: Point[]): boolean {
  const edges = points.map((from, n): [Point, Point] => [from, points[(n + 1) % points.length] ?? from])
  return edges.some(([a, b], n) => edges.some(([c, d], m) => {
    const areNeighbours = m <= n + 1 || (n === 0 && m === edges.length - 1)
    return !areNeighbours && cross(a, b, c, d)
  }))
}

const found = (ground: Ground): GroundAnswer => ({ ground, areaKm2: area(ground) / 1e6 })
const none = (fault: GroundFault | null): GroundAnswer => ({ ground: null, fault })
const polygon = (geometry: Polygon | MultiPolygon): Ground => ({ type: 'Feature', properties: {}, geometry })

function groundOfArea(id: string, areas: Places['areas']): GroundAnswer {
  const outlines = areas.filter(one => one.id === id)
  const all = (outlines.length ? outlines : areas.filter(one => one.asset === id)).map(({ geometry }) => geometry)
  const polygons = all.flatMap((geometry): Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
  if (!all.length) return none('unknown')
  return polygons.length ? found(polygon({ type: 'MultiPolygon', coordinates: polygons })) : none('only-a-line')
}

/**
 * The ground that a shape encloses: a circle and a corridor become polygons (turf circle; turf buffer of the line by half
 * the width), cities, districts and areas are looked up. A measured line encloses none.
 */
export function groundOf(shape: Shape, { cities, districts, areas }: Places): GroundAnswer {
  switch (shape.type) {
    case 'line': return none(null)
    case 'polygon': {
      const points = shape.points.filter(([x, y], n) => { const [px, py] = shape.points.at(n - 1) ?? []; return x !== px || y !== py })
      const [first] = points
      if (!first || points.length < 3 || crossesItself(points)) return none('crosses-itself')
      return found(polygon({ type: 'Polygon', coordinates: [[...points, first]] }))
    }
    case 'circle': return found(circle(shape.centre, shape.radiusM / 1000, { steps: circleSteps, units: 'kilometers' }))
    case 'corridor': {
      const wide = buffer({ type: 'LineString', coordinates: shape.points }, shape.widthM / 2000, { units: 'kilometers', steps: 16 })
      return wide ? found(wide) : none('unknown')
    }
    case 'city': case 'district': {
      const place = shape.type === 'city' ? cities.find(one => one.properties.city === shape.city) : districts.find(one => one.properties.id === shape.id)
      return place ? found(polygon(place.geometry)) : none('unknown')
    }
    case 'area': return groundOfArea(shape.id, areas)
  }
}
