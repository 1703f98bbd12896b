import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { arrows, nextInDirection } from '@bay-atlas/data/analysis/compass.ts'
import { NamesInParts } from '@bay-atlas/data/columns/names-in-parts.ts'
import { heaviestIn, passingIds, placesInSight } from '@bay-atlas/data/columns/in-sight.ts'
import { mapGroundOf } from '@bay-atlas/data/columns/map-ground.ts'
import { nextRow } from '@bay-atlas/data/columns/next-row.ts'
import { sieve } from '@bay-atlas/data/columns/sieve.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything, matches, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchRank } from '@bay-atlas/data/search.ts'
import { heaviestIn as heaviestRow, inSight } from '../row-by-row.ts'
import { randomFilter } from '../random-filter.ts'
import { row } from '../make.ts'
import { codedColumns, codedNames } from './coded.ts'
import { scattered } from './scattered.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const columns = codedColumns(rows)
const filters = randomFilter([...new Set(rows.flatMap(({ within }) => within))])
const box = fc.tuple(fc.double({ min: 112, max: 115, noNaN: true }), fc.double({ min: 21.8, max: 23.8, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })).map(([lon, lat, size]): Bbox => [lon, lat, lon + size, lat + size])

test('as many are in sight, and the same is the heaviest, as row by row', () => {
  fc.assert(fc.property(filters, box, fc.constantFrom('', '实验室', 'shenzhen'), (asked, seen, q) => {
    const filter = { ...asked, q }
    const found = q ? Uint8Array.from(rows, one => searchRank(one, q)) : null
    const [fails, passing] = [sieve(columns, filter, found), rows.filter(one => matches(filter, one))]
    expect(placesInSight(columns, fails, seen)).toHaveLength(inSight(passing, seen).length)
    expect(rows[heaviestIn(columns, fails, seen, found)]?.id).toBe(heaviestRow(passing, q, seen)?.id)
  }), { numRuns: 40 })
})

test('of assets asked for by their ids, those that pass come back', () => {
  const fails = sieve(columns, { ...everything, kind: ['park'] }, null)
  const [park, other] = [rows.find(({ kind }) => kind === 'park')?.id ?? '', rows.find(({ kind }) => kind !== 'park')?.id ?? '']
  expect([...passingIds(columns, fails, [other, park, 'nobody'])]).toEqual([park])
})

describe('the next row in a direction is the same as row by row', () => {
  const same = (all: Row[], asked: typeof everything, turn: number, every: number) => {
    const held = codedColumns(all)
    const [on, fails] = [mapGroundOf(held), sieve(held, asked, null)]
    const passing = all.filter(one => matches(asked, one))
    all.forEach((from, at) => {
      if (at % every === 0) for (const arrow of arrows) expect(all[nextRow(on, fails, at, arrow, turn)]?.id).toBe(nextInDirection(from, passing, arrow, turn)?.id)
    })
  }

  test('of the atlas', () => {
    for (const turn of [0, 33, 180]) same(rows, everything, turn, 11)
    same(rows, { ...everything, kind: ['facility'] }, 0, 40)
  })

  test('of many, some at one place', () => same(scattered(4000), everything, -71, 400))

  test('of a grid, where many lie on the border of two directions', () => {
    same(Array.from({ length: 81 }, (_, at) => row({ id: `g-${at}`, at: [114 + (at % 9) * 0.01, 22.5 + Math.floor(at / 9) * 0.01] })), everything, 0, 1)
    same(Array.from({ length: 12 }, (_, at) => row({ id: `o-${at}`, at: [114, 22.5] })), everything, 45, 1)
  })
})

test('many assets are found by their ids at one look, also in names that came in parts', () => {
  const half = Math.floor(rows.length / 2)
  const ids = ['nobody', ...rows.filter((_, at) => at % 7 === 0).map(({ id }) => id), rows[0]?.id ?? '', 'nobody']
  const wanted = ids.map(id => rows.findIndex(one => one.id === id))
  expect([...columns.names.findEach(ids)]).toEqual(wanted)
  expect([...new NamesInParts(rows.length, [codedNames(rows.slice(0, half)), codedNames(rows.slice(half))]).findEach(ids)]).toEqual(wanted)
})
