/** WGS-84 degrees, longitude first, in the tree as it is evaluated; whatever `filter-crs` says while it is read. */
export type Position = [number, number]
export type Shape =
  | { type: 'Point'; coordinates: Position }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Position[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }

export const comparisons = ['=', '<>', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]

/** DE-9IM relations, as OGC 06-103 defines them. */
export const spatialRelations = ['s_intersects', 's_disjoint', 's_within', 's_contains', 's_equals', 's_touches', 's_crosses', 's_overlaps'] as const
export type SpatialRelation = (typeof spatialRelations)[number]

/** Allen's relations of intervals, and the two made of several. */
export const temporalRelations = ['t_after', 't_before', 't_contains', 't_disjoint', 't_during', 't_equals', 't_finishedBy', 't_finishes', 't_intersects', 't_meets', 't_metBy', 't_overlappedBy', 't_overlaps', 't_startedBy', 't_starts'] as const
export type TemporalRelation = (typeof temporalRelations)[number]

export type Property = { is: 'property'; name: string }

/** What can be compared: a column, a literal, or a text without its case or its accents. */
export type Value =
  | Property
  | { is: 'text'; value: string }
  | { is: 'number'; value: number }
  | { is: 'truth'; value: boolean }
  | { is: 'casei' | 'accenti'; of: Value }

/** A geometry column or a literal; a box is west, south, east, north and may cross the antimeridian. */
export type Place = Property | { is: 'shape'; shape: Shape } | { is: 'box'; box: [number, number, number, number] }

/** A column of years, or a literal; days are counted from 1970-01-01, both ends belong to it, an open end is infinite. */
export type Time = Property | { is: 'days'; from: number; to: number }

/** A filter of CQL2 (OGC 21-065r2), read from text or JSON into one tree. */
export type Condition =
  | { is: 'all' | 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'constant'; value: boolean }
  | { is: 'compare'; by: Comparison; left: Value; right: Value }
  /** `%` stands for any run of characters, `_` for one, a backslash before either for itself. */
  | { is: 'like'; value: Value; pattern: Value }
  | { is: 'between'; value: Value; low: Value; high: Value }
  | { is: 'in'; value: Value; list: Value[] }
  | { is: 'null'; value: Value }
  | { is: 'spatial'; by: SpatialRelation; left: Place; right: Place }
  | { is: 'temporal'; by: TemporalRelation; left: Time; right: Time }
