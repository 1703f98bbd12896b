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

const over = (many: Row[]) => createApp({ ...store, slice: async ({ offset, limit }) => ({ total: many.length, rows: many.slice(offset, offset + limit) }) })
const ask = async (app: ReturnType<typeof over>, path: string) => new Uint8Array(await (await app.request(path)).arrayBuffer())
const [template = expect.fail('there is an asset')] = rows

test('names of several chunks are the same bytes whichever was asked for first, and whoever answers', async () => {
  const many = Array.from({ length: chunkSize + 40 }, (_, at): Row => ({ ...template, id: `r${at}`, name: { 'zh-Hans': `云${at % 90}`, 'zh-Hant': `雲${at % 90}`, en: at > chunkSize ? `Ω ${at}` : `Cloud ${at % 90}` }, pinyin: 'yun', aliases: [] }))
  const [one, other] = [over(many), over(many)]
  const [last, first] = [await ask(one, '/api/names/1'), await ask(one, '/api/names/0')]
  expect(Buffer.compare(await ask(other, '/api/names/0'), first)).toBe(0)
  expect(Buffer.compare(await ask(other, '/api/names/1'), last)).toBe(0)
  const [begin, end] = [namesFromArrow(first), namesFromArrow(last)]
  const joined = new JoinedNames(begin.chunk.phrases ?? expect.fail('the first chunk brings the phrases'), begin.standing)
  for (const { chunk, standing } of [begin, end]) joined.put(chunk, standing)
  const names = joined.names()
  for (const at of [0, chunkSize - 1, chunkSize, many.length - 1]) expect(names.at(at)).toMatchObject({ id: many[at]?.id, name: many[at]?.name })
})

test('of several chunks each is ordered by place, numbers and names alike, and holds the same rows', async () => {
  const many = Array.from({ length: chunkSize + 500 }, (_, at): Row => ({ ...template, id: `r${at}`, position: [113 + ((at * 7919) % 1000) / 1000, 22 + ((at * 104_729) % 997) / 997], founded: 1900 + (at % 100) }))
  const app = over(many)
  const { chunk, standing } = chunkFromArrow(await ask(app, '/api/columns/1'))
  const { chunk: { phrases }, standing: first } = namesFromArrow(await ask(app, '/api/names/0'))
  const second = namesFromArrow(await ask(app, '/api/names/1'))
  // Whoever kept chunks in another order puts none of these names to them.
  expect(second.standing.version).not.toBe(store.version)
  expect(second.standing.version).toBe(standing.version)
  const joined = new JoinedNames(phrases ?? expect.fail('the first chunk brings the phrases'), { ...first, total: 500 })
  joined.put(second.chunk, { ...second.standing, from: 0, total: 500 })
  const names = joined.names()
  const came = Array.from({ length: 500 }, (_, at) => ({ id: names.id(at), position: positionAt(chunk, at), founded: chunk.founded[at] }))
  expect(came.map(({ id }) => id).toSorted()).toEqual(many.slice(chunkSize).map(({ id }) => id).toSorted())
  for (const { id, founded } of came) expect(founded).toBe(many[Number(id.slice(1))]?.founded)
  const strips = came.map(({ position: [, latitude] }) => Math.floor(latitude / 0.02))
  expect(strips).toEqual(strips.toSorted((a, b) => a - b))
  expect(came.every(({ position: [longitude] }, at) => strips[at] !== strips[at - 1] || longitude >= (came[at - 1]?.position[0] ?? 0))).toBe(true)
})
