import { z } from 'zod'
import { Area, Id, type Asset } from '@bay-atlas/data/schema.ts'
import { cities, kinds, outlines } from '@bay-atlas/data/vocabulary.ts'
import { nameColumns, nameShape, noteColumns, noteShape } from './columns.ts'

/** An outline as the API serves it; `kind` and `city` are those of the asset it belongs to. */
export const AreaItem = z.object({
  type: z.literal('Feature'),
  id: Id,
  geometry: Area.shape.geometry,
  properties: z.object({
    ...nameShape,
    asset: Id,
    kind: z.enum(kinds),
    city: z.enum(cities),
    outline: z.enum(outlines),
    accuracy_m: z.number(),
    official_area_km2: z.number().nullable(),
    ...noteShape,
    sources: z.string(),
  }),
})
export type AreaItem = z.infer<typeof AreaItem>

/** The flat feature of an area. */
export function areaItemOf({ id, geometry, properties }: Area, asset: Asset): AreaItem {
  const { name, outline, accuracyM, officialAreaKm2, note, sources } = properties
  const [city] = asset.properties.cities
  if (!city) throw new Error(`${asset.id}: an asset needs at least one city`)
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { ...nameColumns(name), asset: asset.id, kind: asset.properties.kind, city, outline, accuracy_m: accuracyM, official_area_km2: officialAreaKm2, ...noteColumns(note), sources: sources.join(',') },
  }
}
