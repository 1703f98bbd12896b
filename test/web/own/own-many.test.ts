import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readGround } from '@bay-atlas/data/check/built-in-map.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything, matches, type Filter } from '@bay-atlas/data/filter.ts'
import { mostSeen, ownSeen } from '@bay-atlas/data/table/own-seen.ts'
import { ownRows } from '@bay-atlas/data/table/own-rows.ts'
import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import { readTable } from '@bay-atlas/data/table/read-table.ts'
import { recognise } from '@bay-atlas/data/table/recognise.ts'
import { packed } from '@bay-atlas/web/own/own-pack.ts'
import { OwnTold } from '@bay-atlas/web/own/own-told.ts'
import { Ledger } from '@bay-atlas/web/state/desk/ledger.ts'
import { syntheticRows } from '../../bench/register/synthetic-rows.ts'

const count = 20_000
const known = await createMemoryStore(readDataset(), []).rows()
const lines = Array.from(syntheticRows({ count, seed: 11 }), ({ name, tiers, sectors, position, founded }, n) =>
  [name['zh-Hans'], name.en, n % 25 ? 'enterprise' : '酒店', tiers.join(';'), sectors.join(';'), ...position, founded ?? '', `${n}号`].join(',').replace(', Ltd', ' Ltd'))
const twin = known.find(({ uncertaintyM }) => uncertaintyM <= 300) ?? expect.fail('the atlas knows a place well')
lines.push([twin.name['zh-Hans'], 'Twin', 'park', '', '', ...twin.position, '2020', '甲'].join(','))
const csv = ['名称,name_en,kind,tier,sector,经度,纬度,founded,联系人', ...lines].join('\n')

const table = await readTable(new TextEncoder().encode(csv))
const read = ownRows(table, { mapping: recognise(table).mapping, kind: null, datum: null }, { rows: known, ground: readGround(), pinyinOf })
const byId = new Map(known.map(row => [row.id, row]))
const rows = read.own.map(({ row }) => row)

test('of a long list every row is taken or left out, and a reader sees as much of it as can be read, with true numbers', () => {
  const seen = ownSeen(read, byId)
  expect([seen.read, seen.taken, seen.left, seen.lacksKind]).toEqual([count + 1, count + 1 - count / 25, count / 25, true])
  expect([seen.faults.length, seen.faultCount]).toEqual([mostSeen, read.faults.length])
  expect(seen.moves.length).toBeLessThanOrEqual(600)
  expect(seen.matched).toBe(read.own.filter(({ match }) => match).length)
  expect(seen.matches.find(({ name }) => name.en === 'Twin')).toMatchObject({ id: `own-${count + 2}`, match: { id: twin.id, how: 'same', asset: twin.name } })
  expect(rows.every(({ position: [lon, lat] }) => seen.bounds && lon >= seen.bounds[0] && lat >= seen.bounds[1] && lon <= seen.bounds[2] && lat <= seen.bounds[3])).toBe(true)
})

test('what is not on the page is told on asking: a row with all its cells, every fault and every row as files', async () => {
  const told = new OwnTold(read, byId)
  expect(told.said({ id: 'own-3' })).toMatchObject({ line: 3, said: expect.arrayContaining([['联系人', '1号']]) })
  expect(told.said({ id: 'own-2' }), 'a row left out').toBeNull()
  expect((await told.faults({ language: 'en' }).text()).trim().split('\r\n')).toHaveLength(read.faults.length + 1)
  const rich = (await told.rich({ language: 'en' }).text()).trim().split('\r\n')
  expect([rich.length, rich.at(-1)]).toEqual([rows.length + 1, expect.stringContaining(`,${twin.id},same name,0,`)])
})

test('the desk counts, lists, finds and draws them as if each were an object, and once they are taken away nothing is left', () => {
  const ledger = new Ledger()
  ledger.put(chunkOf(known), { version: 'v1', total: known.length, from: 0 })
  ledger.name(new PlainNames(known))
  // As it crosses from one thread to another.
  ledger.hold(structuredClone(packed(rows)))
  const filters: Filter[] = [everything, { ...everything, sector: ['ai'], city: ['shenzhen'] }, { ...everything, q: 'zhineng' }, { ...everything, q: '测试南山' }, { ...everything, founded: { from: 2015, to: 2020 } }]
  for (const filter of filters) {
    const [passing, own] = [known.filter(row => matches(filter, row)).length, rows.filter(row => matches(filter, row)).length]
    const counts = ledger.counts({ filter, own: null })
    expect([counts.facets.matched, counts.own]).toEqual([passing + own, { matched: own, total: rows.length }])
    expect(ledger.counts({ filter, own: 'only' }).facets.matched).toBe(own)
    const marks = ledger.marks({ filter, own: 'only', zoom: 9, seen: [111, 21, 116, 25], wide: true, selected: null, only: null })
    expect(marks.reduce((sum, { count: here }) => sum + here, 0)).toBe(own)
    expect(marks.every(mark => mark.own)).toBe(true)
  }
  const some = rows.filter((_, at) => at % 1009 === 0)
  expect(ledger.rows({ ids: some.map(({ id }) => id) })).toEqual(some)
  expect(ledger.list({ filter: { ...everything, q: 'Twin' }, own: 'only', within: null, sort: 'name', from: [114, 22.5], language: 'en', most: 5, reach: null }).rows.map(({ row }) => row.id)).toContain(`own-${count + 2}`)
  ledger.hold(null)
  expect(ledger.counts({ filter: everything, own: null })).toMatchObject({ facets: { matched: known.length }, own: null })
  expect([ledger.rows({ ids: some.map(({ id }) => id) }), ledger.counts({ filter: { ...everything, q: '测试南山' }, own: null }).facets.matched]).toEqual([[], 0])
})
