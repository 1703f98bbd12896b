import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
import { mixOf } from '@bay-atlas/data/drawing/mark-look.ts'
import { boxOf } from '@bay-atlas/data/drawing/sum.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { precisions } from '@bay-atlas/data/vocabulary.ts'
import { marksRowByRow } from './marks-row-by-row.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const zooms = [5, 7.75, 8.75, 10, 10.75, 11, 13, 15]

/** The marks by what they stand for, in an order that says nothing. */
const byMembers = <M>(marks: M[], membersOf: (mark: M) => Row[]) => new Map(marks.map(mark => [membersOf(mark).map(({ id }) => id).toSorted().join(), mark] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
const apart = (one: readonly number[], other: readonly number[]) => Math.max(...one.map((value, axis) => Math.abs(value - (other[axis] ?? Number.NaN))))

test.each(zooms)('at zoom %d the map draws what the rules say row by row', zoom => {
  for (const [wide, selected] of [[true, null], [false, rows.find(({ precision }) => precision === 'city')?.id ?? null]] as const) {
    const drawn = byMembers(drawnOf(rows, zoom, wide, selected), ({ members }) => members)
    const plain = byMembers(marksRowByRow(rows, zoom, wide, selected), mark => mark.rows)
    expect([...drawn.keys()]).toEqual([...plain.keys()])
    for (const [ids, { mark }] of drawn) {
      const { rows: all = [], position = [], offset = [], type, leader, radius } = plain.get(ids) ?? {}
      expect(mark).toMatchObject({ type, leader, radius, count: all.length, mix: mixOf(all), box: boxOf(all), own: false })
      expect(mark.known).toBe(precisions.find(one => all.some(({ precision }) => precision === one)))
      expect(apart(mark.position, position)).toBeLessThan(1e-6)
      // Which member of a site stands at which place of its ring, the rules do not say.
      if (zoom < 13) expect(apart(mark.offset, offset)).toBeLessThan(1e-6)
    }
  }
})

test('a mark lists the one that it is drawn by and then the heaviest, forty at most', () => {
  const [largest] = drawnOf(rows, 6, true, null).toSorted((a, b) => b.mark.count - a.mark.count)
  const listed = largest?.mark.rows ?? []
  expect([listed.length, listed[0]?.id]).toEqual([40, largest?.members[0].id])
  expect(listed.slice(1).every(({ tiers }) => tiers[0] === 'national' || tiers[0] === 'leading')).toBe(true)
})
