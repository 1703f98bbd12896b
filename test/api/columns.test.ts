import { expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { chunkFromArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { positionAt } from '@bay-atlas/data/columns/columns.ts'
import { JoinedNames } from '@bay-atlas/data/columns/joined-names.ts'
import { namesFromArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'

const store = createMemoryStore(readDataset(), [])
const app = createApp(store)
const rows = await store.rows()
const bytesAt = async (path: string) => new Uint8Array(await (await app.request(path)).arrayBuffer())

test('all assets can be taken as columns, in the order of the dataset', async () => {
  const { chunk, standing } = chunkFromArrow(await bytesAt('/api/columns/0'))
  expect(standing).toEqual({ version: store.version, total: rows.length, from: 0 })
  expect(rows.map((_, at) => [positionAt(chunk, at), chunk.founded[at] || null, chunk.whats[chunk.what[at] ?? -1]?.kind, chunk.wheres[chunk.where[at] ?? -1]?.district])).toEqual(rows.map(({ position, founded, kind, district }) => [position, founded, kind, district]))
  const names = namesFromArrow(await bytesAt('/api/names/0'))
  expect(names.standing).toEqual({ version: store.version, total: rows.length, from: 0, count: rows.length, phrases: expect.stringMatching(/^[\w-]{16}$/) })
  const joined = new JoinedNames(names.chunk.phrases ?? expect.fail('the first chunk brings the phrases'), names.standing)
  joined.put(names.chunk, names.standing)
  const all = joined.names()
  expect(rows.map((_, at) => all.at(at))).toEqual(rows.map(({ id, name, aliases, pinyin }) => ({ id, name, aliases, pinyin })))
})

test('they travel small, and a reader who has them is told so', async () => {
  const packed = await app.request('/api/columns/0', { headers: { 'Accept-Encoding': 'br' } })
  expect(packed.headers.get('Content-Encoding')).toBe('br')
  expect((await packed.arrayBuffer()).byteLength).toBeLessThan(40_000)
  expect((await app.request('/api/columns/0', { headers: { 'Accept-Encoding': 'br', 'If-None-Match': packed.headers.get('ETag') ?? '' } })).status).toBe(304)
})

test.each(['/api/columns/1', '/api/columns/x', '/api/names/7', '/api/columns/0?kind=park'])('%s is refused with what there is', async path => {
  const answer = await app.request(path)
  expect([400, 404]).toContain(answer.status)
  expect(await answer.json()).toHaveProperty('allowed')
})
