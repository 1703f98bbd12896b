import type { ClientBase } from 'pg'
import type { Card } from '@bay-atlas/data/card.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Item } from '@bay-atlas/data/item.ts'
import { copiedColumns, copiedValues } from './asset-record.ts'
import { copyRows } from './copy-rows.ts'
import type { Documents } from './documents.ts'
import type { Edition } from './edition.ts'
import { facetsSql } from './facets-sql.ts'
import { completeRegister } from './complete-register.ts'
import { Values } from './values.ts'

/** What an edition is made of. `version` is asked for last, when everything has been read. */
export type Contents = {
  kind: Edition['kind']
  items: AsyncIterable<Item> | Iterable<Item>
  cards: Iterable<{ id: string; card: Card }>
  documents: Documents
  version: () => string
}

/** Only one load at a time; readers do not take it. */
const lock = 7_291_140_603

/**
 * Loads a new edition and makes it the current one, in one transaction: readers see the one before until everything
 * is there, and go on seeing it if anything fails. Gives the number of assets.
 */
export async function makeEdition(client: ClientBase, contents: Contents): Promise<number> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    // Sorting for an index in memory, which is given back at the end.
    await client.query("SET LOCAL maintenance_work_mem = '256MB'")
    await client.query('SET LOCAL statement_timeout = 0')
    const { rows: [made] } = await client.query<{ id: number }>('INSERT INTO atlas.edition (version, kind) VALUES ($1, $2) RETURNING id', ['', contents.kind])
    if (!made) throw new Error('the database made no edition')
    const assets = await fillAssets(client, made.id, contents)
    await fillRest(client, made.id, contents)
    await describe(client, made.id, contents.version())
    await client.query('COMMIT')
    return assets
  } catch (fault) {
    await client.query('ROLLBACK').catch(() => {})
    throw fault
  }
}

/** The partition is filled before it belongs to the table; its indexes are built when it is attached. The name is made of a number of our own. */
async function fillAssets(client: ClientBase, edition: number, { kind, items }: Contents): Promise<number> {
  const table = `atlas.asset_${edition}`
  await client.query(`CREATE TABLE ${table} (LIKE atlas.asset INCLUDING GENERATED INCLUDING DEFAULTS)`)
  await client.query(`ALTER TABLE ${table} ALTER COLUMN edition SET DEFAULT ${edition}`)
  const count = await copyRows(client, table, copiedColumns, linesOf(items))
  if (kind === 'register') await completeRegister(client, table)
  await client.query(`ALTER TABLE atlas.asset ATTACH PARTITION ${table} FOR VALUES IN (${edition})`)
  await client.query(`ANALYZE ${table}`)
  return count
}

async function* linesOf(items: Contents['items']) {
  let ord = 0
  for await (const item of items) {
    yield copiedValues(item, ord)
    ord += 1
  }
}

async function fillRest(client: ClientBase, edition: number, { cards, documents }: Contents) {
  const linesOfCards = function* () {
    for (const { id, card } of cards) yield [edition, id, JSON.stringify(card)]
  }
  await copyRows(client, 'atlas.card', ['edition', 'id', 'body'], linesOfCards())
  await copyRows(client, 'atlas.document', ['edition', 'name', 'body'], Object.entries(documents).map(([name, body]) => [edition, name, JSON.stringify(body)]))
}

/** What is known of an edition as a whole; then it takes the place of the one before. */
async function describe(client: ClientBase, edition: number, version: string) {
  const values = new Values()
  const { rows: facets } = await client.query({ text: facetsSql(edition, everything, values).text, values: values.list })
  await client.query('UPDATE atlas.edition SET is_current = false, superseded = now() WHERE is_current')
  await client.query(
    `UPDATE atlas.edition SET version = $2, facets = $3, is_current = true, assets = found.count, extent = found.extent
     FROM (SELECT count(*)::integer AS count, CASE WHEN count(*) > 0 THEN ARRAY[min(longitude), min(latitude), max(longitude), max(latitude)] END AS extent FROM atlas.asset WHERE edition = $1) AS found
     WHERE id = $1`,
    [edition, version, JSON.stringify(facets)],
  )
}

/** Editions that no reader can still be with: neither current nor the one before it, and out of use for ten minutes. Gives how many went. */
export async function dropOldEditions(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>("SELECT id FROM atlas.edition WHERE NOT is_current AND superseded < now() - interval '10 minutes' ORDER BY id DESC OFFSET 1")
  for (const { id } of rows) {
    await client.query('BEGIN')
    // Dropping a partition stops all readers of the table for a moment; where it would have to wait, the next load does it.
    await client.query("SET LOCAL lock_timeout = '2s'")
    try {
      await client.query(`DROP TABLE IF EXISTS atlas.asset_${id}`)
      await client.query('DELETE FROM atlas.edition WHERE id = $1', [id])
      await client.query('COMMIT')
    } catch {
      await client.query('ROLLBACK')
    }
  }
  return rows.length
}
