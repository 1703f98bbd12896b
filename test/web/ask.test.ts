import { expect, test } from 'vitest'
import { everything, type Bbox } from '@bay-atlas/data/filter.ts'
import { ask, listInView, suggest } from '@bay-atlas/web/state/ask.ts'
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

test('the list names what is in view, the heaviest first, then what is nearest to the middle', () => {
  expect(ids(listInView([far, beyond, near, heavy], '', bay))).toEqual(['heavy', 'near', 'far'])
})

test('a search puts the best hit before the heaviest asset', () => {
  const named = row({ id: 'named', name: text('quantum'), tiers: ['start-up'] })
  const mentions = row({ id: 'mentions', name: text('centre of quantum work'), tiers: ['national'] })
  expect(ids(listInView([mentions, named], 'quantum', bay))).toEqual(['named', 'mentions'])
})

test('to list is not to change what was given', () => {
  const given = [far, near, heavy]
  listInView(given, '', bay)
  expect(ids(given)).toEqual(['far', 'near', 'heavy'])
})

test('suggestions are the best hits, the heaviest first among equals, and not more than asked', () => {
  const labs = (['start-up', 'national', 'provincial'] as const).map(tier => row({ id: tier, name: text('photon lab'), tiers: [tier] }))
  expect(ids(suggest([...labs, heavy], 'photon', 2))).toEqual(['national', 'provincial'])
})

test('nothing typed and nothing found suggest nothing', () => {
  expect([suggest([heavy], '  ', 8), suggest([heavy], 'zeppelin', 8), suggest([], 'heavy', 8)]).toEqual([[], [], []])
})
