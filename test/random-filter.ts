import fc from 'fast-check'
import { everything, facets, facetWords, type Bbox, type Filter } from '@bay-atlas/data/filter.ts'

const lon = fc.double({ min: 112, max: 115, noNaN: true })
const lat = fc.double({ min: 21.8, max: 23.8, noNaN: true })
const bbox = fc.tuple(lon, lat, lon, lat).map(([west, one, east, other]): Bbox => [west, Math.min(one, other), east, Math.max(one, other)])
const year = fc.integer({ min: 1985, max: 2030 })
const founded = fc.tuple(fc.option(year), fc.option(year)).map(([from, to]) => (from === null && to === null ? null : { from, to }))
const words = Object.fromEntries(facets.map(facet => [facet, fc.subarray([...facetWords[facet]], { minLength: 1 })]))

/** Filters of up to four parts: more rarely let anything through. `parents` are ids that rows may lie in. */
export const randomFilter = (parents: string[]): fc.Arbitrary<Filter> =>
  fc.tuple(fc.record({ ...words, founded, bbox: fc.option(bbox), partOf: fc.constantFrom(...parents) }), fc.subarray([...facets, 'founded', 'bbox', 'partOf'], { maxLength: 4 }))
    .map(([parts, kept]) => ({ ...everything, ...Object.fromEntries(Object.entries(parts).filter(([name]) => kept.includes(name))) }))
