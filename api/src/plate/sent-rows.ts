import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { matches, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { sentBounds } from '@bay-atlas/data/table/sent-bounds.ts'
import { SentOwn } from '@bay-atlas/data/table/sent-own.ts'
import { Problem, badValues } from '../http/problem.ts'
import type { Material } from './compose.ts'

/** The reader's own rows, as they are drawn; `only`: without those of the atlas. */
export type Sent = { rows: Row[]; only: boolean }

const told = 5

/** Refuses (413) a body that is larger than the rows of any drawing, before it is read to its end. */
export const sentLimit = bodyLimit({ maxSize: sentBounds.bytes, onError: () => { throw new Problem('too-large', `The rows are more than ${sentBounds.bytes} bytes; at most ${sentBounds.rows} rows are drawn.`, { parameter: 'rows' }) } })

/** Reads the rows in the body of a request. Throws the Problem that says what is wrong with them; of a body that is no JSON it repeats nothing. */
export async function readSent(c: Context): Promise<Sent> {
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) throw badValues([{ parameter: 'Content-Type', value: (c.req.header('Content-Type') ?? '').slice(0, 40), allowed: 'application/json' }])
  const body: unknown = await c.req.json().catch(() => { throw badValues([{ parameter: 'body', value: 'this text', allowed: 'JSON: { "only": false, "rows": […] }' }]) })
  const { rows } = typeof body === 'object' && body !== null && 'rows' in body ? body : { rows: null }
  if (Array.isArray(rows) && rows.length > sentBounds.rows) throw new Problem('too-large', `There are ${rows.length} rows; at most ${sentBounds.rows} are drawn.`, { parameter: 'rows', allowed: `${sentBounds.rows} rows` })
  const read = SentOwn.safeParse(body)
  if (!read.success) throw badValues(read.error.issues.slice(0, told).map(({ path, message }) => ({ parameter: path.join('.') || 'body', value: 'what was sent', allowed: message })))
  return { rows: read.data.rows.map(ownRowOf), only: read.data.only }
}

/** What a drawing with the reader's rows is made from. What is held against official totals stays the atlas alone. */
export function withSent(material: Material, { rows: own, only }: Sent): Material {
  const rows = only ? own : [...material.rows, ...own]
  const { sifted, called, ...matter } = material.matter
  if (only || !sifted) return { ...material, rows, matter: { ...matter, rows: only ? own : [...matter.rows, ...own] } }
  const mine = (filter: Filter, but?: 'founded') => own.filter(row => matches(filter, row, but))
  return { ...material, rows, matter: {
    ...matter, rows: [...matter.rows, ...own],
    called: id => own.find(row => row.id === id) ?? called?.(id),
    sifted: filter => {
      const { matched, inAnyYear } = sifted(filter)
      return { matched: [...matched, ...mine(filter)], inAnyYear: () => [...(inAnyYear?.() ?? matched), ...mine(filter, 'founded')] }
    },
  } }
}
