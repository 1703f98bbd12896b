import { describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { memoryAssets } from '@bay-atlas/api/store/memory-assets.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { ProblemBody } from '@bay-atlas/api/http/problem.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { ownRowOf } from '@bay-atlas/data/table/own-row.ts'
import { sentOf } from '@bay-atlas/data/table/sent-own.ts'
import { syntheticRows } from '../bench/register/synthetic-rows.ts'

const rows = [...syntheticRows({ count: 4200, seed: 3 })]
const store = { ...createMemoryStore(readDataset(), readCities(new URL('basemap/', dataFolder))), ...memoryAssets(rows) }
/** The same where boards are worked out from rows that are objects. */
const [held, asObjects] = [createApp(store), createApp({ ...store, many: async () => null })]
const own = ownRowOf({ id: 'own-1', position: [114.05, 22.55], name: { 'zh-Hans': '自有', 'zh-Hant': '自有', en: 'Mine' }, aliases: [], pinyin: '', kind: 'university', tiers: [], sectors: ['ai'], cities: ['shenzhen'], district: null, status: 'operating', founded: 2012, uncertaintyM: 100, basis: 'source' })

describe('boards and layers of many assets', () => {
  test.each([
    '/board.json?panel=time', '/board.json?panel=time&founded=2010..2015&kind=enterprise', '/board.json?panel=network', '/board.json?panel=density&layers=hex', '/board.json?panel=density',
    '/board.json?panel=cities&tier=national', '/board.json?panel=coverage', '/board.json?panel=analyse&shape=circle/114.05,22.55/5000&q=ai', '/board.csv?panel=analyse&shape=city/macao',
    '/map.svg?layers=hex&city=shenzhen', '/map.svg?layers=shade,links', '/map.svg?panel=analyse&shape=circle/114.05,22.55/3000',
  ])('say of columns what they say of single rows: %s', async path => {
    const [one, other] = await Promise.all([held, asObjects].map(app => app.request(`https://atlas.example${path}`)))
    expect([one?.status, (await one?.text()) === (await other?.text())]).toEqual([200, true])
  })

  test('count rows of the reader too', async () => {
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sentOf([own], false)) }
    const path = 'https://atlas.example/map.svg?panel=analyse&shape=circle/114.05,22.55/3000&founded=2012..2012'
    const [one, other] = await Promise.all([held, asObjects].map(app => app.request(path, init)))
    const [mine, theirs] = [await one?.text(), await other?.text()]
    expect([one?.status, mine === theirs, mine?.includes('<g id="own-1">')]).toEqual([200, true, true])
  })

  test.each([['panel=cities', 600_000], ['layers=hex', 600_000], ['panel=analyse', 120_000], ['panel=time', 3_000_000]])('say where they end: %s of %i', async (asked, total) => {
    const app = createApp({ ...store, slice: async () => ({ total, rows: [] }) })
    const response = await app.request(`/${asked.startsWith('panel') ? 'board.json' : 'map.svg'}?${asked}`)
    expect([response.status, ProblemBody.parse(await response.json()).detail]).toEqual([413, expect.stringMatching(new RegExp(`These data hold ${total} assets; .*at most \\d+\\..*/api/facets`))])
  })
})
