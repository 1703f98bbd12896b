import { kinds, outlines } from '@bay-atlas/data/vocabulary.ts'
import * as z from 'zod/mini'

// The door for what every page asks first; zod/mini, since the large one is needed by none of it.

const position = z.tuple([z.number(), z.number()])
const rings = z.array(z.array(position))

/** An outline as the map draws it: flat names, the kind of its asset, how it came to be. Positions are WGS-84, longitude first. */
const AreaFeature = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: rings }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  ]),
  properties: z.looseObject({ asset: z.string(), kind: z.enum(kinds), outline: z.enum(outlines), name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string() }),
})
export type AreaFeature = z.infer<typeof AreaFeature>

export const parseAreas = (answer: unknown): AreaFeature[] => z.looseObject({ features: z.array(AreaFeature) }).parse(answer).features
export const parseVersion = (answer: unknown): string => z.looseObject({ version: z.string() }).parse(answer).version
