import { z } from 'zod'
import { Citation } from './citation.ts'
import { Area, Asset, Contradiction, Figure, Id, Link, Metric } from './schema.ts'
import { Text } from './text.ts'
import { kinds } from './vocabulary.ts'

/** Another asset or body that a card names. `kind` is null for bodies, which are no points and cannot be opened. */
export const Named = z.strictObject({ id: Id, name: Text, kind: z.enum(kinds).nullable(), place: Text.nullable() })
export type Named = z.infer<typeof Named>

/** Everything one card shows: the asset, and what its receipts and links refer to. */
export const Card = z.strictObject({
  asset: Asset,
  /** Cited anywhere on the card, in the order of first mention. */
  sources: z.array(Citation),
  metrics: z.array(Metric),
  /** Hosts, parent, parts and partners. */
  named: z.array(Named),
  parts: z.array(Id),
  links: z.array(Link),
  figures: z.array(Figure),
  contradictions: z.array(Contradiction),
  areas: z.array(Area.shape.properties.extend({ id: Id })),
})
export type Card = z.infer<typeof Card>
