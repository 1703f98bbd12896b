import { z } from 'zod'
import { Citation } from './citation.ts'
import { Id, Link } from './schema.ts'
import { Text } from './text.ts'
import { cities, kinds } from './vocabulary.ts'

/** Somebody who takes part in a link. `position` is WGS-84, longitude first; null when its place is not known. */
export const Party = z.strictObject({
  id: Id,
  name: Text,
  /** Null for bodies, which are no points of the bay. */
  kind: z.enum(kinds).nullable(),
  /** The first city of an asset; null for a body. */
  city: z.enum(cities).nullable(),
  /** The city of an asset, or the stated place of a body. */
  place: Text.nullable(),
  position: z.tuple([z.number(), z.number()]).nullable(),
})
export type Party = z.infer<typeof Party>

/** Every link of the atlas, its parties and its sources: what the network is drawn and counted from. */
export const Network = z.strictObject({ links: z.array(Link), parties: z.array(Party), sources: z.array(Citation) })
export type Network = z.infer<typeof Network>
