import { z } from 'zod'
import { linkKinds, linkStatuses } from './link-kinds.ts'
import { Text } from './text.ts'
import { units } from './units.ts'
import { bases, cities, confidences, kinds, outlines, precisions, reliabilities, sectors, statuses, tiers } from './vocabulary.ts'

/** Ids are lower-case words joined by hyphens; they never change once published. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by single hyphens')

/** A year, month, day, half-year or quarter: 2021, 2021-12, 2021-12-07, 2025-H1, 2023-Q2. */
export const When = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-H[12]|-Q[1-4])?$/, 'a date is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-H1 or YYYY-Q1')

const longitude = z.number().min(111).max(116)
const latitude = z.number().min(21).max(25)
/** The address of a web page; nothing else may ever become a link. */
const WebAddress = z.url({ protocol: /^https?$/, error: 'an address begins with https:// or http://' })
/** WGS-84, longitude first, degrees. */
export const Position = z.tuple([longitude, latitude])

/** Words of a seed article, letter by letter as they stand in `passages.json`. */
export const Quote = z.strictObject({ source: Id, words: z.string().min(2) })
export type Quote = z.infer<typeof Quote>

const receipt = {
  /** Ids in sources.json; empty only when the confidence is general-knowledge. */
  sources: z.array(Id),
  confidence: z.enum(confidences),
  quote: Quote.optional(),
  note: Text.optional(),
}

/** What a value says beside its number: `>` above, `~` about, `<` below; without it the number is exact as printed. */
export const operators = ['>', '>=', '~', '<', '<='] as const

/** One statement about an asset with its receipt. `metric` is an id in metrics.json; words of the vocabulary stand as strings. */
export const Fact = z.strictObject({
  metric: Id,
  value: z.union([z.number(), z.string().min(1), Text]),
  operator: z.enum(operators).optional(),
  unit: z.enum(units),
  asOf: When.nullable(),
  ...receipt,
})
export type Fact = z.infer<typeof Fact>

export const Asset = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: Position }),
  properties: z.strictObject({
    name: Text,
    /** Other names, abbreviations and seed names, in any script. */
    aliases: z.array(z.string().trim().min(1)),
    kind: z.enum(kinds),
    /** The first is the one shown; why each holds is a fact with the metric `tier`. */
    tiers: z.array(z.enum(tiers)).min(1),
    sectors: z.array(z.enum(sectors)).min(1),
    /** The first is the city of the point. */
    cities: z.array(z.enum(cities)).min(1),
    district: Text.nullable(),
    address: Text.optional(),
    location: z.strictObject({
      /** Radius in metres within which the true place is believed to lie. */
      uncertaintyM: z.number().int().positive(),
      precision: z.enum(precisions),
      basis: z.enum(bases),
      note: Text.optional(),
    }),
    status: z.enum(statuses),
    founded: z.number().int().min(1800).max(2030).nullable(),
    /** Ids of assets or of bodies.json that run or house it. */
    hosts: z.array(Id),
    partOf: Id.nullable(),
    /** Key shared by assets that stand at one place, so that they are fanned out there. */
    site: Id.nullable(),
    /** Shown as plain text unless `confirmed`: a source in the list is served from that host. */
    website: z.strictObject({ address: WebAddress, confirmed: z.boolean() }).optional(),
    note: Text.optional(),
    facts: z.array(Fact),
    quotes: z.array(Quote),
    sources: z.array(Id),
    confidence: z.enum(confidences),
  }),
})
export type Asset = z.infer<typeof Asset>
export const AssetCollection = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(Asset) })

const ring = z.array(Position).min(4)
export const Area = z.strictObject({
  type: z.literal('Feature'),
  id: Id,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
    z.strictObject({ type: z.literal('LineString'), coordinates: z.array(Position).min(2) }),
  ]),
  properties: z.strictObject({
    /** The asset whose outline, or part of whose outline, this is. */
    asset: Id,
    name: Text,
    outline: z.enum(outlines),
    /** How far the drawn edge may be off, in metres. */
    accuracyM: z.number().int().positive(),
    /** The published area, which the drawn one must meet within 5 %; null where none is published. */
    officialAreaKm2: z.number().positive().nullable(),
    sources: z.array(Id),
    note: Text.optional(),
  }),
})
export type Area = z.infer<typeof Area>
export const AreaCollection = z.strictObject({ type: z.literal('FeatureCollection'), features: z.array(Area) })

export const Link = z.strictObject({
  id: Id,
  kind: z.enum(linkKinds),
  name: Text,
  /** Ids of assets or of bodies.json; the first is the one the others are drawn from. */
  parties: z.array(Id).min(2),
  year: z.number().int().min(1900).max(2030).nullable(),
  status: z.enum(linkStatuses),
  crossBorder: z.boolean(),
  achieved: Text.optional(),
  quotes: z.array(Quote),
  note: Text.optional(),
  sources: z.array(Id),
  confidence: z.enum(confidences),
})
export type Link = z.infer<typeof Link>

/** A body that is named but is no point in the bay: beyond it, a government, or a firm that only completes a ranking. */
export const bodyReasons = ['beyond-the-bay', 'host-off-map', 'government', 'ranking-only', 'concept'] as const
export const Body = z.strictObject({
  id: Id,
  name: Text,
  aliases: z.array(z.string().min(1)),
  reason: z.enum(bodyReasons),
  place: Text.nullable(),
  /** WGS-84, longitude first; only for drawing towards its real bearing. */
  position: z.tuple([z.number(), z.number()]).nullable(),
  facts: z.array(Fact),
  quotes: z.array(Quote),
  note: Text.optional(),
  sources: z.array(Id),
  confidence: z.enum(confidences),
})
export type Body = z.infer<typeof Body>

/** One figure of a bay, a city, an asset or a body, as one source gives it. */
export const Figure = z.strictObject({
  id: Id,
  /** `bay:gba`, `city:shenzhen`, `asset:tencent`, `body:catl` or `world:china`. */
  subject: z.string().regex(/^(bay|city|asset|body|world):[a-z0-9-]+$/),
  metric: Id,
  value: z.union([z.number(), Text]).nullable(),
  /** The upper end where the source gives a range. */
  valueTo: z.number().optional(),
  operator: z.enum(operators).optional(),
  unit: z.enum(units),
  asOf: When.nullable(),
  ...receipt,
})
export type Figure = z.infer<typeof Figure>

/** Figures that do not agree, shown side by side with the reason as far as it is known. */
export const Contradiction = z.strictObject({ id: Id, title: Text, what: Text, figures: z.array(Id).min(1) })
export type Contradiction = z.infer<typeof Contradiction>
export const FigureFile = z.strictObject({ figures: z.array(Figure), contradictions: z.array(Contradiction) })

/** What a fact or figure measures, in words. */
export const Metric = z.strictObject({ id: Id, name: Text, note: Text.optional() })
export type Metric = z.infer<typeof Metric>

export const Source = z.strictObject({
  id: Id,
  /** As published, in its own language. */
  title: z.string().min(1),
  lang: z.enum(['zh-Hans', 'zh-Hant', 'en', 'ja', 'pt']),
  publisher: z.string().min(1),
  date: When.nullable(),
  reliability: z.enum(reliabilities),
  /** Kept for the curators; `linkable` says whether readers ever see it as a link. */
  address: WebAddress.nullable(),
})
export type Source = z.infer<typeof Source>

/** Passages of the seed articles that quotes are taken from, verbatim. */
export const Passages = z.record(Id, z.array(z.string().min(2)))
/** Research id (`platforms:pcl`) to what became of it: an asset, a body, or why it was folded. */
export const ResearchIds = z.record(z.string(), z.strictObject({ to: z.union([z.string().regex(/^(asset|body|link|figure):[a-z0-9-]+$/), z.null()]), why: z.string().min(1).optional() }))
