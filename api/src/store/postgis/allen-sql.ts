import type { TemporalRelation } from '@bay-atlas/data/cql2/condition.ts'

/** First and last day as SQL, written when it is needed, since a value that no statement uses has no type. */
export type Days = { from: () => string; to: () => string }

/** As `allen` in data/src/cql2: both ends belong to their interval. A year that is not known makes every comparison unknown, and so the relation. */
export const allenSql: Record<TemporalRelation, (one: Days, other: Days) => string> = {
  t_after: (one, other) => `${one.from()} > ${other.to()}`,
  t_before: (one, other) => `${one.to()} < ${other.from()}`,
  t_contains: (one, other) => `${one.from()} < ${other.from()} AND ${one.to()} > ${other.to()}`,
  t_disjoint: (one, other) => `${one.from()} > ${other.to()} OR ${one.to()} < ${other.from()}`,
  t_during: (one, other) => `${one.from()} > ${other.from()} AND ${one.to()} < ${other.to()}`,
  t_equals: (one, other) => `${one.from()} = ${other.from()} AND ${one.to()} = ${other.to()}`,
  t_finishedBy: (one, other) => `${one.from()} < ${other.from()} AND ${one.to()} = ${other.to()}`,
  t_finishes: (one, other) => `${one.from()} > ${other.from()} AND ${one.to()} = ${other.to()}`,
  t_intersects: (one, other) => `${one.from()} <= ${other.to()} AND ${one.to()} >= ${other.from()}`,
  t_meets: (one, other) => `${one.to()} = ${other.from()}`,
  t_metBy: (one, other) => `${one.from()} = ${other.to()}`,
  t_overlappedBy: (one, other) => `${one.from()} > ${other.from()} AND ${one.from()} < ${other.to()} AND ${one.to()} > ${other.to()}`,
  t_overlaps: (one, other) => `${one.from()} < ${other.from()} AND ${one.to()} > ${other.from()} AND ${one.to()} < ${other.to()}`,
  t_startedBy: (one, other) => `${one.from()} = ${other.from()} AND ${one.to()} > ${other.to()}`,
  t_starts: (one, other) => `${one.from()} = ${other.from()} AND ${one.to()} < ${other.to()}`,
}
