import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { isVague } from '@bay-atlas/data/drawing/claims.ts'
import { drawnOf, marksFor } from '@bay-atlas/data/drawing/marks.ts'
import { row } from '../make.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const zooms = [7, 8, 9, 10, 11, 12, 13, 14, 15]
const aloneAt = (given: typeof rows, zoom: number, selected: string | null = null) =>
  new Set(marksFor(given, zoom, true, selected).filter(mark => mark.type === 'asset').map(mark => mark.rows[0].id))

test.each(zooms)('no landmark of the atlas is swallowed at zoom %d', zoom => {
  const area = (kind: string) => kind === 'science-city' || kind === 'cooperation-zone'
  const landmarks = rows.filter(one => one.partOf === null && area(one.kind) && one.tiers[0] === 'national' && !isVague(one, zoom))
  const alone = aloneAt(rows, zoom)
  expect(landmarks.length).toBeGreaterThan(0)
  expect(landmarks.filter(one => !alone.has(one.id)).map(one => one.id)).toEqual([])
})

test('a national facility stands alone in a crowd from zoom 8.7 on, a laboratory does not', () => {
  const crowd = ['a', 'b', 'c', 'd'].map(id => row({ id, tiers: ['provincial'] }))
  const facility = row({ id: 'source', kind: 'facility' })
  const laboratory = row({ id: 'lab', kind: 'laboratory' })
  expect([...aloneAt([...crowd, facility, laboratory], 9)]).toEqual(['source'])
  expect([...aloneAt([...crowd, facility, laboratory], 8)]).toEqual([])
})

test.each(zooms)('any asset that is chosen stands alone at zoom %d', zoom => {
  for (const { id } of rows.filter((_, at) => at % 97 === 0)) expect(aloneAt(rows, zoom, id).has(id), id).toBe(true)
})

test.each(zooms)('at zoom %d no mark moves by more than its own radius, save those fanned out', zoom => {
  const moved = marksFor(rows, zoom, true, null).filter(mark => !mark.leader && Math.hypot(...mark.offset) > mark.radius + 0.001)
  expect(moved.map(mark => mark.key)).toEqual([])
})

test.each(zooms)('at zoom %d nothing known only to a district or city is drawn as a point that says more', zoom => {
  const alone = aloneAt(rows, zoom)
  expect(rows.filter(one => isVague(one, zoom) && alone.has(one.id)).map(one => one.id)).toEqual([])
})

test.each(zooms)('the same rows give the same marks at zoom %d, and gather alike in any order', zoom => {
  const gathered = (given: typeof rows) => drawnOf(given, zoom, true, null).map(({ mark, members }) => `${mark.type}: ${members.map(one => one.id).toSorted()}`).toSorted()
  expect(marksFor(rows, zoom, true, null)).toEqual(marksFor(rows, zoom, true, null))
  expect(gathered(rows.toReversed())).toEqual(gathered(rows))
})
