import { queryOptions } from '@tanstack/react-query'
import { Card } from '@bay-atlas/data/card.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Area, outlines } from '@bay-atlas/data/schema.ts'
import { kinds } from '@bay-atlas/data/vocabulary.ts'
import { z } from 'zod'

async function getJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal, headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`${path} ${response.status}`)
  return response.json()
}

function featuresOf(collection: unknown): unknown[] {
  const features = typeof collection === 'object' && collection !== null && 'features' in collection ? collection.features : null
  if (!Array.isArray(features)) throw new Error('The answer holds no features.')
  return features
}

/** Every asset of the atlas as rows: a thousand of them, once; the data change with a release, not with a visit. */
export const rowsQuery = queryOptions({
  queryKey: ['rows'],
  queryFn: async ({ signal }): Promise<Row[]> => featuresOf(await getJson('/api/collections/assets/items?limit=10000', signal)).map(parseItem),
  staleTime: Infinity,
})

/** All that the card of one asset shows. */
export const cardQuery = (id: string) => queryOptions({
  queryKey: ['card', id],
  queryFn: async ({ signal }): Promise<Card> => Card.parse(await getJson(`/api/cards/${id}`, signal)),
  staleTime: Infinity,
})

/** An outline as the map draws it: flat names, the kind of its asset, how it came to be. */
const AreaFeature = z.object({
  type: z.literal('Feature'),
  id: Area.shape.id,
  geometry: Area.shape.geometry,
  properties: z.looseObject({ asset: z.string(), kind: z.enum(kinds), outline: z.enum(outlines), name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string() }),
})
export type AreaFeature = z.infer<typeof AreaFeature>

/** The outlines of zones, science cities and corridors. */
export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: async ({ signal }): Promise<AreaFeature[]> => featuresOf(await getJson('/api/collections/areas/items?limit=10000', signal)).map(area => AreaFeature.parse(area)),
  staleTime: Infinity,
})

/** Which version of the data this server holds. */
export const versionQuery = queryOptions({
  queryKey: ['version'],
  queryFn: async ({ signal }): Promise<string> => z.looseObject({ version: z.string() }).parse(await getJson('/api/health', signal)).version,
  staleTime: Infinity,
})
