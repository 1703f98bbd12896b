import { z } from 'zod'
import { linkKinds, linkStatuses } from '@bay-atlas/data/link-kinds.ts'
import { Id, type Link } from '@bay-atlas/data/schema.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { confidences } from '@bay-atlas/data/vocabulary.ts'
import { nameColumns, nameShape, noteColumns, noteShape } from './columns.ts'

type Point = [number, number]
const point = z.tuple([z.number(), z.number()])
const text = z.string().nullable()

/** A cooperation as the API serves it. Lists are joined: ids by `,`, names by `; `. */
export const LinkItem = z.object({
  type: z.literal('Feature'),
  id: Id,
  /** From the first party to each other one; null when fewer than two stand at different places in the bay. */
  geometry: z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(point)) }).nullable(),
  properties: z.object({
    ...nameShape,
    kind: z.enum(linkKinds),
    parties: z.string(),
    party_names_zh_hans: z.string(),
    party_names_zh_hant: z.string(),
    party_names_en: z.string(),
    year: z.number().int().nullable(),
    status: z.enum(linkStatuses),
    cross_border: z.boolean(),
    achieved_zh_hans: text,
    achieved_zh_hant: text,
    achieved_en: text,
    ...noteShape,
    confidence: z.enum(confidences),
    sources: z.string(),
  }),
})
export type LinkItem = z.infer<typeof LinkItem>

/** A party of a link; `position` only for those that are points of the bay. */
export type Party = { id: string; name: Text; position: Point | null }

/** The flat feature of a link. */
export function linkItemOf(link: Link, parties: Party[]): LinkItem {
  const names = (language: keyof Text) => parties.map(({ name }) => name[language]).join('; ')
  return {
    type: 'Feature',
    id: link.id,
    geometry: linesBetween(parties),
    properties: {
      ...nameColumns(link.name),
      kind: link.kind,
      parties: link.parties.join(','),
      party_names_zh_hans: names('zh-Hans'),
      party_names_zh_hant: names('zh-Hant'),
      party_names_en: names('en'),
      year: link.year,
      status: link.status,
      cross_border: link.crossBorder,
      achieved_zh_hans: link.achieved?.['zh-Hans'] ?? null,
      achieved_zh_hant: link.achieved?.['zh-Hant'] ?? null,
      achieved_en: link.achieved?.en ?? null,
      ...noteColumns(link.note),
      confidence: link.confidence,
      sources: link.sources.join(','),
    },
  }
}

function linesBetween(parties: Party[]): LinkItem['geometry'] {
  const [from, ...others] = parties.flatMap(({ position }) => (position ? [position] : []))
  // A line from a place to itself is no line.
  const lines = from ? others.filter(to => to[0] !== from[0] || to[1] !== from[1]).map(to => [from, to]) : []
  return lines.length ? { type: 'MultiLineString', coordinates: lines } : null
}
