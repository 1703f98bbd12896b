import { z } from 'zod'
import type { ChangeCounts } from './change-kinds.ts'
import { isReleaseName } from './release-name.ts'
import { Id } from './schema.ts'
import { Text } from './text.ts'
import { kinds } from './vocabulary.ts'

const count = z.number().int().nonnegative()

const Counts: z.ZodType<ChangeCounts> = z.strictObject({ added: count, removed: count, moved: count, tiers: count, facts: count, other: count })

/** The parts of the data that came later than the first releases. */
export const laterParts = ['coverage', 'crossings'] as const
export type LaterPart = (typeof laterParts)[number]

/** A release as `data/releases/index.json` lists it: one line each, the oldest first. */
export const ReleaseEntry = z.strictObject({
  /** Its day, which addresses pin: `v=2026-11-24`. */
  name: z.string().refine(isReleaseName, 'a release is called by its day, such as 2026-11-24'),
  /** The version of its data, twelve hex digits of the content. */
  version: z.string(),
  counts: z.strictObject({ assets: count, areas: count, links: count, figures: count, sources: count, stories: count }),
  /** What changed since the release before; null for the first. */
  changes: Counts.nullable(),
  /** Parts that did not exist yet. */
  lacks: z.array(z.enum(laterParts)),
})
export type ReleaseEntry = z.infer<typeof ReleaseEntry>

/** A release as `/api/versions` lists it; the newest first. */
export const VersionEntry = ReleaseEntry.extend({
  day: z.string(),
  /** The release that `changes` counts from. */
  before: z.string().nullable(),
  /** Everything that changed since then, as a page or as data. */
  changelog: z.string(),
  /** The page and the landing page of the API over this release. */
  page: z.string(),
  api: z.string(),
})
export type VersionEntry = z.infer<typeof VersionEntry>

/** The data of today, and the release that they are, if they are one. */
const current = z.strictObject({ version: z.string(), release: z.string().nullable() })

/** What `/api/versions` answers: the data of today and every release. */
export const VersionList = z.strictObject({ current, versions: z.array(VersionEntry) })
export type VersionList = z.infer<typeof VersionList>

const named = z.strictObject({ id: Id, name: Text })
const changed = z.array(named.extend({ /** In sentences. */ ways: z.array(Text) }))

/** What differs between two versions, asset by asset; beside the assets only counted. */
export const Changes = z.strictObject({
  added: z.array(named.extend({ kind: z.enum(kinds), cities: z.array(z.string()) })),
  removed: z.array(named.extend({ kind: z.enum(kinds), cities: z.array(z.string()) })),
  moved: changed, tiers: changed, facts: changed, other: changed,
  beside: z.array(z.strictObject({ of: z.string(), added: count, removed: count, changed: count })),
})
export type Changes = z.infer<typeof Changes>

/** What `/api/versions/{name}` answers: `changed` since the release before, `since` it until today; null where there is nothing to compare with. */
export const VersionDetail = VersionEntry.extend({ current, changed: Changes.nullable(), since: Counts.nullable() })
export type VersionDetail = z.infer<typeof VersionDetail>
