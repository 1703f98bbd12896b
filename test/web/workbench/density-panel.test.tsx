// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import type { Scene } from '@bay-atlas/data/scene/scene.ts'
import { usualShade } from '@bay-atlas/data/scene/shade.ts'
import { countsOf } from '@bay-atlas/web/workbench/class-histogram.tsx'
import { DensityPanel } from '@bay-atlas/web/workbench/density-panel.tsx'
import { densityMatter, densityQuestion } from '../../data/density-fixture.ts'

afterEach(cleanup)

function show(scene: Partial<Scene> = {}, language: Language = 'en') {
  const onScene = vi.fn<(change: Partial<Scene>) => void>()
  const wishes = { onFilter: vi.fn(), onPick: vi.fn(), onFind: vi.fn(), onListen: vi.fn(), onDraft: vi.fn() }
  render(<DensityPanel screen="wide" embedded={false} matter={densityMatter()} question={densityQuestion(scene, language)} middle={[114, 22.6]} onScene={onScene} {...wishes} />)
  return onScene
}

test('in a frame there is nothing to choose, and the spread is read', () => {
  render(<DensityPanel screen="wide" embedded matter={densityMatter()} question={densityQuestion({}, 'en')} middle={[114, 22.6]} onScene={vi.fn()} onFilter={vi.fn()} onPick={vi.fn()} onFind={vi.fn()} onListen={vi.fn()} onDraft={vi.fn()} />)
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.getAllByRole('img').length).toBeGreaterThan(0)
})

test('hexagons come onto the map and take the shaded areas off it, and go again', () => {
  const onScene = show({ layers: ['links', 'shade'] })
  expect(screen.getByRole('radio', { name: 'Cities or districts' })).toHaveProperty('checked', true)
  fireEvent.click(screen.getByRole('radio', { name: 'Hexagons' }))
  expect(onScene).toHaveBeenLastCalledWith({ layers: ['links', 'hex'] })
  cleanup()
  const again = show({ layers: ['links', 'hex'] })
  fireEvent.click(screen.getByRole('radio', { name: 'Cities or districts' }))
  expect(again).toHaveBeenLastCalledWith({ layers: ['links'] })
})

test('the edge of the hexagons is chosen in kilometres, and is asked of hexagons only', () => {
  const onScene = show({ layers: ['hex'] })
  fireEvent.click(screen.getByRole('button', { name: '10' }))
  expect(onScene).toHaveBeenCalledWith({ hexKm: 10 })
  expect(screen.queryByRole('combobox', { name: 'Shade by' })).toBeNull()
  cleanup()
  show()
  expect(screen.queryByRole('group', { name: 'Edge of a hexagon, km' })).toBeNull()
})

test('a count, a density or a figure is chosen from one list in groups', () => {
  const onScene = show()
  const list = screen.getByRole('combobox', { name: 'Shade by' })
  expect([...list.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Counts of this atlas', 'Counts per 100 km²', 'Published figures'])
  fireEvent.change(list, { target: { value: 'gdp' } })
  expect(onScene).toHaveBeenCalledWith({ shade: { ...usualShade, by: 'gdp' } })
})

test('districts are offered for counts, not for figures', () => {
  const onScene = show()
  fireEvent.click(screen.getByRole('button', { name: 'District' }))
  expect(onScene).toHaveBeenCalledWith({ shade: { ...usualShade, grain: 'district' } })
  cleanup()
  show({ shade: { ...usualShade, by: 'gdp' } })
  expect(screen.queryByRole('button', { name: 'District' })).toBeNull()
  expect(screen.getByText('Figures are known of cities only.')).toBeTruthy()
})

test('method and number of classes are the reader’s', () => {
  const onScene = show()
  fireEvent.change(screen.getByRole('combobox', { name: 'Classes by' }), { target: { value: 'quantile' } })
  expect(onScene).toHaveBeenLastCalledWith({ shade: { ...usualShade, method: 'quantile' } })
  fireEvent.click(screen.getByRole('button', { name: '3' }))
  expect(onScene).toHaveBeenLastCalledWith({ shade: { ...usualShade, classes: 3 } })
})

test('the spread of the values is told in words with the limits of the classes', () => {
  // Counts 1, 4 and 2 of three cities; Macao has none and is no value.
  show()
  expect(screen.getByRole('img', { name: 'How 3 values are spread; limits of the classes: 1, 2, 4, 4' })).toBeTruthy()
})

test('bars count the values in equal steps, the greatest in the last', () => {
  const counts = countsOf([0, 1, 27.9, 28], 0, 28)
  expect([counts[0], counts[1], counts.at(-1)]).toEqual([1, 1, 2])
  expect(countsOf([5, 5], 5, 5)[0]).toBe(2)
})

describe.each(languages)('in %s', language => {
  test('every control has a name', () => {
    show({}, language)
    for (const control of [...screen.getAllByRole('combobox'), ...screen.getAllByRole('radio')]) expect(control.closest('label')?.textContent?.trim()).toBeTruthy()
    for (const button of screen.getAllByRole('button')) expect(button.textContent?.trim() || button.getAttribute('aria-label')).toBeTruthy()
  })
})
