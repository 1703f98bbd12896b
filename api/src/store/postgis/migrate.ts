import { readFileSync, readdirSync } from 'node:fs'
import type { ClientBase } from 'pg'

const folder = new URL('migrations/', import.meta.url)

/** The migrations in their order; the number is the version of the schema. */
const migrations = readdirSync(folder).filter(file => /^\d{3}-[\w-]+\.sql$/.test(file)).toSorted().map(file => ({ number: Number(file.slice(0, 3)), file }))

/** The version of the schema that this code asks. */
export const schemaVersion = Math.max(...migrations.map(({ number }) => number))

/** Any number will do, as long as nobody else takes the same. */
const lock = 7_291_140_602

/** Brings the schema up to date, all of it or nothing; what is done already is passed over. Gives the files that were applied. */
export async function migrate(client: ClientBase): Promise<string[]> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock])
    const applied = await applyMissing(client)
    await client.query('COMMIT')
    return applied
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  }
}

async function applyMissing(client: ClientBase): Promise<string[]> {
  await client.query('CREATE SCHEMA IF NOT EXISTS atlas')
  await client.query('CREATE TABLE IF NOT EXISTS atlas.schema_version (number integer PRIMARY KEY, file text NOT NULL, applied timestamptz NOT NULL DEFAULT now())')
  const { rows } = await client.query<{ number: number }>('SELECT number FROM atlas.schema_version')
  const missing = migrations.filter(({ number }) => !rows.some(row => row.number === number))
  for (const { number, file } of missing) {
    await client.query(readFileSync(new URL(file, folder), 'utf8'))
    await client.query('INSERT INTO atlas.schema_version (number, file) VALUES ($1, $2)', [number, file])
  }
  return missing.map(({ file }) => file)
}
