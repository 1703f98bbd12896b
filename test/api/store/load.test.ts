import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { loadRegister } from '@bay-atlas/api/store/postgis/load-register.ts'
import { withLoader } from '@bay-atlas/api/store/postgis/loader.ts'
import { openPostgis } from '@bay-atlas/api/store/postgis/open-postgis.ts'
import { Card } from '@bay-atlas/data/card.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { itemOf } from '@bay-atlas/data/item.ts'
import { writeDataset } from '../../write-dataset.ts'
import { all, patient } from './both-stores.ts'
import { oddDataset } from './odd-dataset.ts'
import { hasPostgis, TestPostgres } from './run-postgres.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe.skipIf(!hasPostgis)('npm run load (skipped where PostGIS is not installed: install postgresql-15-postgis-3)', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-load-'))
  let postgres: TestPostgres
  beforeAll(async () => {
    writeDataset(join(folder, 'data'), oddDataset)
    postgres = new TestPostgres()
    await postgres.start()
  }, 120_000)
  afterAll(async () => {
    await postgres.remove()
    rmSync(folder, { recursive: true })
  })

  /** The command as the script runs it; what it said and how it ended. */
  function load(...words: string[]): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/store/postgis/load.ts', ...words], { cwd: root, env: { ...process.env, INIT_CWD: folder, DATABASE_URL: postgres.url, DATA: join(folder, 'data') } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += String(data)))
    return new Promise(resolve => child.on('close', code => resolve({ code, said })))
  }
  const opened = async <T>(read: (store: Awaited<ReturnType<typeof openPostgis>>['store']) => Promise<T>): Promise<T> => {
    const { store, servers } = await openPostgis({ url: postgres.url, ...patient })
    return read(store).finally(() => servers.close())
  }
  /** The same without a process of its own. */
  const loadFile = (name: string) => withLoader(postgres.url, client => loadRegister(client, pathToFileURL(join(folder, name)), { dataset: oddDataset, cities: [], say: () => {} }))
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'))

  test('a database without data says what to do', async () => {
    await expect(opened(async () => {})).rejects.toThrow('The database has no tables of the atlas yet; bring it up to date with the data: npm run load.')
  })

  test('loads the dataset; readers of the edition before keep it', async () => {
    expect(await load()).toMatchObject({ code: 0, said: expect.stringMatching(/001-editions\.sql, 002-assets\.sql[\s\S]*33 assets are loaded/) })
    const memory = createMemoryStore(readDataset(pathToFileURL(join(folder, 'data/'))))
    const { store: before, servers } = await openPostgis({ url: postgres.url, ...patient })
    expect(await before.find(everything, all)).toEqual(await memory.find(everything, all))
    write('one.csv', ['id,longitude,latitude,name_zh_hans,name_zh_hant,name_en,kind,tiers,sectors,cities,uncertainty_m,precision,location_basis', 'only,114,22.5,量子所,量子所,Quantum,institute,national,ai,shenzhen,50,site,address'])
    expect(await load('--register', 'one.csv')).toMatchObject({ code: 0, said: expect.stringMatching(/^1 assets are loaded/) })
    expect((await before.find(everything, all)).matched).toBe(33)
    expect(await opened(async store => (await store.find({ ...everything, q: 'liangzi' }, all)).features.map(({ id, properties }) => [id, properties.pinyin]))).toEqual([['only', 'liang zi suo']])
    await servers.close()
  })

  test('a register of features is found like any data; what lies in what is followed to the top, and cards say what is known', async () => {
    const items = (await createMemoryStore(oddDataset).rows()).map(row => itemOf({ ...row, within: [] }))
    write('register.geojsonl', items.map(item => JSON.stringify(item)))
    expect(await loadFile('register.geojsonl')).toBe(33)
    await opened(async store => {
      expect((await store.find({ ...everything, partOf: 'odd-0' }, all)).features.map(({ id, properties }) => `${id}: ${properties.within}`)).toEqual(['odd-1: odd-0', 'odd-2: odd-1,odd-0', 'odd-3: odd-2,odd-1,odd-0', 'odd-4: odd-3,odd-2,odd-1,odd-0', 'odd-5: odd-4,odd-3,odd-2,odd-1,odd-0'])
      expect((await store.rows()).map(({ name }) => name)).toEqual(oddDataset.assets.map(({ properties }) => properties.name))
      const card = Card.parse(await store.card('odd-2'))
      expect({ parts: card.parts, partOf: card.asset.properties.partOf, named: card.named.map(({ id }) => id), sources: card.sources }).toEqual({ parts: ['odd-3'], partOf: 'odd-1', named: ['odd-0', 'odd-1', 'odd-3'], sources: [] })
      expect(await store.network()).toEqual({ links: [], parties: [], sources: [] })
    })
  })

  test('what the API gives as CSV can be loaded as a register', async () => {
    const app = createApp(createMemoryStore(oddDataset))
    write('given.csv', [await (await app.request('/api/collections/assets/items?f=csv&limit=1000')).text()])
    expect(await loadFile('given.csv')).toBe(33)
    const given = await createMemoryStore(oddDataset).find(everything, all)
    expect(await opened(store => store.find(everything, all))).toEqual(given)
  })

  test('the command ends with the reason when a file is not taken', async () => {
    expect(await load('--register', 'nowhere.csv')).toMatchObject({ code: 1, said: expect.stringMatching(/no such file/) })
  })

  test.each<[string, string[], RegExp]>([
    ['faulty.geojsonl', ['{"type":"Feature"', '{"type":"Feature","id":"Not An Id","geometry":{"type":"Point","coordinates":[0,0]},"properties":{}}'], /2 of 2 lines have faults; nothing was changed:\nline 1: this is no JSON[^\n]*\nline 2: id: an id is lower-case/],
    ['twice.csv', ['id,longitude,latitude,name_zh_hans,name_zh_hant,name_en,kind,tiers,sectors,cities,uncertainty_m,precision,location_basis', ...Array<string>(2).fill('same,114,22.5,所,所,Q,institute,national,ai,shenzhen,50,site,address')], /An id stands in the register twice: .*same.* Nothing was changed/],
    ['empty.csv', ['id,longitude'], /holds not one asset; nothing was changed/],
    ['cells.csv', ['id,longitude', 'a,1,2'], /line 2: 3 cells where the head has 2/],
    ['register.xlsx', ['?'], /a register is CSV/],
  ])('%s is refused with the reason, and what was served stays', async (name, lines, reason) => {
    const version = await opened(async store => store.version)
    write(name, lines)
    await expect(loadFile(name)).rejects.toThrow(reason)
    expect(await opened(async store => store.version)).toBe(version)
  })
})
