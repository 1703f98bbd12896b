import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { loadRegister } from '@bay-atlas/api/store/postgis/load-register.ts'
import { withLoader } from '@bay-atlas/api/store/postgis/loader.ts'
import { openPostgis } from '@bay-atlas/api/store/postgis/open-postgis.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { registerText } from '../../bench/register/register-text.ts'
import { syntheticRows } from '../../bench/register/synthetic-rows.ts'
import { registerStore } from '../../bench/web/register-store.ts'
import { runServer } from '../run-server.ts'
import { patient } from './both-stores.ts'
import { hasPostgis, TestPostgres } from './run-postgres.ts'

const run = promisify(execFile)
const count = 10_300
const items = '/api/collections/assets/items?limit=all'
const hasGdal = (() => {
  try {
    return execFileSync('ogrinfo', ['--version']).length > 0
  } catch {
    return false
  }
})()

describe.skipIf(!hasPostgis)('a register in a database leaves in pieces (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-export-'))
  let postgres: TestPostgres
  let server: ReturnType<typeof runServer>
  let url = ''
  let memory: ReturnType<typeof createApp>
  let byDatabase: ReturnType<typeof createApp>
  let held: ReturnType<typeof createApp>
  let close = async () => {}
  beforeAll(async () => {
    writeFileSync(join(folder, 'register.csv'), [...registerText(syntheticRows({ count, seed: 2 }), 'register.csv')].join(''))
    postgres = new TestPostgres()
    await postgres.start()
    await withLoader(postgres.url, client => loadRegister(client, pathToFileURL(join(folder, 'register.csv')), { dataset: readDataset(), cities: readCities(new URL('basemap/', dataFolder)), say: () => {} }))
    const [asked, holding] = [await openPostgis({ url: postgres.url, ...patient }), await openPostgis({ url: postgres.url, ...patient, hold: count })]
    await holding.held
    memory = createApp(registerStore(await asked.store.rows(), 'made-up'))
    ;[byDatabase, held] = [createApp(asked.store), createApp(holding.store)]
    close = async () => {
      await asked.servers.close()
      await holding.servers.close()
    }
    server = runServer({ DATABASE_URL: postgres.url })
    url = await server.ready
  }, 180_000)
  afterAll(async () => {
    server.kill('SIGTERM')
    await server.ended
    await close()
    await postgres.remove()
    rmSync(folder, { recursive: true })
  })

  /** What a file says of its assets, without what it says of itself. */
  const saidOf = (body: string) => body.replace(/^.*"features":/, '').replace(/^<svg[\s\S]*(?=<g id="donuts")/, '').replace(/<g id="paper"[\s\S]*/, '')
  const activity = () => withLoader(postgres.url, async client => (await client.query("SELECT pid FROM pg_stat_activity WHERE application_name = 'bay-atlas' AND state = 'active'")).rows.length)

  test.each(['&f=csv', '&f=arrow', '&f=fgb', '&f=csv&kind=enterprise&sector=ai,health', '&f=csv&q=ruixin'])('%s is the same as from memory, held or not', async asked => {
    const whole = Buffer.from(await (await memory.request(items + asked)).arrayBuffer())
    for (const app of [byDatabase, held]) {
      const one = Buffer.from(await (await app.request(items + asked)).arrayBuffer())
      expect({ bytes: one.byteLength, same: one.equals(whole) }).toEqual({ bytes: whole.byteLength, same: true })
    }
  })

  test.each(['/map.csv?lang=en', '/map.geojson?lang=en', '/map.svg?lang=en', '/map.svg?lang=en&view=11/22.55/114.05', '/map.svg?lang=en&kind=park'])('a view is the same as from memory: %s', async path => {
    const [one, other] = await Promise.all([held.request(path), memory.request(path)])
    const [mine, theirs] = [saidOf(await one.text()), saidOf(await other.text())]
    expect([one.status, mine.length > 1000, mine === theirs]).toEqual([200, true, true])
  })

  test('where the columns are not held, a picture of too many says so', async () => {
    const response = await byDatabase.request('/map.svg')
    expect([response.status, await response.text()]).toEqual([413, expect.stringMatching(/10300 assets lie in this picture; at most 4000 .*DATABASE_HOLD/)])
    expect((await byDatabase.request('/map.svg?view=15/22.55/114.05')).status).toBe(200)
  })

  test.skipIf(!hasGdal).each([['csv', 'CSV:/vsicurl_streaming/'], ['fgb', '/vsicurl_streaming/'], ['json', '']])('GDAL counts every feature of %s (skipped where ogrinfo is not installed: install gdal-bin)', async (format, driver) => {
    const { stdout } = await run('ogrinfo', ['-ro', '-so', `${driver}${url}${items}&f=${format}`, '-al'])
    expect(Number(/Feature Count: (\d+)/.exec(stdout)?.[1])).toBe(count)
  })

  test('a reader who goes away in the middle stops the work', async () => {
    const gone = new AbortController()
    const response = await fetch(`${url}${items}`, { signal: gone.signal })
    await response.body?.getReader().read()
    gone.abort()
    await expect.poll(activity).toBe(0)
    expect((await fetch(`${url}${items}&f=csv`)).status).toBe(200)
  })

  test('a database that goes away in the middle breaks the file off', async () => {
    const body = (await fetch(url + items, { headers: { 'Accept-Encoding': 'identity' } })).body?.getReader()
    await body?.read()
    await postgres.stop()
    const rest = async () => {
      for (;;) if ((await body?.read())?.done !== false) return
    }
    await expect(rest()).rejects.toThrow()
  })
})
