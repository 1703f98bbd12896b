import { expect, test } from 'vitest'
import { chunkToArrow } from '@bay-atlas/data/columns/chunk-arrow.ts'
import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { countFacets, type Facets } from '@bay-atlas/data/facets.ts'
import { everything, inBbox, matches, type Bbox, type Filter } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { deliver } from '@bay-atlas/web/state/desk/deliver.ts'
import { Ledger } from '@bay-atlas/web/state/desk/ledger.ts'
import { syntheticRows } from '../bench/register/synthetic-rows.ts'

const total = 1_000_000
const bay: Bbox = [113.5, 22.3, 114.3, 22.9]
const filters: Filter[] = [
  everything,
  { ...everything, sector: ['ai', 'quantum-basic-science'] },
  { ...everything, kind: ['enterprise'], tier: ['little-giant', 'unicorn'], city: ['shenzhen', 'macao'] },
  { ...everything, founded: { from: 2015, to: 2020 }, status: ['operating'] },
  { ...everything, bbox: bay, city: ['dongguan'] },
]
/** What has been counted row by row so far, of one filter. */
type Counted = { facets: Facets | null; inSight: number }

/** Adds the counts of some rows to those of the rows before them. */
function sumOf(before: Facets | null, next: Facets): Facets {
  if (!before) return next
  const counts = structuredClone(before.counts)
  for (const [facet, words] of Object.entries(next.counts)) {
    const sums: Record<string, number> = Object.entries(counts).find(([name]) => name === facet)?.[1] ?? {}
    for (const [word, count] of Object.entries(words)) sums[word] = (sums[word] ?? 0) + count
  }
  const years = new Map(before.founded.years)
  for (const [year, count] of next.founded.years) years.set(year, (years.get(year) ?? 0) + count)
  return { total: before.total + next.total, matched: before.matched + next.matched, counts, founded: { years: [...years].sort(([a], [b]) => a - b), unknown: before.founded.unknown + next.founded.unknown } }
}

function* inChunks(rows: Iterable<Row>): Generator<Row[]> {
  let chunk: Row[] = []
  for (const row of rows) {
    if (chunk.push(row) < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length) yield chunk
}

test('of a million rows the page counts every facet, what is in view and what its marks stand for exactly as one by one', { timeout: 300_000 }, () => {
  const ledger = new Ledger()
  const counted = filters.map((): Counted => ({ facets: null, inSight: 0 }))
  let from = 0
  for (const rows of inChunks(syntheticRows({ count: total, seed: 7 }))) {
    const { buffer } = Uint8Array.from(chunkToArrow(chunkOf(rows), { version: 'made up', total, from }))
    deliver(ledger, { columns: buffer })
    from += rows.length
    counted.forEach((so, at) => {
      const filter = filters[at] ?? everything
      so.facets = sumOf(so.facets, countFacets(rows, filter))
      so.inSight += rows.filter(row => matches(filter, row) && inBbox(bay, row.position)).length
    })
  }
  filters.forEach((filter, at) => {
    const asked = { filter, own: null }
    const { facets, inSight } = counted[at] ?? expect.fail('every filter was counted')
    expect(ledger.counts(asked).facets).toEqual(facets)
    expect(ledger.sight({ ...asked, within: bay })).toBe(inSight)
    expect(ledger.list({ ...asked, within: bay, sort: 'tier', from: [114, 22.5], language: 'en', most: 10, reach: null }).count).toBe(inSight)
    for (const zoom of [5, 7.5, 9]) {
      const marks = ledger.marks({ ...asked, zoom, seen: [100, 15, 125, 30], wide: true, selected: null, only: null })
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(facets?.matched)
    }
  })
})
