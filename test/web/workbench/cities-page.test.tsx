// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ToolProps } from '@bay-atlas/web/workbench/tool-props.ts'
import { CitiesPage } from '@bay-atlas/web/workbench/cities-page.tsx'
import { CoveragePage } from '@bay-atlas/web/workbench/coverage-page.tsx'
import { coverage, figuresOf, giants, giantsTotal, matter, question } from '../../data/coverage-fixture.ts'
import { row } from '../../make.ts'

afterEach(cleanup)

const small = matter({
  rows: [row({ id: 'firm', kind: 'enterprise', tiers: ['little-giant'], cities: ['shenzhen'] })],
  figures: figuresOf(['shenzhen', 'guangzhou', 'macao'].map((city, n) => giants(`giants-${city}`, city, (n + 1) * 10, '2024'))),
  coverage: coverage({ totals: [giantsTotal()] }, [['facility', 'macao', 'not-looked']]),
})
const propsOf = (asked: Parameters<typeof question>[0] = {}, embedded = false) => {
  const wishes = { onScene: vi.fn(), onFilter: vi.fn(), onPick: vi.fn(), onFind: vi.fn(), onListen: vi.fn(), onDraft: vi.fn() }
  return { screen: 'wide', embedded, matter: small, question: question(asked), middle: [114, 22.5], ...wishes } satisfies ToolProps
}

test('a city is chosen and taken back; what is chosen keeps the order of the cities', () => {
  const props = propsOf({ compare: ['macao', 'suzhou'] })
  render(<CitiesPage {...props} />)
  expect(screen.getAllByRole('checkbox')).toHaveLength(12)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Guangzhou' }))
  expect(props.onScene).toHaveBeenLastCalledWith({ compare: ['guangzhou', 'macao', 'suzhou'] })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Macao', checked: true }))
  expect(props.onScene).toHaveBeenLastCalledWith({ compare: ['suzhou'] })
  fireEvent.click(screen.getByRole('button', { name: 'All cities' }))
  expect(props.onScene).toHaveBeenLastCalledWith({ compare: [] })
})

test('an official total stands beside the atlas count, and a cell opens its receipt', () => {
  render(<CitiesPage {...propsOf()} />)
  const table = screen.getByRole('table', { name: /^Official total and in this atlas(?!,)/ })
  const cell = within(table).getByRole('button', { name: /1 \/ 10 · 10%/ })
  fireEvent.click(cell)
  expect(cell.getAttribute('aria-expanded')).toBe('true')
})

test('in a frame nothing can be chosen, and all is read', () => {
  render(<CitiesPage {...propsOf({}, true)} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getAllByRole('table').length).toBeGreaterThan(3)
})

test('the layer is put on the map and the map is shown; other layers stay', () => {
  const props = propsOf({ layers: ['links'] })
  render(<CoveragePage {...props} />)
  fireEvent.click(screen.getByRole('button', { name: 'Show coverage on the map' }))
  expect(props.onScene).toHaveBeenCalledWith({ panel: null, layers: ['links', 'coverage'] })
})

test('a layer that is on can be taken off', () => {
  const props = propsOf({ layers: ['links', 'coverage'] })
  render(<CoveragePage {...props} />)
  fireEvent.click(screen.getByRole('button', { name: 'Take coverage off the map' }))
  expect(props.onScene).toHaveBeenCalledWith({ panel: null, layers: ['links'] })
})

test('“not looked” is said in the cell, in the language of the page', () => {
  render(<CoveragePage {...propsOf({ language: 'zh-Hant' })} />)
  const line = within(screen.getByRole('table', { name: /各類在各城市/ })).getByRole('row', { name: /大科學裝置/ })
  expect(within(line).getByText('未查')).toBeTruthy()
})
