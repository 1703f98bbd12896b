import { z } from 'zod'
import { Citation } from './citation.ts'
import { Id, When } from './schema.ts'
import { Text } from './text.ts'
import { cities, kinds, tiers } from './vocabulary.ts'

/**
 * How well one kind is known in one city: complete against an official list, a sample, looked for and not there, or not looked for.
 * "Not looked" is not "nothing there".
 */
export const coverageStates = ['listed-all', 'partly', 'looked-none', 'not-looked'] as const
export type CoverageState = (typeof coverageStates)[number]

/** Where a total can be counted: a city, or the whole bay. */
export const places = [...cities, 'gba'] as const
export type Place = (typeof places)[number]

const kindList = z.array(z.enum(kinds)).min(1)
const cityList = z.array(z.enum(cities)).min(1)

/** A list or a group of sources that was read: what it names, and what it leaves out. */
export const Look = z.strictObject({ id: Id, title: Text, kinds: kindList, cities: cityList, asOf: When.nullable(), covers: Text, leavesOut: Text, sources: z.array(Id) })
export type Look = z.infer<typeof Look>

/** The state of some kinds in some cities; each kind in each city has exactly one. */
export const StateRecord = z.strictObject({ kinds: kindList, cities: cityList, state: z.enum(coverageStates), asOf: When.nullable(), reason: Text, sources: z.array(Id) })
export type StateRecord = z.infer<typeof StateRecord>

/** Which figures are the official total of which assets. */
export const Total = z.strictObject({
  id: Id,
  name: Text,
  /** The metric of the figures, by `city:` or `bay:gba`; the newest dated one is the total. */
  metric: Id,
  /** Only figures of this year; for lists that come out every year. */
  year: z.string().regex(/^\d{4}$/).nullable(),
  kind: z.enum(kinds),
  tier: z.enum(tiers).nullable(),
  /** Only these assets are counted, where kind and tier alone would say too much; null for all. */
  ids: z.array(Id).nullable(),
  /** `same`: the same thing is counted on both sides; `near`: only an order of magnitude. */
  fit: z.enum(['same', 'near']),
  /** Where such a thing can exist at all. */
  places: z.array(z.enum(places)).min(1),
  note: Text,
  /** Where the atlas counts more than the official total, and why. */
  over: z.array(z.strictObject({ place: z.enum(places), why: Text })),
})
export type Total = z.infer<typeof Total>

/** `coverage.json`: where the research looked, and what is known to be missing. */
export const CoverageFile = z.strictObject({ looks: z.array(Look), states: z.array(StateRecord), totals: z.array(Total), missing: z.array(Text) })
export type CoverageFile = z.infer<typeof CoverageFile>

/** The same with all that it cites; served at `/api/coverage`. */
export const Coverage = CoverageFile.extend({ sources: z.array(Citation) })
export type Coverage = z.infer<typeof Coverage>
