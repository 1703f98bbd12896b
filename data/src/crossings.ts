import { z } from 'zod'
import { Citation } from './citation.ts'
import { Id, Position, When } from './schema.ts'
import { Text } from './text.ts'
import { bases, confidences, type City } from './vocabulary.ts'

/** The three sides between which one passes a control point. */
export const sides = ['mainland', 'hong-kong', 'macao'] as const
export type Side = (typeof sides)[number]

export const sideOfCity = (city: City): Side => (city === 'hong-kong' || city === 'macao' ? city : 'mainland')

/** Open around the clock, or for a part of the day. */
export const openings = ['all-day', 'part-day'] as const
export const loads = ['people', 'vehicles', 'goods'] as const

/** A control point by land or bridge as it stands in `crossings.json`. Positions are WGS-84, longitude first; metres. */
export const CrossingRecord = z.strictObject({
  id: Id,
  name: Text,
  /** The pairs of sides it joins. */
  between: z.array(z.tuple([z.enum(sides), z.enum(sides)])).min(1),
  position: Position,
  /** Radius within which the true place is believed to lie. */
  uncertaintyM: z.number().int().positive(),
  basis: z.enum(bases),
  /** The long bridge on which it stands, a schematic line from the first side of its pairs to the second. */
  bridge: z.array(Position).min(2).optional(),
  /** Can it be passed at the time of `asOf`? */
  open: z.boolean(),
  /** Null while it is closed. */
  hours: z.enum(openings).nullable(),
  /** Said where the hours rest on less than the rest of the record. */
  hoursConfidence: z.enum(confidences).optional(),
  carries: z.array(z.enum(loads)).min(1),
  asOf: When,
  note: Text.optional(),
  sources: z.array(Id),
  confidence: z.enum(confidences),
})
export type CrossingRecord = z.infer<typeof CrossingRecord>

/** A control point with its sources resolved, as readers see it. */
export const Crossing = CrossingRecord.extend({ sources: z.array(Citation) })
export type Crossing = z.infer<typeof Crossing>

/** What `/api/crossings` answers. */
export const CrossingAnswer = z.strictObject({ crossings: z.array(Crossing) })
export type CrossingAnswer = z.infer<typeof CrossingAnswer>
