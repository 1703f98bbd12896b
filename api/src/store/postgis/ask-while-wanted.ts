import pg from 'pg'
import { givenUp } from '../../http/patience.ts'
import { wantedUntil } from '../../http/wanted.ts'

/** Rows as the driver gives them: nothing is known of them before they are parsed. */
export type Rows = Record<string, unknown>[]

/** How another connection is opened, to say that a question is to end. */
export type Second = pg.ClientConfig

const pids = new WeakMap<pg.PoolClient, number>()

/**
 * Asks a question over a connection of the pool. When nobody wants the answer any more, the database ends the question
 * (`pg_cancel_backend`, told over a second connection, since the first is busy); rejects with a Problem then. That connection
 * is given up: the message may come late, and would end the question of somebody else.
 */
export async function askWhileWanted(pool: pg.Pool, second: Second, text: string, values: readonly unknown[]): Promise<Rows> {
  const question = { text, values: [...values] }
  const gone = wantedUntil()
  if (!gone) return (await pool.query<Record<string, unknown>>(question)).rows
  if (gone.aborted) throw givenUp()
  const client = await pool.connect()
  let ending: Promise<void> | null = null
  const end = () => {
    ending = endQuestion(second, pids.get(client))
  }
  try {
    await knowPid(client)
    if (gone.aborted) throw givenUp()
    gone.addEventListener('abort', end, { once: true })
    return (await client.query<Record<string, unknown>>(question)).rows
  } catch (fault) {
    throw gone.aborted ? givenUp() : fault
  } finally {
    gone.removeEventListener('abort', end)
    await ending
    client.release(ending !== null)
  }
}

/** The process of the database behind a connection; it stays the same as long as the connection. */
async function knowPid(client: pg.PoolClient) {
  if (pids.has(client)) return
  const { rows: [row] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  if (row) pids.set(client, row.pid)
}

/** Where this fails, the question ends when it has taken as long as any may. */
async function endQuestion(second: Second, pid: number | undefined) {
  const client = new pg.Client(second)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT pg_cancel_backend($1::integer)', [pid])
  } catch {
    // As said above.
  } finally {
    await client.end().catch(() => {})
  }
}
