import pg from 'pg'
import { migrate } from './migrate.ts'

/** Does something to the database with a connection of a loader: the schema is brought up to date first, and no time limit holds. */
export async function withLoader<T>(url: string, work: (client: pg.Client, applied: string[]) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'bay-atlas load', connectionTimeoutMillis: 10_000, keepAlive: true })
  // A connection that breaks rejects the statement that waits for it.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client, await migrate(client))
  } finally {
    await client.end().catch(() => {})
  }
}
