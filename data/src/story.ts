import { z } from 'zod'
import { Citation } from './citation.ts'
import { Fact, Figure, Id, Quote } from './schema.ts'
import { Text } from './text.ts'

const quote = Quote.optional()

/** What a sentence of a step stands on: a figure, a fact of an asset, an asset, a link or a source, by id; with words of a starting article where they are quoted. */
export const StoryReceipt = z.union([
  z.strictObject({ figure: Id }),
  z.strictObject({ asset: Id, metric: Id }),
  z.strictObject({ asset: Id, quote }),
  z.strictObject({ link: Id, quote }),
  z.strictObject({ source: Id, quote }),
])
export type StoryReceipt = z.infer<typeof StoryReceipt>

const step = z.strictObject({
  title: Text,
  /** Two to four sentences. */
  text: Text,
  /** The camera, inside the bay: WGS-84 degrees. */
  view: z.strictObject({ zoom: z.number().min(7).max(17), latitude: z.number().min(21.5).max(24.5), longitude: z.number().min(111.3).max(115.5) }),
  /** The filter as the address writes it: `kind=laboratory&city=shenzhen`; empty for the whole atlas. */
  filter: z.string(),
  /** The asset whose card is open. */
  id: Id.optional(),
})

/** A story as its file in `data/stories` holds it. */
export const StoryFile = z.strictObject({
  /** The name of the file and of the address; it never changes once published. */
  slug: Id,
  title: Text,
  summary: Text,
  steps: z.array(step.extend({ receipts: z.array(StoryReceipt).min(1) })).min(2).max(12),
})
export type StoryFile = z.infer<typeof StoryFile>

/** A receipt with all it refers to, ready to be shown. */
export const ToldReceipt = z.strictObject({
  /** Whom or what it is about: "Shenzhen: resident academicians". */
  about: Text,
  /** The value with its unit and date; null where words are the receipt. */
  statement: z.union([Figure, Fact]).nullable(),
  /** Empty only where nothing but general knowledge stands behind it. */
  sources: z.array(Citation),
  quote: Quote.nullable(),
  note: Text.nullable(),
})
export type ToldReceipt = z.infer<typeof ToldReceipt>

/** A story as it is told: every receipt resolved. */
export const Story = StoryFile.extend({ steps: z.array(step.extend({ receipts: z.array(ToldReceipt) })) })
export type Story = z.infer<typeof Story>
export type StoryStep = Story['steps'][number]
