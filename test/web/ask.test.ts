import { expect, test } from 'vitest'
import { everything, type Bbox } from '@bay-atlas/data/filter.ts'
import { ask, heaviestIn, suggest } from '../row-by-row.ts'
import { row, text } from '../make.ts'

const bay: Bbox = [113, 22, 115, 23]
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

const heavy = row({ id: 'heavy', tiers: ['national'], at: [113.1, 22.1] })
const near = row({ id: 'near', tiers: ['municipal'], at: [114.01, 22.5], kind: 'park' })
const far = row({ id: 'far', tiers: ['municipal'], at: [114.8, 22.9], kind: 'park' })
const beyond = row({ id: 'beyond', tiers: ['national'], at: [116, 22.5] })

test('an answer holds the assets that pass and what each further choice would give', () => {
  const { matched, facets } = ask([heavy, near, far], { ...everything, kind: ['park'] })
  expect(ids(matched)).toEqual(['near', 'far'])
  expect(facets).toMatchObject({ total: 3, matched: 2, counts: { kind: { park: 2, laboratory: 1 } } })
})

test('in a part of the map the heaviest is found, of equals the nearest to the middle, and by a search the best hit', () => {
  expect(heaviestIn([far, beyond, near, heavy], '', bay)?.id).toBe('heavy')
  expect(heaviestIn([far, beyond, near], '', bay)?.id).toBe('near')
  const named = row({ id: 'named', name: text('quantum'), tiers: ['start-up'] })
  const mentions = row({ id: 'mentions', name: text('centre of quantum work'), tiers: ['national'] })
  expect(heaviestIn([mentions, named], 'quantum', bay)?.id).toBe('named')
})

test('suggestions are the best hits, the heaviest first among equals, and not more than asked', () => {
  const labs = (['start-up', 'national', 'provincial'] as const).map(tier => row({ id: tier, name: text('photon lab'), tiers: [tier] }))
  expect(ids(suggest([...labs, heavy], 'photon', 2))).toEqual(['national', 'provincial'])
})

test('nothing typed and nothing found suggest nothing', () => {
  expect([suggest([heavy], '  ', 8), suggest([heavy], 'zeppelin', 8), suggest([], 'heavy', 8)]).toEqual([[], [], []])
})
