import type { TemporalRelation } from './condition.ts'

type Days = { from: number; to: number }

/** The temporal relations of CQL2, both ends belonging to their interval. */
export const allen: Record<TemporalRelation, (one: Days, other: Days) => boolean> = {
  t_after: (one, other) => one.from > other.to,
  t_before: (one, other) => one.to < other.from,
  t_contains: (one, other) => one.from < other.from && one.to > other.to,
  t_disjoint: (one, other) => one.from > other.to || one.to < other.from,
  t_during: (one, other) => one.from > other.from && one.to < other.to,
  t_equals: (one, other) => one.from === other.from && one.to === other.to,
  t_finishedBy: (one, other) => one.from < other.from && one.to === other.to,
  t_finishes: (one, other) => one.from > other.from && one.to === other.to,
  t_intersects: (one, other) => one.from <= other.to && one.to >= other.from,
  t_meets: (one, other) => one.to === other.from,
  t_metBy: (one, other) => one.from === other.to,
  t_overlappedBy: (one, other) => one.from > other.from && one.from < other.to && one.to > other.to,
  t_overlaps: (one, other) => one.from < other.from && one.to > other.from && one.to < other.to,
  t_startedBy: (one, other) => one.from === other.from && one.to > other.to,
  t_starts: (one, other) => one.from === other.from && one.to < other.to,
}
