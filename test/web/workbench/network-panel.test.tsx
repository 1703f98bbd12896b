// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Language } from '@bay-atlas/data/language.ts'
import { plainScene, type LinkFilter } from '@bay-atlas/data/scene/scene.ts'
import { NetworkPanel } from '@bay-atlas/web/workbench/network-panel.tsx'
import { question, smallMatter } from '../../data/network-fixture.ts'

afterEach(cleanup)

const none = plainScene.links

function show({ links = {}, selected = null, language = 'en', embedded = false }: { links?: Partial<LinkFilter>; selected?: string | null; language?: Language; embedded?: boolean } = {}) {
  const wishes = { onScene: vi.fn(), onFilter: vi.fn(), onPick: vi.fn(), onFind: vi.fn(), onListen: vi.fn(), onDraft: vi.fn() }
  const asked = question({ scene: { ...plainScene, panel: 'network', links: { ...none, ...links } }, selected, language })
  render(<NetworkPanel screen="wide" embedded={embedded} matter={smallMatter} question={asked} middle={[113.9, 22.6]} {...wishes} />)
  return wishes
}
const kind = (name: RegExp) => screen.getByRole('checkbox', { name })

test('ticking a kind asks for links of that kind', () => {
  const { onScene } = show()
  fireEvent.click(kind(/^Technology cooperation/))
  expect(onScene).toHaveBeenCalledWith({ links: { ...none, kinds: ['technology'] } }, undefined)
})

test('a second kind is added, and ticking again takes it away', () => {
  const { onScene } = show({ links: { kinds: ['technology'] } })
  fireEvent.click(kind(/^Joint laboratory/))
  expect(onScene).toHaveBeenLastCalledWith({ links: { ...none, kinds: ['joint-laboratory', 'technology'] } }, undefined)
  fireEvent.click(kind(/^Technology cooperation/))
  expect(onScene).toHaveBeenLastCalledWith({ links: none }, undefined)
})

test('each kind tells how many links it would give under the other filters', () => {
  // Cross-border: two, three, bay; of kind technology only bay.
  show({ links: { crossBorder: true } })
  expect(kind(/^Technology cooperation/).closest('label')?.textContent).toBe('Technology cooperation 1')
})

test('the switch asks for links across the boundary and keeps the rest', () => {
  const { onScene } = show({ links: { kinds: ['technology'] } })
  fireEvent.click(screen.getByRole('switch', { name: /^Cross-border only/ }))
  expect(onScene).toHaveBeenCalledWith({ links: { kinds: ['technology'], years: null, crossBorder: true } }, undefined)
})

test('a year is asked for when it is whole, and makes no Back step', () => {
  const { onScene } = show()
  const from = screen.getByRole('textbox', { name: 'from' })
  fireEvent.change(from, { target: { value: '20' } })
  expect(onScene).not.toHaveBeenCalled()
  fireEvent.change(from, { target: { value: '2020' } })
  expect(onScene).toHaveBeenCalledWith({ links: { ...none, years: { from: 2020, to: null } } }, true)
})

test('years the wrong way round are not asked for, and the reader is told', () => {
  const { onScene } = show({ links: { years: { from: 2020, to: null } } })
  fireEvent.change(screen.getByRole('textbox', { name: 'to' }), { target: { value: '2019' } })
  expect(onScene).not.toHaveBeenCalled()
  expect(screen.getByText(/the first not after the last/)).toBeTruthy()
})

test('an emptied year asks for none', () => {
  const { onScene } = show({ links: { years: { from: 2020, to: null } } })
  fireEvent.change(screen.getByRole('textbox', { name: 'from' }), { target: { value: '' } })
  expect(onScene).toHaveBeenCalledWith({ links: none }, true)
})

test('how many links are shown is said aloud', () => {
  show({ links: { kinds: ['technology'] } })
  expect(screen.getByText('2 of 5 links').getAttribute('aria-live')).toBe('polite')
})

test('one button takes all filters of links away, and is there only when one is set', () => {
  const { onScene } = show({ links: { kinds: ['technology'], crossBorder: true } })
  fireEvent.click(screen.getByRole('button', { name: 'Reset' }))
  expect(onScene).toHaveBeenCalledWith({ links: none })
  cleanup()
  show()
  expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull()
})

test('the tables say the same, the chosen asset first; a partner opens its card', () => {
  const { onPick } = show({ selected: 'sz-lab' })
  const [own] = screen.getAllByRole('table')
  if (!own) throw new Error('no table')
  expect(within(own).getByText('Links of sz-lab')).toBeTruthy()
  fireEvent.click(within(own).getAllByRole('button', { name: 'hk-uni' })[0] ?? own)
  expect(onPick).toHaveBeenCalledWith('hk-uni')
  expect(screen.getByRole('table', { name: /City by city/ })).toBeTruthy()
})

test('in a frame there is nothing to fill in, but everything to read', () => {
  show({ embedded: true, links: { kinds: ['technology'] } })
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByText('2 of 5 links')).toBeTruthy()
})

test('in Chinese every word of the controls is Chinese', () => {
  show({ language: 'zh-Hant' })
  expect(screen.getByRole('group', { name: '篩選合作' }).textContent).not.toMatch(/[a-z]{3}/)
})
