import { z } from 'zod'
import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import { testOf } from '@bay-atlas/data/cql2/meets-condition.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Parameter } from '../http/parameter.ts'
import type { Paging } from '../http/paging.ts'
import type { Query } from '../http/query.ts'
import type { Text } from '@bay-atlas/data/text.ts'

type Point = [number, number]
export type Geometry =
  | { type: 'Point'; coordinates: Point }
  | { type: 'LineString'; coordinates: Point[] }
  | { type: 'MultiLineString'; coordinates: Point[][] }
  | { type: 'Polygon'; coordinates: Point[][] }
  | { type: 'MultiPolygon'; coordinates: Point[][][] }

/** One list of features on the wire, whatever the collection. */
export const FeaturePage = z.object({
  type: z.literal('FeatureCollection'),
  numberMatched: z.number().int(),
  numberReturned: z.number().int(),
  links: z.array(z.object({ href: z.string(), rel: z.string(), type: z.string() })),
  features: z.array(z.object({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: z.looseObject({ type: z.string() }).nullable(),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })),
})

/** A feature that fills an attribute table: one plain value per column. */
export type Feature = { type: 'Feature'; id: string; geometry: Geometry | null; properties: Record<string, string | number | boolean | null> }

export type Found<F> = { matched: number; features: F[] }

/** How many features there are and the smallest box around them; null around none. */
export type Extent = { matched: number; box: Bbox | null }

/** Zoom, column and row of a tile of WebMercatorQuad. */
export type TilePlace = [z: number, x: number, y: number]

/** What a query asks of a collection: its canonical form (paging apart), and the ways to the answer, which a condition may narrow. */
export type Question = {
  canonical: URLSearchParams
  find: (paging: Paging, condition?: Condition) => Promise<Found<Feature>>
  /** How much it finds and where, when that is known without finding it all. */
  extent?: (condition?: Condition) => Promise<Extent>
  /** The places of all it finds, and what stands at some of them, where the store can say the ones without the other. */
  inPlaces?: { find: (condition?: Condition) => Promise<Uint32Array>; at: (places: Uint32Array) => Promise<Feature[]> }
  /** A vector tile, when the store cuts it. */
  tile?: (place: TilePlace, condition?: Condition) => Promise<Buffer>
}

export type Collection = {
  id: string
  title: Text
  about: Text
  /** Everything but paging. */
  parameters: readonly Parameter[]
  /** Shape of one feature on the wire. */
  schema: z.ZodType
  /** Reads the query; notes its faults there. */
  read: (query: Query) => Question
  item: (id: string) => Promise<Feature | null>
}

/** The features that meet the condition; all without one. */
export const narrowed = <F extends Feature>(features: F[], condition?: Condition): F[] => (condition ? features.filter(testOf(condition)) : features)

/** The part of a list that a page shows. */
export const pageOf = <F>(features: F[], { limit, offset }: Paging): Found<F> => ({ matched: features.length, features: features.slice(offset, offset + limit) })
