// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Card } from '@bay-atlas/data/card.ts'
import { citationOf } from '@bay-atlas/data/citation.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { AssetCard } from '@bay-atlas/web/panels/asset-card.tsx'
import { area, asset, contradiction, figure, link, metric, row, source, text } from '../../make.ts'

afterEach(cleanup)

const mirror = source({ id: 'a-mirror', reliability: 'mirror', title: 'A copied article', publisher: 'Copy site', date: null })
const facts: Card['asset']['properties']['facts'] = [
  { metric: 'staff', value: 1800, unit: 'people', asOf: '2021', sources: ['a-mirror'], confidence: 'sourced' },
  { metric: 'staff', value: 3200, unit: 'people', asOf: '2025-06-23', sources: ['a-source'], confidence: 'sourced', quote: { source: 'a-source', words: 'some 3,200 people' } },
  { metric: 'partners', value: 30, unit: 'bodies', asOf: null, sources: [], confidence: 'general-knowledge' },
]

function card(parts: Partial<Card> = {}): Card {
  return { asset: asset({ id: 'lab', facts, name: { 'zh-Hans': '实验室', 'zh-Hant': '實驗室', en: 'The Lab' } }), sources: [citationOf(source()), citationOf(mirror)], metrics: [metric({ id: 'staff', name: text('Staff') }), metric({ id: 'partners', name: text('Partners') })], named: [], parts: [], links: [], figures: [], contradictions: [], areas: [], ...parts }
}

function show(of: Card | null = card(), language: Language = 'en', state: 'loading' | 'ready' | 'failed' = 'ready') {
  const wishes = { onClose: vi.fn(), onOpen: vi.fn(), onRetry: vi.fn(), onCopyLink: vi.fn(async () => true) }
  render(<AssetCard language={language} card={of} row={row({ id: 'lab' })} state={state} {...wishes} />)
  return wishes
}

test('the name stands in all scripts, each marked with its own', () => {
  show()
  expect(screen.getByRole('heading', { name: 'The Lab' })).toBeTruthy()
  expect(screen.getByText('实验室').closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans')
  expect(screen.getByText('實驗室').closest('[lang]')?.getAttribute('lang')).toBe('zh-Hant-HK')
})

test('a receipt opens at its figure with value, date, publisher and the passage, and Escape closes it but not the card', () => {
  const { onClose } = show()
  const box = screen.getByRole('button', { name: 'Receipt 1, Staff' })
  fireEvent.click(box)
  expect(screen.getByText('3,200 people, 23 Jun 2025')).toBeTruthy()
  expect(screen.getByText('some 3,200 people')).toBeTruthy()
  fireEvent.keyDown(box, { key: 'Escape' })
  expect(box.getAttribute('aria-expanded')).toBe('false')
  expect(onClose).not.toHaveBeenCalled()
})

test('a republished copy is never a link, neither in its receipt nor among the sources', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Receipt 2, Staff' }))
  expect(screen.getAllByText('A copied article').length).toBeGreaterThan(1)
  expect(screen.queryByRole('link', { name: 'A copied article' })).toBeNull()
  expect(screen.getAllByText('Republished copy, not linked').length).toBeGreaterThan(1)
  expect(screen.getByRole('link', { name: 'Title of a-source' })).toBeTruthy()
})

test('several values of one thing stand together, the newest first', () => {
  show()
  const [newer, older] = screen.getAllByText(/^(3,200|1,800)$/).map(value => value.textContent)
  expect([newer, older]).toEqual(['3,200', '1,800'])
})

test('what rests on general knowledge says so and tells why', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'general knowledge' }))
  expect(screen.getByText(/not verified, do not cite/)).toBeTruthy()
})

test('how exactly a place is known is said in words', () => {
  show()
  const where = within(screen.getByRole('heading', { name: 'Where' }).closest('section') ?? document.body)
  expect(where.getByText('±100 m')).toBeTruthy()
  expect(where.getByText('Estimated from general knowledge')).toBeTruthy()
})

test('a partner on the map opens, a body beyond it does not', () => {
  const named = [{ id: 'near', name: text('near'), kind: 'university' as const, place: null }, { id: 'far', name: text('far'), kind: null, place: null }]
  const { onOpen } = show(card({ named, links: [link({ parties: ['lab', 'near', 'far'], status: 'planned', crossBorder: true })] }))
  fireEvent.click(screen.getByRole('button', { name: 'near' }))
  expect(onOpen).toHaveBeenCalledWith('near')
  expect(screen.queryByRole('button', { name: 'far' })).toBeNull()
  expect(screen.getByText('Planned')).toBeTruthy()
})

test('figures that disagree stand side by side with the reason', () => {
  const figures = [figure({ id: 'one', metric: 'staff', value: 3, unit: 'people' }), figure({ id: 'two', metric: 'staff', value: 5, unit: 'people' })]
  show(card({ figures, contradictions: [contradiction({ title: text('Two counts'), what: text('they differ'), figures: ['one', 'two'] })] }))
  const dispute = within(screen.getByRole('heading', { name: 'Sources that disagree' }).closest('section') ?? document.body)
  expect(dispute.getByText('3')).toBeTruthy()
  expect(dispute.getByText('5')).toBeTruthy()
  expect(dispute.getByText('they differ')).toBeTruthy()
})

test('a zone tells the published area of each part, or that none is published', () => {
  const areaOf = (id: string, officialAreaKm2: number | null) => ({ ...area({ id, officialAreaKm2 }).properties, id })
  show(card({ areas: [areaOf('north', 3.02), areaOf('south', null)] }))
  expect(screen.getByText('3.02')).toBeTruthy()
  expect(screen.getByText('no published area found')).toBeTruthy()
})

test('the head stands before the card has arrived, and a failure offers another try', () => {
  show(null, 'zh-Hans', 'loading')
  expect(screen.getByRole('heading', { name: 'lab简' })).toBeTruthy()
  cleanup()
  const { onRetry } = show(null, 'zh-Hans', 'failed')
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '重试' }))
  expect(onRetry).toHaveBeenCalled()
})

test('copying the link says that it worked', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
  expect(await screen.findByText('Copied')).toBeTruthy()
})

test('where the browser will not copy, the citation is laid out to be taken by hand', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Cite' }))
  expect(await screen.findByRole('textbox', { name: 'Citation' })).toHaveProperty('value', expect.stringContaining('The Lab (Shenzhen). Bay Innovation Atlas. [1] Title of a-source'))
})
