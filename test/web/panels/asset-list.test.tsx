// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { AssetList } from '@bay-atlas/web/panels/asset-list.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

const long = Array.from({ length: 200 }, (_, index) => row({ id: `asset-${index}` }))

function show(rows: Row[], more: { selected?: string; matched?: number; loading?: boolean } = {}) {
  const wishes = { onPick: vi.fn(), onFly: vi.fn(), onFilter: vi.fn(), onShowAll: vi.fn() }
  const { selected = null, matched = rows.length, loading = false } = more
  render(<AssetList language="en" rows={rows} matched={matched} selected={selected} loading={loading} filter={{ ...everything, tier: ['unicorn'] }} {...wishes} />)
  return wishes
}

test('a click selects, a click on the selected flies there', () => {
  const { onPick, onFly } = show([row({ id: 'a' }), row({ id: 'b' })], { selected: 'b' })
  fireEvent.click(screen.getByRole('button', { name: /Laboratory a/ }))
  expect(onPick).toHaveBeenCalledWith('a')
  fireEvent.click(screen.getByRole('button', { name: /Laboratory b/, current: true }))
  expect(onFly).toHaveBeenCalledWith('b')
})

test('it says how many are in view of how many match', () => {
  show([row()], { matched: 184 })
  expect(screen.getByText('1 of 184')).toBeTruthy()
})

test('a line says tier, place, year, and what must not be overlooked', () => {
  show([row({ id: 'x', founded: 2018, status: 'planned', confidence: 'general-knowledge', location: { uncertaintyM: 3000, precision: 'district', basis: 'centre' } })])
  expect(screen.getByRole('button').textContent).toContain('National·Shenzhen·2018·Planned·±3 km·unverified')
})

test('a long list costs twenty rows at first, and the end is one key away', async () => {
  show(long)
  expect(screen.getAllByRole('button')).toHaveLength(20)
  const [first] = screen.getAllByRole('button')
  if (first) fireEvent.keyDown(first, { key: 'End' })
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('asset-199'))
})

test('the whole list is one stop of the tab key', () => {
  show(long.slice(0, 10))
  expect(screen.getAllByRole('button').filter(button => button.tabIndex === 0)).toHaveLength(1)
})

test('when nothing matches, each part of the filter offers to go', () => {
  const { onFilter } = show([])
  fireEvent.click(screen.getByRole('button', { name: 'Remove “Unicorn”' }))
  expect(onFilter).toHaveBeenCalledWith(everything)
})

test('when the matches lie elsewhere, the map offers to show them', () => {
  const { onShowAll } = show([], { matched: 12 })
  fireEvent.click(screen.getByRole('button', { name: 'Show all on the map' }))
  expect(onShowAll).toHaveBeenCalled()
})

test('while loading it says so', () => {
  show([], { loading: true })
  expect(screen.getByRole('status', { name: /Loading/ })).toBeTruthy()
})
