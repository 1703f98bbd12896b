import { expect, test } from 'vitest'
import { formatAmount } from '@bay-atlas/data/words/amount.ts'
import { formatDate, formatDistance } from '@bay-atlas/data/words/format.ts'

test('dates are ISO in Chinese and spelled in English', () => {
  expect(formatDate('2020-08-13', 'zh-Hans')).toBe('2020-08-13')
  expect(formatDate('2020-08-13', 'en')).toBe('13 Aug 2020')
  expect(formatDate('2021-12', 'en')).toBe('Dec 2021')
  expect(formatDate('2025-H1', 'zh-Hant')).toBe('2025 年上半年')
  expect(formatDate('2023-Q2', 'en')).toBe('Q2 2023')
  expect(formatDate(null, 'en')).toBe('undated')
})

test('large amounts are counted in 万 and 亿 in Chinese, without rounding', () => {
  expect(formatAmount(13.5, 'billion-cny', 'zh-Hans')).toEqual({ before: '', number: '135', unit: '亿元人民币' })
  expect(formatAmount(2.3, 'million-usd', 'zh-Hant')).toEqual({ before: '', number: '230', unit: '萬美元' })
  expect(formatAmount(87.054, 'million-people', 'zh-Hans')).toEqual({ before: '', number: '8,705.4', unit: '万人' })
  expect(formatAmount(13.5, 'billion-cny', 'en')).toEqual({ before: '', number: '13.5', unit: 'billion CNY' })
})

test('a year is not grouped, a count is', () => {
  expect(formatAmount(2018, 'none', 'en').number).toBe('2018')
  expect(formatAmount(15000, 'people', 'en').number).toBe('15,000')
})

test('one of a thing is singular in English', () => {
  expect(formatAmount(1, 'companies', 'en').unit).toBe('company')
})

test('distances are metres below a kilometre', () => {
  expect(formatDistance(600, 'zh-Hans')).toBe('600 米')
  expect(formatDistance(1800, 'en')).toBe('1.8 km')
})
