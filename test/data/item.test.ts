import { describe, expect, test } from 'vitest'
import { itemOf, parseItem } from '@bay-atlas/data/item.ts'
import { row } from '../make.ts'

describe('a row comes back from its flat feature as it was', () => {
  test.each([
    ['the plainest one', row()],
    ['one with everything', row({
      id: 'full',
      aliases: ['PCL', 'a, b', '鹏城'],
      pinyin: 'peng cheng',
      tiers: ['provincial', 'national'],
      sectors: ['ai', 'health'],
      cities: ['shenzhen', 'hong-kong'],
      district: { 'zh-Hans': '南山区', 'zh-Hant': '南山區', en: 'Nanshan' },
      founded: 2018,
      hosts: ['one', 'two'],
      hostNames: '甲; A',
      partOf: 'hetao',
      within: ['hetao', 'the-bay'],
      site: 'a-site',
      confidence: 'general-knowledge',
      sources: [],
      reliability: null,
      outlined: true,
    })],
  ])('%s', (_, given) => {
    expect(parseItem(JSON.parse(JSON.stringify(itemOf(given))))).toEqual(given)
  })
})

test('every property is one plain value, so that it fills one column of a table', () => {
  for (const value of Object.values(itemOf(row()).properties)) expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true)
})

test('a feature with a word that is in no vocabulary is refused, and the property named', () => {
  const { properties, ...feature } = itemOf(row())
  expect(() => parseItem({ ...feature, properties: { ...properties, tiers: 'galactic' } })).toThrow(/tiers/)
})
