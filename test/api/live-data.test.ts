import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataStamp } from '@bay-atlas/data/data-schema.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { asset, dataset } from '../make.ts'
import { writeDataset } from '../write-dataset.ts'
import { runServer } from './run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-live-'))
const write = (parts: Partial<Dataset>) => writeDataset(folder, dataset(parts))
write({ assets: [asset({ id: 'first' })] })
const server = runServer({ DATA: folder })
let base = ''
beforeAll(async () => { base = await server.ready }, 60_000)
afterAll(async () => {
  server.kill('SIGTERM')
  await server.ended
  rmSync(folder, { recursive: true })
})

const items = async () => {
  const response = await fetch(`${base}/api/collections/assets/items`)
  const { features } = await response.json() as { features: { id: string }[] }
  return { ids: features.map(({ id }) => id), etag: response.headers.get('ETag'), version: response.headers.get('Atlas-Data') }
}
const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000, interval: 50 })
const renewals = async (result: string) => new RegExp(`atlas_data_renewals_total\\{result="${result}"\\} (\\d+)`).exec(await (await fetch(`${base}/metrics`)).text())?.[1]

describe('while the server runs', { timeout: 60_000 }, () => {
  test('files that are spoilt change nothing, and the log says which and why', async () => {
    const before = await items()
    writeFileSync(join(folder, 'links.json'), '[{"id":"half a re')
    server.kill('SIGHUP')
    await soon(() => server.log().filter(({ level }) => level === 'error')).toHaveLength(1)
    const [line] = server.log().filter(({ level }) => level === 'error')
    expect(line).toMatchObject({ message: 'the changed data have faults; those read before are still served', reasons: [expect.stringMatching(/^links\.json: this is not JSON/)] })
    expect(await items()).toEqual(before)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    expect(await renewals('refused')).toBe('1')
  })

  test('a reference that leads nowhere changes nothing either', async () => {
    const before = await items()
    write({ assets: [asset({ id: 'first', sources: ['nowhere'] })] })
    server.kill('SIGHUP')
    await soon(() => server.log().some(line => JSON.stringify(line).includes('sources.json: nowhere: is referred to'))).toBe(true)
    expect(await items()).toEqual(before)
  })

  test('good files are taken over as a whole, unasked, under a new version and new ETags', async () => {
    const before = await items()
    write({ assets: [asset({ id: 'first' }), asset({ id: 'second' })] })
    await soon(async () => (await items()).ids).toEqual(['first', 'second'])
    const after = await items()
    expect([after.etag === before.etag, after.version === before.version]).toEqual([false, false])
    const health = await (await fetch(`${base}/api/health`)).json() as { version: string; counts: { assets: number } }
    expect({ version: dataStamp(health.version), assets: health.counts.assets }).toEqual({ version: after.version, assets: 2 })
    expect((await fetch(`${base}/api/collections/assets/items`, { headers: { 'If-None-Match': before.etag ?? '' } })).status).toBe(200)
    expect(await renewals('taken')).toBe('1')
    expect(await (await fetch(`${base}/metrics`)).text()).toContain(`atlas_data_info{version="${health.version}"`)
  })
})
