import { expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { alikeInWords, donutOfAll, largestDonut, mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { alikeIn, alikeOf } from '@bay-atlas/data/columns/alike.ts'
import { columnsOf } from '../columns-of.ts'
import { mapGroundOf } from '@bay-atlas/data/columns/map-ground.ts'
import { pictureOf } from '@bay-atlas/data/columns/map-picture.ts'
import { standingOf } from '@bay-atlas/data/columns/map-standing.ts'
import { sieve } from '@bay-atlas/data/columns/sieve.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { everything, inBbox, matches, type Bbox } from '@bay-atlas/data/filter.ts'

const rows = await createMemoryStore(readDataset(), []).rows()
const columns = columnsOf(rows)
const ground = mapGroundOf(columns)

test('what is said alike is counted together, in the order in which it was first met', () => {
  const said = ({ kind, cities: [city], district, precision }: Pick<Row, 'kind' | 'cities' | 'district' | 'precision'>) => `${kind}/${city}/${district?.en}/${precision}`
  const counts = new Map<string, number>()
  for (const one of rows) counts.set(said(one), (counts.get(said(one)) ?? 0) + 1)
  expect(alikeOf(columns, rows.keys()).map(({ of, count }) => [said(of), count])).toEqual([...counts])
})

test('a map says the same in words from columns as from rows', () => {
  for (const seen of [[113.7, 22.4, 114.4, 22.9], [112, 21, 116, 24]] satisfies Bbox[]) for (const filter of [everything, { ...everything, kind: ['laboratory' as const] }]) {
    const fails = sieve(columns, filter, null)
    const passing = rows.filter(one => matches(filter, one))
    const picture = pictureOf(ground, standingOf(ground, fails), { zoom: 9, seen, wide: true, selected: -1 })
    const [largest] = picture.sketches.filter(({ type, position }) => type === 'cluster' && inBbox(seen, position)).toSorted((a, b) => b.count - a.count)
    const shown = { total: rows.length, own: 0, seen, chosen: null, language: 'en' as const }
    const donut = largest ? donutOfAll(alikeOf(columns, picture.rowsOf(largest))) : null
    expect(donut?.count).toBe(largest?.count)
    expect(alikeInWords({ ...shown, matched: alikeIn(columns, fails, null), here: alikeIn(columns, fails, seen), donut }))
      .toEqual(mapInWords({ ...shown, matched: passing, donut: largestDonut(drawnOf(passing, 9, true, null), seen) }))
  }
})
