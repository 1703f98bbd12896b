import type { Condition, Place, SpatialRelation } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'

/**
 * A spatial relation of two places, each written as one geometry or as a collection of several. A collection is met
 * where one of its parts is; what else a relation to a collection would mean, neither JTS nor PostGIS says.
 */
export function spatialOf(by: SpatialRelation, lefts: readonly Place[], rights: readonly Place[]): Condition {
  const of = lefts.flatMap(left => rights.map((right): Condition => ({ is: 'spatial', by, left, right })))
  const [only] = of
  if (only && of.length === 1) return only
  if (by === 's_intersects') return { is: 'any', of }
  if (by === 's_disjoint') return { is: 'all', of }
  throw new Cql2Fault('GEOMETRYCOLLECTION', `S_INTERSECTS or S_DISJOINT with a collection; ${by.toUpperCase()} takes one geometry`)
}
