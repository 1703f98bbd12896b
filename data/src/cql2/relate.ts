import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js'
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js'
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js'
import RelateOp from 'jsts/org/locationtech/jts/operation/relate/RelateOp.js'
import type { Shape, SpatialRelation } from './condition.ts'

/** What JTS makes of a shape, with all that is asked of it here. */
export type Prepared = { geometry: unknown; dimension: number; box: { getMinX(): number; getMaxX(): number; getMinY(): number; getMaxY(): number } }

const reader = new GeoJSONReader(new GeometryFactory())

/** A shape made ready to be compared; planar in degrees, as PostGIS compares geometries. */
export function prepare(shape: Shape): Prepared {
  const geometry = reader.read(shape)
  return { geometry, dimension: geometry.getDimension(), box: geometry.getEnvelopeInternal() }
}

/** Can it be compared at all? A ring that crosses itself, or a line without length, cannot. */
export const isValid = (shape: Shape): boolean => new IsValidOp(reader.read(shape)).isValid()

/** A DE-9IM relation of two shapes (JTS, the same predicates as PostGIS has through GEOS). */
export function relates(by: SpatialRelation, one: Prepared, other: Prepared): boolean {
  if (areApart(one, other)) return by === 's_disjoint'
  const matrix = RelateOp.relate(one.geometry, other.geometry)
  switch (by) {
    case 's_intersects': return matrix.isIntersects()
    case 's_disjoint': return matrix.isDisjoint()
    case 's_within': return matrix.isWithin()
    case 's_contains': return matrix.isContains()
    case 's_equals': return matrix.isEquals(one.dimension, other.dimension)
    case 's_touches': return matrix.isTouches(one.dimension, other.dimension)
    case 's_crosses': return matrix.isCrosses(one.dimension, other.dimension)
    case 's_overlaps': return matrix.isOverlaps(one.dimension, other.dimension)
  }
}

/** Boxes that do not meet spare the long way. */
const areApart = ({ box: a }: Prepared, { box: b }: Prepared) => a.getMaxX() < b.getMinX() || b.getMaxX() < a.getMinX() || a.getMaxY() < b.getMinY() || b.getMaxY() < a.getMinY()
