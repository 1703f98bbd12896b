import { Card } from '@bay-atlas/data/card.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { Area } from '@bay-atlas/data/schema.ts'
import { Story } from '@bay-atlas/data/story.ts'
import { kinds, outlines } from '@bay-atlas/data/vocabulary.ts'
import { z } from 'zod'

/** The door of the page: every answer of the API is parsed here, once. Loaded with the first answer, not with the first picture. */
const Features = z.looseObject({ features: z.array(z.unknown()) })

/** An outline as the map draws it: flat names, the kind of its asset, how it came to be. */
const AreaFeature = z.object({
  type: z.literal('Feature'),
  id: Area.shape.id,
  geometry: Area.shape.geometry,
  properties: z.looseObject({ asset: z.string(), kind: z.enum(kinds), outline: z.enum(outlines), name_zh_hans: z.string(), name_zh_hant: z.string(), name_en: z.string() }),
})
export type AreaFeature = z.infer<typeof AreaFeature>

export const parseRows = (answer: unknown): Row[] => Features.parse(answer).features.map(parseItem)
export const parseAreas = (answer: unknown): AreaFeature[] => Features.parse(answer).features.map(area => AreaFeature.parse(area))
export const parseCard = (answer: unknown): Card => Card.parse(answer)
export const parseStories = (answer: unknown): Story[] => z.looseObject({ stories: z.array(Story) }).parse(answer).stories
export const parseVersion = (answer: unknown): string => z.looseObject({ version: z.string() }).parse(answer).version
