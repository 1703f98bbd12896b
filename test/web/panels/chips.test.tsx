// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import { filterInWords } from '@bay-atlas/data/words/filter-in-words.ts'
import { Chips } from '@bay-atlas/web/panels/chips.tsx'

afterEach(cleanup)

const busy: Filter = { ...everything, tier: ['national', 'provincial', 'unicorn'], city: ['shenzhen'], founded: { from: 2015, to: null }, partOf: 'hetao', bbox: [113, 22, 114, 23], q: '量子' }

function show(language: 'zh-Hans' | 'zh-Hant' | 'en', filter = busy) {
  const onFilter = vi.fn()
  render(<Chips language={language} filter={filter} matched={184} total={990} partOfName="河套" onFilter={onFilter} />)
  return onFilter
}

test('the count comes first and is announced', () => {
  show('zh-Hans')
  expect(screen.getByRole('status').textContent).toBe('184 项，共 990')
})

test('more than two values are told as the first and a number', () => {
  show('zh-Hans')
  expect(screen.getByText(/国家级等 3 项/)).toBeTruthy()
})

test('every part of a filter has a chip, a name and a way out', () => {
  const onFilter = show('en')
  for (const name of [/Remove Tier/, /Remove City Shenzhen/, /Remove Founded since 2015/, /Remove Part of 河套/, /Remove Area this part of the map/]) expect(screen.getByRole('button', { name })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /Remove Text/ }))
  expect(onFilter).toHaveBeenCalledWith({ ...busy, q: '' })
})

test('"clear all" lets everything through', () => {
  const onFilter = show('zh-Hant')
  fireEvent.click(screen.getByRole('button', { name: '全部清除' }))
  expect(onFilter).toHaveBeenCalledWith(everything)
})

test('without a filter there is only the count', () => {
  show('en', everything)
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('a filter reads as a title in each script', () => {
  const filter: Filter = { ...everything, city: ['shenzhen'], tier: ['national', 'provincial'], sector: ['ai'] }
  expect(filterInWords(filter, 'zh-Hans')).toBe('国家级、省级/特区级 · 人工智能 · 深圳')
  expect(filterInWords(filter, 'zh-Hant')).toBe('國家級、省級/特區級 · 人工智能 · 深圳')
  expect(filterInWords(filter, 'en')).toBe('National, Provincial / SAR · Artificial intelligence · Shenzhen')
  expect(filterInWords(everything, 'en')).toBe('Innovation across the Greater Bay Area')
})
