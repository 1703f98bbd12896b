import { expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { chunkFromArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { positionAt } from '@bay-atlas/data/columns/columns.ts'
import { JoinedNames } from '@bay-atlas/data/columns/joined-names.ts'
import { namesFromArrow } from '@bay-atlas/data/columns/names-arrow.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import type { Row } from '@bay-atlas/data/row.ts'

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

test('names of several chunks are the same bytes whichever was asked for first, and whoever answers', async () => {
  const [template] = rows
  if (!template) throw new Error('there is an asset')
  const many = Array.from({ length: chunkSize + 40 }, (_, at): Row => ({ ...template, id: `r${at}`, name: { 'zh-Hans': `云${at % 90}`, 'zh-Hant': `雲${at % 90}`, en: at > chunkSize ? `Ω ${at}` : `Cloud ${at % 90}` }, pinyin: 'yun', aliases: [] }))
  const over = () => createApp({ ...store, slice: async ({ offset, limit }) => ({ total: many.length, rows: many.slice(offset, offset + limit) }) })
  const ask = async (one: ReturnType<typeof createApp>, chunk: number) => new Uint8Array(await (await one.request(`/api/names/${chunk}`)).arrayBuffer())
  const [one, other] = [over(), over()]
  const [last, first] = [await ask(one, 1), await ask(one, 0)]
  expect(Buffer.compare(await ask(other, 0), first)).toBe(0)
  expect(Buffer.compare(await ask(other, 1), last)).toBe(0)
  const [begin, end] = [namesFromArrow(first), namesFromArrow(last)]
  const joined = new JoinedNames(begin.chunk.phrases ?? expect.fail('the first chunk brings the phrases'), begin.standing)
  for (const { chunk, standing } of [begin, end]) joined.put(chunk, standing)
  const names = joined.names()
  for (const at of [0, chunkSize - 1, chunkSize, many.length - 1]) expect(names.at(at)).toMatchObject({ id: many[at]?.id, name: many[at]?.name })
})
