import { expect, test } from 'vitest'
import type { Row } from '@bay-atlas/data/row.ts'
import { listOrder } from '../list-order.ts'
import type { ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import { row, text } from '../make.ts'

const from: [number, number] = [114, 22.5]
const heavy = row({ id: 'heavy', name: text('Delta'), tiers: ['national'], at: [113.1, 22.1], founded: 1995 })
const near = row({ id: 'near', name: text('alpha'), tiers: ['municipal'], at: [114.01, 22.5], kind: 'park', founded: null })
const far = row({ id: 'far', name: text('Alpine'), tiers: ['municipal'], at: [114.8, 22.9], kind: 'park', founded: 1958 })
const all = [far, near, heavy]

/** The ids under their heads. */
function seen(rows: Row[], sort: ListSort, q = ''): string[] {
  const { rows: ordered, headOf } = listOrder(rows, { sort, q, from, language: 'en' })
  return ordered.map(one => `${headOf(one)}: ${one.id}`)
}

test('usually the heaviest come first, then what is nearest', () => {
  expect(seen(all, 'tier')).toEqual(['National, Leading enterprise: heavy', 'Municipal, Little giant, Specialised: near', 'Municipal, Little giant, Specialised: far'])
})

test('a search puts its best hit before the heaviest asset, without heads', () => {
  const named = row({ id: 'named', name: text('quantum'), tiers: ['start-up'] })
  const mentions = row({ id: 'mentions', name: text('centre of quantum work'), tiers: ['national'] })
  expect(seen([mentions, named], 'tier', 'quantum')).toEqual([': named', ': mentions'])
})

test('by name under letters, by kind under kinds, by year under decades with the unknown last', () => {
  expect(seen(all, 'name')).toEqual(['A: near', 'A: far', 'D: heavy'])
  expect(seen(all, 'kind')).toEqual(['Laboratories: heavy', 'Science parks: near', 'Science parks: far'])
  expect(seen(all, 'founded')).toEqual(['1990–1999: heavy', 'Before 1980: far', 'Year unknown: near'])
})

test('by distance under rings, each row with how far it is', () => {
  const { rows, headOf, noteOf } = listOrder(all, { sort: 'near', q: '', from, language: 'en' })
  // 0.01° of longitude at 22.5° N is 1.03 km; 0.8° and 0.4° make 93.5 km; 0.9° and 0.4° make 102.6 km.
  expect(rows.map(one => [headOf(one), noteOf(one)])).toEqual([['Within 2 km', '1 km'], ['Beyond 60 km', '93.5 km'], ['Beyond 60 km', '102.6 km']])
})

test('in Chinese by pinyin under its letters', () => {
  const [zhong, a] = [row({ id: 'zhong', pinyin: 'zhong shan' }), row({ id: 'a', pinyin: 'ao men' })]
  const { rows, headOf } = listOrder([zhong, a], { sort: 'name', q: '', from, language: 'zh-Hans' })
  expect(rows.map(one => headOf(one) + one.id)).toEqual(['Aa', 'Zzhong'])
})

test('the rows of one head follow each other, and to order is not to change what was given', () => {
  const given = [far, near, heavy]
  for (const sort of ['tier', 'name', 'kind', 'city', 'founded', 'near'] as const) {
    const { rows, headOf } = listOrder(given, { sort, q: '', from, language: 'en' })
    const heads = rows.map(headOf)
    expect(heads.filter((head, at) => head !== heads[at - 1]).length, sort).toBe(new Set(heads).size)
  }
  expect(given).toEqual([far, near, heavy])
})
