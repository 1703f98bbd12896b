// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { largestDonut, mapInWords } from '@bay-atlas/data/boards/map-in-words.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { MapWordsText } from '@bay-atlas/web/panels/map-words-text.tsx'
import { MapWords } from '@bay-atlas/web/panels/map-words.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

const matched = [row({ id: 'a', at: [114, 22.5] }), row({ id: 'b', at: [113, 22.5], cities: ['macao'] })]
const wordsOf = (seen: Bbox, language: Language) => <MapWords language={language}><MapWordsText language={language} said={mapInWords({ total: 2, own: 0, matched, donut: largestDonut(drawnOf(matched, 9, true, null), seen), chosen: null, seen, language })} /></MapWords>
const [both, one]: [Bbox, Bbox] = [[112, 22, 115, 23], [113.5, 22, 115, 23]]

test('a button opens the map in words; it follows the map and speaks its first sentence', async () => {
  const { rerender } = render(wordsOf(both, 'en'))
  const button = screen.getByRole('button', { name: 'Map in words', expanded: false })
  fireEvent.click(button)
  expect((await screen.findByRole('region', { name: 'Map in words' }, { timeout: 10_000 })).textContent).toContain('By city, most are in Shenzhen (1); Macao (1).')
  expect(screen.getByRole('status').textContent).toBe('The view holds all 2 assets.')
  rerender(wordsOf(one, 'en'))
  expect(screen.getByRole('status').textContent).toBe('The view holds 1 of 2 assets.')
  rerender(wordsOf(one, 'zh-Hant'))
  expect(screen.getByRole('status').textContent).toBe('視野中有 1 項，圖譜共收 2 項。')
})

test('Escape closes it, and the button keeps the focus', async () => {
  render(wordsOf(both, 'en'))
  const button = screen.getByRole('button', { name: 'Map in words' })
  fireEvent.click(button)
  const text = await screen.findByRole('region', { name: 'Map in words' }, { timeout: 10_000 })
  text.focus()
  fireEvent.keyDown(text, { key: 'Escape' })
  expect(screen.queryByRole('status')).toBeNull()
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})
