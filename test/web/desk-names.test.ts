import { expect, test } from 'vitest'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { packed } from '@bay-atlas/web/own/own-pack.ts'
import { deliver } from '@bay-atlas/web/state/desk/deliver.ts'
import { Ledger } from '@bay-atlas/web/state/desk/ledger.ts'

const store = createMemoryStore(readDataset(), [])
const [app, rows] = [createApp(store), await store.rows()]
const bytesOf = async (path: string) => (await app.request(path)).arrayBuffer()
const [columns, names] = await Promise.all([bytesOf('/api/columns/0'), bytesOf('/api/names/0')])

test('names from the API are searched where they arrive, the reader’s own beside them', () => {
  const ledger = new Ledger()
  deliver(ledger, { columns: columns.slice(0) })
  deliver(ledger, { names: names.slice(0) })
  const [first] = rows
  if (!first) throw new Error('there is an asset')
  const own = { ...first, id: 'own:1', name: { 'zh-Hans': '鹏城小店', 'zh-Hant': '鵬城小店', en: 'My Shop' }, pinyin: 'peng cheng xiao dian', aliases: [], own: true as const }
  deliver(ledger, { own: packed([own]) })
  const found = (q: string) => ledger.counts({ filter: { ...everything, q }, own: null }).facets.matched
  for (const q of ['实验室', 'pengcheng', 'shop', 'xiaodian', '鵬城']) expect([q, found(q)]).toEqual([q, [...rows, own].filter(row => searchRank(row, q) > 0).length])
  expect(ledger.rows({ ids: ['own:1', first.id] })).toEqual([own, first])
})

test('names that were cut are refused with a sentence; those that were there stay', () => {
  const ledger = new Ledger()
  deliver(ledger, { columns: columns.slice(0) })
  expect(() => deliver(ledger, { names: names.slice(0, names.byteLength / 2) })).toThrow(/^The names were cut or mixed; load them again/)
  deliver(ledger, { names: names.slice(0) })
  expect(() => deliver(ledger, { names: names.slice(0) })).toThrow(/^The names were cut or mixed; load them again/)
  expect(ledger.rows({ ids: rows.slice(0, 20).map(({ id }) => id) })).toEqual(rows.slice(0, 20))
})

test('rows of other data, or out of their order, are refused', () => {
  const ledger = new Ledger()
  deliver(ledger, { columns: columns.slice(0) })
  expect(() => deliver(ledger, { columns: columns.slice(0) })).toThrow(/load the page again/)
  expect(ledger.counts({ filter: everything, own: null }).facets.total).toBe(rows.length)
})

test('names of other data than the rows are refused, and the rows go by what was known of them', async () => {
  const later = createApp({ ...store, version: 'later' })
  const ledger = new Ledger()
  deliver(ledger, { columns: columns.slice(0) })
  const others = await (await later.request('/api/names/0')).arrayBuffer()
  expect(() => deliver(ledger, { names: others })).toThrow(/renewed while they were on their way; load the page again/)
  deliver(ledger, { names: names.slice(0) })
  expect(ledger.rows({ ids: rows.slice(0, 3).map(({ id }) => id) })).toEqual(rows.slice(0, 3))
})
