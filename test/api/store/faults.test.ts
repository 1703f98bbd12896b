import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { ProblemBody } from '@bay-atlas/api/http/problem.ts'
import { readSettings } from '@bay-atlas/api/settings.ts'
import type { DatabaseSettings } from '@bay-atlas/api/store/postgis/database-settings.ts'
import { loadDataset } from '@bay-atlas/api/store/postgis/load-dataset.ts'
import { withLoader } from '@bay-atlas/api/store/postgis/loader.ts'
import { openPostgis } from '@bay-atlas/api/store/postgis/open-postgis.ts'
import { asset, dataset } from '../../make.ts'
import { runServer } from '../run-server.ts'
import { hasPostgis, TestPostgres } from './run-postgres.ts'

const first = dataset({ assets: [asset(), asset({ id: 'another', kind: 'park' })] })
const second = dataset({ assets: [asset()] })

describe.skipIf(!hasPostgis)('a database with faults (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', { timeout: 120_000 }, () => {
  let postgres: TestPostgres
  beforeAll(async () => {
    postgres = new TestPostgres()
    await postgres.start()
    await withLoader(postgres.url, client => loadDataset(client, first, []))
  }, 120_000)
  afterAll(() => postgres.remove())

  async function serving(settings: Partial<DatabaseSettings> = {}, notices: string[] = []) {
    const { store, servers } = await openPostgis({ url: postgres.url, readUrls: [], pool: 2, statementMs: 20_000, waitMs: 20_000, hold: 0, ...settings }, (event, server) => notices.push(`${event} ${server}`))
    const app = createApp(store)
    const problem = async (path: string) => {
      const response = await app.request(path)
      return { status: response.status, retryAfter: Number(response.headers.get('Retry-After')), cache: response.headers.get('Cache-Control'), detail: ProblemBody.parse(await response.json()).detail }
    }
    return { app, problem, close: () => servers.close() }
  }
  /** While something is done, nobody else gets at the assets. */
  const locked = <T>(work: () => Promise<T>) => withLoader(postgres.url, async client => {
    await client.query('BEGIN')
    await client.query('LOCK TABLE atlas.asset IN ACCESS EXCLUSIVE MODE')
    return work().finally(() => client.query('ROLLBACK'))
  })
  const items = (kind: string) => `/api/collections/assets/items?kind=${kind}`

  test('gone and back: a sentence and when to ask again, then answers by itself', async () => {
    const notices: string[] = []
    const { app, problem, close } = await serving({}, notices)
    expect((await app.request(items('park'))).status).toBe(200)
    await postgres.stop()
    expect(await problem(items('laboratory'))).toEqual({ status: 503, retryAfter: 5, cache: 'no-store', detail: expect.stringMatching(/^The database cannot be reached at the moment; .* Ask again in 5 seconds\.$/) })
    expect((await app.request(items('park'))).status).toBe(200)
    await postgres.start()
    expect((await app.request(items('laboratory'))).status).toBe(200)
    expect(notices).toEqual(['away localhost', 'back localhost'])
    await close()
  })

  test('too slow: the question is given up, not the connection', async () => {
    const { app, problem, close } = await serving({ statementMs: 1_000 })
    expect(await locked(() => problem(items('park')))).toMatchObject({ status: 503, retryAfter: 10, detail: expect.stringMatching(/took longer .* ask for less/) })
    expect((await app.request(items('park'))).status).toBe(200)
    await close()
  })

  test('whoever hangs up ends his question in the database, and nobody else’s', async () => {
    const { app, close } = await serving()
    const asked = () => withLoader(postgres.url, async client => (await client.query("SELECT pid FROM pg_stat_activity WHERE application_name = 'bay-atlas' AND wait_event_type = 'Lock'")).rows.length)
    await app.request(items('institute'))
    const leaving = new AbortController()
    await locked(async () => {
      const left = Promise.resolve(app.request(new Request(`http://localhost${items('park')}`, { signal: leaving.signal })))
      const stays = Promise.resolve(app.request(items('laboratory')))
      await expect.poll(asked, { interval: 50 }).toBe(2)
      leaving.abort()
      await expect.poll(asked, { interval: 50 }).toBe(1)
      expect((await left).status).toBe(499)
      return { stays }
    }).then(async ({ stays }) => expect((await stays).status).toBe(200))
    expect((await app.request(items('park'))).status).toBe(200)
    await close()
  })

  test('all connections taken: a short wait, then a sentence; those that wait for an answer get it', async () => {
    const { app, problem, close } = await serving({ pool: 1, waitMs: 1_500 })
    await app.request(items('institute'))
    let waiting: Promise<Response> | undefined
    await locked(async () => {
      waiting = Promise.resolve(app.request(items('park')))
      expect(await problem(items('laboratory'))).toMatchObject({ status: 503, retryAfter: 2, detail: expect.stringMatching(/All connections to the database are taken/) })
    })
    expect((await waiting)?.status).toBe(200)
    await close()
  })

  test('a replica that is away is passed over, and said once', async () => {
    const notices: string[] = []
    const { app, close } = await serving({ readUrls: ['postgresql://atlas@127.0.0.1:1/postgres', postgres.url], waitMs: 5_000 }, notices)
    for (const kind of ['park', 'laboratory', 'institute', 'facility']) expect((await app.request(items(kind))).status).toBe(200)
    expect(notices).toEqual(['away 127.0.0.1:1'])
    await close()
  })

  test('a server takes up new data, and says over /readyz whether it has any', async () => {
    const { ready, ended, kill } = runServer({ DATABASE_URL: postgres.url })
    const url = await ready
    const health = async (): Promise<{ version?: string }> => (await fetch(`${url}/api/health`)).json()
    const readiness = async () => (await fetch(`${url}/readyz`)).status
    expect(await health()).toMatchObject({ version: first.version, counts: { assets: 2 } })
    await withLoader(postgres.url, client => loadDataset(client, second, []))
    await expect.poll(async () => (await health()).version, { timeout: 60_000, interval: 200 }).toBe(second.version)
    expect(await health()).toMatchObject({ counts: { assets: 1 } })
    await postgres.stop()
    expect(await readiness()).toBe(503)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    await postgres.start()
    await expect.poll(readiness, { timeout: 60_000, interval: 200 }).toBe(200)
    kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
  })

  test('a server whose database is away does not start, and says so without the password', async () => {
    const { code, errors } = await runServer({ DATABASE_URL: 'postgresql://atlas:secret@127.0.0.1:1/atlas' }).ended
    expect({ code, errors: errors.trim() }).toEqual({ code: 1, errors: expect.stringMatching(/^The database cannot be reached/) })
    expect(errors).not.toContain('secret')
  })
})

test.each<[Record<string, string>, RegExp]>([
  [{ DATABASE_URL: 'mysql://:secret@localhost' }, /^DATABASE_URL is no address of a PostgreSQL database/],
  [{ DATABASE_URL: 'postgresql://localhost/a', DATABASE_READ_URLS: 'postgresql://localhost/b,//secret@here' }, /^DATABASE_READ_URLS has something that is no address/],
  [{ DATABASE_URL: 'postgresql://localhost/a', DATABASE_POOL: '0', DATABASE_WAIT_MS: 'long' }, /^DATABASE_POOL is how many connections.*\nDATABASE_WAIT_MS is how long/],
])('settings that cannot be: %o', (environment, reason) => {
  expect(() => readSettings(environment)).toThrow(reason)
  expect(() => readSettings(environment)).not.toThrow(/secret/)
})
