import { z } from 'zod'
import type { Row } from '../row.ts'
import { cities, kinds, sectors, statuses, tiers } from '../vocabulary.ts'
import type { OwnSaid } from './own-row.ts'
import { sentBounds } from './sent-bounds.ts'

/** No file of XML may hold these; a table may, and a name loses nothing without them. */
const legible = (said: string) => said.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim()
const letters = z.string().max(sentBounds.letters).transform(legible)
const text = z.strictObject({ 'zh-Hans': letters, 'zh-Hant': letters, en: letters })
const words = <W extends string>(known: readonly W[]) => z.array(z.enum(known)).max(known.length)

const SentRow = z.strictObject({
  id: z.string().regex(/^own-\d{1,7}$/),
  position: z.tuple([z.number().min(105).max(125), z.number().min(15).max(35)]),
  name: text,
  aliases: z.array(letters).max(sentBounds.aliases),
  pinyin: z.string().max(8 * sentBounds.letters).transform(legible),
  kind: z.enum(kinds),
  tiers: words(tiers),
  sectors: words(sectors),
  cities: words(cities).min(1),
  district: text.nullable(),
  status: z.enum(statuses),
  founded: z.int().min(1800).max(2030).nullable(),
  uncertaintyM: z.number().positive().max(1_000_000),
  basis: z.enum(['source', 'converted']),
})

/**
 * The reader's own rows as they are sent to be drawn into a file, with the reader's leave: what marks, names, legend and filter need,
 * and no other cell of the reader's table. `only`: the rows of the atlas are left out. Positions are WGS-84, longitude first.
 */
export const SentOwn = z.strictObject({ only: z.boolean(), rows: z.array(SentRow).min(1).max(sentBounds.rows).refine(rows => new Set(rows.map(({ id }) => id)).size === rows.length, 'every id once') })
export type SentOwn = z.infer<typeof SentOwn>

const cut = (said: string) => (said.length > sentBounds.letters ? `${said.slice(0, sentBounds.letters - 1)}…` : said)
const cutText = (said: Row['name']) => ({ 'zh-Hans': cut(said['zh-Hans']), 'zh-Hant': cut(said['zh-Hant']), en: cut(said.en) })

/** What is sent of these rows, as many as are taken; null where there are none. */
export const sentOf = (rows: readonly Row[], only: boolean): SentOwn | null => (rows.length ? { only, rows: rows.slice(0, sentBounds.rows).map(sentRow) } : null)

function sentRow({ id, position, name, aliases, pinyin, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, basis }: Row): SentOwn['rows'][number] {
  const said: OwnSaid = { id, position, name: cutText(name), aliases: aliases.slice(0, sentBounds.aliases).map(cut), pinyin: pinyin.slice(0, 8 * sentBounds.letters), kind, tiers, sectors, cities, district: district && cutText(district), status, founded, uncertaintyM: Math.min(uncertaintyM, 1_000_000), basis }
  return { ...said, basis: basis === 'converted' ? 'converted' : 'source' }
}
