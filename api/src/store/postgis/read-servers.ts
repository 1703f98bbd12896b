import pg from 'pg'
import { askWhileWanted, type Rows, type Second } from './ask-while-wanted.ts'
import type { DatabaseSettings } from './database-settings.ts'
import { faultOf, unavailable, type DatabaseFault } from './database-fault.ts'

type Server = { pool: pg.Pool; second: Second; editions: Set<number>; awayUntil: number; saidAway: boolean; name: string }

/** How long a server that did not answer is passed over, in milliseconds. */
const restMs = 2_000
/** Requests that may wait for a connection, for each connection there is. */
const waitingEach = 8

/** Says something in the log: `away` when a server stops answering, `back` when it answers again. */
export type Notice = (event: 'away' | 'back', server: string, reason: string) => void

/** The databases that questions go to: replicas in turn, the next one where one is away, the primary last; without replicas the primary alone. */
export class ReadServers {
  readonly #replicas: Server[]
  readonly #primary: Server
  readonly #notice: Notice
  #turn = 0

  constructor(settings: DatabaseSettings, notice: Notice = () => {}) {
    this.#primary = serverAt(settings.url, settings)
    this.#replicas = settings.readUrls.map(url => serverAt(url, settings))
    this.#notice = notice
  }

  /** Asks the next server that has the edition. Rejects with a Problem (503) when none answers, all are taken, or the answer takes too long. */
  async ask(edition: number, text: string, values: readonly unknown[]): Promise<Rows> {
    return this.#first(async server => {
      if (!(await hasEdition(server, edition))) return null
      return rowsOf(server, text, values)
    })
  }

  /** Asks any server; for what does not belong to an edition. */
  async askAny(text: string, values: readonly unknown[] = []): Promise<Rows> {
    return this.#first(server => rowsOf(server, text, values))
  }

  /** The newest edition that every server which answers has; null when there is none. */
  async currentEdition(): Promise<number | null> {
    const all = await Promise.all(this.#servers.map(server => currentOf(server).catch(() => undefined)))
    const known = all.filter(edition => edition !== undefined)
    if (!known.length) throw unavailable('away')
    return known.includes(null) ? null : Math.min(...known.flatMap(edition => edition ?? []))
  }

  /** Does any server answer? */
  async answers(): Promise<boolean> {
    return this.askAny('SELECT 1').then(() => true, () => false)
  }

  async close() {
    await Promise.all(this.#servers.map(({ pool }) => pool.end()))
  }

  get #servers() {
    return [...this.#replicas, this.#primary]
  }

  async #first(ask: (server: Server) => Promise<Rows | null>): Promise<Rows> {
    let last: Exclude<DatabaseFault, 'other'> = 'away'
    for (const server of this.#inTurn()) {
      try {
        const rows = await ask(server)
        this.#answered(server)
        if (rows) return rows
      } catch (fault) {
        last = this.#failed(server, fault)
      }
    }
    throw unavailable(last)
  }

  /** Those that rest come last, so that they are asked only when nobody else answers. */
  #inTurn(): Server[] {
    this.#turn = this.#replicas.length ? (this.#turn + 1) % this.#replicas.length : 0
    const turned = [...this.#replicas.slice(this.#turn), ...this.#replicas.slice(0, this.#turn), this.#primary]
    const rests = ({ awayUntil }: Server) => awayUntil > Date.now()
    return [...turned.filter(server => !rests(server)), ...turned.filter(rests)]
  }

  /** A server that is away is passed over; what is slow would be slow everywhere, and who is busy would only make the others busy too. */
  #failed(server: Server, fault: unknown): 'away' {
    const kind = faultOf(fault)
    if (kind === 'other') throw fault
    if (kind !== 'away') throw unavailable(kind)
    server.editions.clear()
    server.awayUntil = Date.now() + restMs
    if (!server.saidAway) this.#notice('away', server.name, fault instanceof Error ? fault.message : String(fault))
    server.saidAway = true
    return kind
  }

  #answered(server: Server) {
    server.awayUntil = 0
    if (server.saidAway) this.#notice('back', server.name, '')
    server.saidAway = false
  }
}

function serverAt(url: string, { pool: max, statementMs, waitMs }: DatabaseSettings): Server {
  const second = { connectionString: url, application_name: 'bay-atlas', connectionTimeoutMillis: waitMs }
  const pool = new pg.Pool({
    ...second,
    max,
    statement_timeout: statementMs,
    // The database ends the question itself; this is for one that no longer says anything.
    query_timeout: statementMs + 1_000,
    idle_in_transaction_session_timeout: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  // A connection that breaks while nobody uses it; the next question finds out.
  pool.on('error', () => {})
  return { pool, second, editions: new Set(), awayUntil: 0, saidAway: false, name: new URL(url).host || 'a local socket' }
}

async function rowsOf({ pool, second }: Server, text: string, values: readonly unknown[]): Promise<Rows> {
  if (pool.waitingCount >= waitingEach * (pool.options.max ?? 1)) throw unavailable('busy')
  return askWhileWanted(pool, second, text, values)
}

/** A replica may not have an edition yet, and would find nothing where there is much. */
async function hasEdition(server: Server, edition: number): Promise<boolean> {
  if (server.editions.has(edition)) return true
  const found = await rowsOf(server, 'SELECT 1 FROM atlas.edition WHERE id = $1', [edition])
  if (found.length) server.editions.add(edition)
  return found.length > 0
}

async function currentOf(server: Server): Promise<number | null> {
  const [row] = await rowsOf(server, 'SELECT id FROM atlas.edition WHERE is_current', [])
  return typeof row?.id === 'number' ? row.id : null
}
