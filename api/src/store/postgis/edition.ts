import { z } from 'zod'
import type { Rows } from './ask-while-wanted.ts'

/** One load of the data; readers stay with the edition they began with. */
export const Edition = z.object({
  id: z.number().int(),
  version: z.string(),
  kind: z.enum(['dataset', 'register']),
  assets: z.number().int(),
  /** West, south, east, north; null without any asset. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
})
export type Edition = z.infer<typeof Edition>

const columns = 'id, version, kind, assets, extent'

/** Something that answers statements: a connection of a loader, or the servers that are read from. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<Rows>

/** The edition of that number; null when it is not there. */
export async function editionOf(ask: Ask, id: number): Promise<Edition | null> {
  const [row] = await ask(`SELECT ${columns} FROM atlas.edition WHERE id = $1`, [id])
  return row ? Edition.parse(row) : null
}
