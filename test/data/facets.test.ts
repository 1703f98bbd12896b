import { expect, test } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything, facets, facetWords } from '@bay-atlas/data/filter.ts'
import { row } from '../make.ts'

const rows = [
  row({ id: 'a', kind: 'laboratory', cities: ['shenzhen'], sectors: ['ai'], founded: 2018 }),
  row({ id: 'b', kind: 'laboratory', cities: ['guangzhou'], sectors: ['ai', 'health'], founded: 2018 }),
  row({ id: 'c', kind: 'park', cities: ['shenzhen'], sectors: ['ocean'], founded: 2020 }),
  row({ id: 'd', kind: 'park', cities: ['macao'], sectors: ['ocean'], founded: null }),
]

test('every word of every facet has a count, none included', () => {
  const { counts } = countFacets(rows, everything)
  for (const facet of facets) expect(Object.keys(counts[facet])).toEqual([...facetWords[facet]])
  expect(counts.kind).toMatchObject({ laboratory: 2, park: 2, university: 0 })
})

test('a facet is counted without its own choice, but under all others', () => {
  const { counts, matched, total } = countFacets(rows, { ...everything, kind: ['laboratory'], city: ['shenzhen'] })
  expect({ matched, total }).toEqual({ matched: 1, total: 4 })
  expect(counts.kind).toMatchObject({ laboratory: 1, park: 1 })
  expect(counts.city).toMatchObject({ shenzhen: 1, guangzhou: 1, macao: 0 })
  expect(counts.sector).toMatchObject({ ai: 1, health: 0, ocean: 0 })
})

test('an asset with two sectors counts under both, and once in the total', () => {
  const { counts, matched } = countFacets(rows, { ...everything, city: ['guangzhou'] })
  expect(counts.sector).toMatchObject({ ai: 1, health: 1 })
  expect(matched).toBe(1)
})

test('years are counted without the range of years, in order, and unknown years apart', () => {
  const { founded } = countFacets(rows, { ...everything, founded: { from: 2020, to: null } })
  expect(founded).toEqual({ years: [[2018, 2], [2020, 1]], unknown: 1 })
})

test('what a count promises is what choosing the word gives', () => {
  const asked = { ...everything, city: ['shenzhen' as const] }
  const { counts } = countFacets(rows, asked)
  for (const kind of facetWords.kind) expect(countFacets(rows, { ...asked, kind: [kind] }).matched).toBe(counts.kind[kind])
})
