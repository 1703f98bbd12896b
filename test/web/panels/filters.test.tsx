// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything, type Filter } from '@bay-atlas/data/filter.ts'
import { Filters } from '@bay-atlas/web/panels/filters.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

const rows = [row({ id: 'a', founded: 2018 }), row({ id: 'b', tiers: ['provincial'], sectors: ['health'], founded: 1958 }), row({ id: 'c', kind: 'university', cities: ['macao'] })]

function show(filter: Filter = everything, language: 'zh-Hans' | 'en' = 'en') {
  const onFilter = vi.fn<(filter: Filter) => void>()
  render(<Filters language={language} filter={filter} facets={countFacets(rows, filter)} onFilter={onFilter} />)
  return onFilter
}
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

test('ticking a tier asks for that tier', () => {
  const onFilter = show()
  fireEvent.click(screen.getByRole('checkbox', { name: /^National/ }))
  expect(onFilter).toHaveBeenCalledWith({ ...everything, tier: ['national'] })
})

test('a second value is added in the order of the vocabulary, and ticking again takes it away', () => {
  const onFilter = show({ ...everything, kind: ['university'] })
  fireEvent.click(screen.getByRole('checkbox', { name: /Laboratories/ }))
  expect(onFilter).toHaveBeenLastCalledWith({ ...everything, kind: ['laboratory', 'university'] })
  fireEvent.click(screen.getByRole('checkbox', { name: /Universities/ }))
  expect(onFilter).toHaveBeenLastCalledWith({ ...everything, kind: [] })
})

test('every value tells its count, and zero stays in place', () => {
  show()
  expect(screen.getByRole('checkbox', { name: 'Laboratories 2' })).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: 'Science parks 0' })).toBeTruthy()
})

test('a chosen value is seen even when its facet is folded', () => {
  show({ ...everything, sector: ['multi'] })
  expect(group('Sector').getByRole('checkbox', { name: /Multi-sector/ })).toBeTruthy()
  expect(group('Sector').queryByRole('checkbox', { name: /Ocean/ })).toBeNull()
  fireEvent.click(group('Sector').getByRole('button', { name: /more/ }))
  expect(group('Sector').getByRole('checkbox', { name: /Ocean/ })).toBeTruthy()
})

test('one facet is reset and the others stay', () => {
  const onFilter = show({ ...everything, city: ['macao'], tier: ['national'] })
  fireEvent.click(group('City').getByRole('button', { name: 'Reset' }))
  expect(onFilter).toHaveBeenCalledWith({ ...everything, tier: ['national'] })
})

test('the first year of a range is set with the arrow keys and asked for when the key is let go', () => {
  const onFilter = show()
  const from = screen.getByRole('slider', { name: 'Founded: from' })
  expect(from.getAttribute('aria-valuetext')).toBe('1979 or before')
  fireEvent.keyDown(from, { key: 'ArrowRight' })
  fireEvent.keyDown(from, { key: 'ArrowRight' })
  expect(onFilter).not.toHaveBeenCalled()
  fireEvent.keyUp(from, { key: 'ArrowRight' })
  expect(onFilter).toHaveBeenCalledWith({ ...everything, founded: { from: 1982, to: null } })
})

test('a press asks for the years of one bar, a second outside it for the range between, and either end can be dragged', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 240, 34))
  const bars = (onFilter: ReturnType<typeof show>) => {
    const press = (x: number, on: Element | null = document.querySelector('.histogram-bars'), to = x) => {
      if (!on) throw new Error('bars stand there')
      fireEvent.pointerDown(on, { clientX: x })
      fireEvent.pointerMove(on, { clientX: to })
      fireEvent.pointerUp(on, { clientX: to })
      return onFilter.mock.lastCall?.[0].founded
    }
    return press
  }
  // Ten pixels a bar, two years each; the first holds all before 1980.
  expect(bars(show())(105)).toEqual({ from: 1998, to: 1999 })
  cleanup()
  const chosen = { ...everything, founded: { from: 1998, to: 1999 } }
  expect(bars(show(chosen))(155)).toEqual({ from: 1998, to: 2009 })
  cleanup()
  expect(bars(show(chosen))(55)).toEqual({ from: 1988, to: 1999 })
  cleanup()
  const press = bars(show({ ...everything, founded: { from: 1998, to: 2009 } }))
  expect(press(160, screen.getByRole('slider', { name: 'Founded: to' }), 125)).toEqual({ from: 1998, to: 2003 })
  vi.restoreAllMocks()
})

test('the reader is told how many years are not known', () => {
  show()
  expect(group(/^Founded/).getByText(/1 with no known year/)).toBeTruthy()
})

test('in Chinese every word is Chinese', () => {
  show(everything, 'zh-Hans')
  expect(group('级别').getByRole('checkbox', { name: /国家级/ })).toBeTruthy()
  expect(group('类别').queryByText(/[a-z]{3}/)).toBeNull()
})
