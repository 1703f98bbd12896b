import { parseBbox, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Query } from '../http/query.ts'
import type { Feature } from './feature.ts'
import { touchesBox } from './geometry.ts'

/** Reads `bbox` for a collection of lines or polygons. */
export function readBbox(query: Query): Bbox | null {
  const { value, faults } = parseBbox(query.search.get('bbox'))
  query.blame(...faults)
  return value
}

/** Is the feature in the box? One without a geometry is in no box. */
export const isInBox = (bbox: Bbox | null, { geometry }: Feature) => !bbox || (geometry !== null && touchesBox(geometry, bbox))

/** The query in canonical form: what is empty left out. */
export function canonicalOf(parts: Record<string, string | readonly (string | number)[] | null>): URLSearchParams {
  const written = Object.entries(parts).map(([name, value]) => [name, typeof value === 'string' ? value : (value?.join(',') ?? '')])
  return new URLSearchParams(written.filter(([, value]) => value))
}
