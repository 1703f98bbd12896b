// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SearchBox } from '@bay-atlas/web/panels/search-box.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

const name = (hans: string, hant: string, en: string) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const suggestions = [
  row({ id: 'pcl', name: name('鹏城实验室', '鵬城實驗室', 'Peng Cheng Laboratory') }),
  row({ id: 'hku', kind: 'university', name: name('香港大学', '香港大學', 'The University of Hong Kong'), aliases: ['HKU'] }),
]

function show(query = '') {
  const wishes = { onQuery: vi.fn(), onPick: vi.fn(), onCommit: vi.fn() }
  render(<SearchBox language="zh-Hans" query={query} suggestions={suggestions} {...wishes} />)
  const box = screen.getByRole('combobox', { name: '搜索' })
  fireEvent.focus(box)
  return { box, ...wishes }
}

test('typing asks at once, and a space at the end stays in the field', () => {
  const { box, onQuery } = show()
  fireEvent.change(box, { target: { value: 'peng ' } })
  expect(onQuery).toHaveBeenCalledWith('peng ')
  expect(box).toHaveProperty('value', 'peng ')
})

test('pinyin that is still being composed is not asked for', () => {
  const { box, onQuery } = show()
  fireEvent.compositionStart(box)
  fireEvent.change(box, { target: { value: 'peng' } })
  expect(onQuery).not.toHaveBeenCalled()
  fireEvent.compositionEnd(box, { target: { value: '鹏' } })
  expect(onQuery).toHaveBeenCalledWith('鹏')
})

test('the arrow keys walk the suggestions and Enter takes one', () => {
  const { box, onPick } = show('h')
  fireEvent.keyDown(box, { key: 'ArrowDown' })
  fireEvent.keyDown(box, { key: 'ArrowDown' })
  const active = screen.getByRole('option', { selected: true })
  expect(active.textContent).toContain('香港大学')
  expect(box.getAttribute('aria-activedescendant')).toBe(active.id)
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(onPick).toHaveBeenCalledWith('hku')
})

test('Enter without a choice keeps the text as the filter', () => {
  const { box, onCommit, onPick } = show('h')
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(onCommit).toHaveBeenCalled()
  expect(onPick).not.toHaveBeenCalled()
})

test('Escape first closes the suggestions and then empties the field', () => {
  const { box, onQuery } = show('h')
  expect(screen.getAllByRole('option')).toHaveLength(2)
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(screen.queryByRole('option')).toBeNull()
  expect(onQuery).not.toHaveBeenCalled()
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(onQuery).toHaveBeenCalledWith('')
})

test('a hit in another script or an abbreviation shows why it is one', () => {
  show('HKU')
  const [first, second] = screen.getAllByRole('option')
  expect(second?.textContent).toContain('HKU')
  expect(first?.querySelector('[lang=en]')?.textContent).toBe('Peng Cheng Laboratory')
})
