// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import { MapWords } from '@bay-atlas/web/panels/map-words.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

const matched = [row({ id: 'a', at: [114, 22.5] }), row({ id: 'b', at: [113, 22.5], cities: ['macao'] })]
const values = { own: 0, total: 2, matched, chosen: null, zoom: 9, wide: true, bare: false }
const [both, one]: [Bbox, Bbox] = [[112, 22, 115, 23], [113.5, 22, 115, 23]]

test('a button opens the map in words; it follows the map and speaks its first sentence', async () => {
  const { rerender } = render(<MapWords {...values} language="en" seen={both} />)
  const button = screen.getByRole('button', { name: 'Map in words', expanded: false })
  fireEvent.click(button)
  expect((await screen.findByRole('region', { name: 'Map in words' }, { timeout: 10_000 })).textContent).toContain('By city, most are in Shenzhen (1); Macao (1).')
  expect(screen.getByRole('status').textContent).toBe('The view holds all 2 assets.')
  rerender(<MapWords {...values} language="en" seen={one} />)
  expect(screen.getByRole('status').textContent).toBe('The view holds 1 of 2 assets.')
  rerender(<MapWords {...values} language="zh-Hant" seen={one} />)
  expect(screen.getByRole('status').textContent).toBe('視野中有 1 項，圖譜共收 2 項。')
})

test('Escape closes it, and the button keeps the focus', async () => {
  render(<MapWords {...values} language="en" seen={both} />)
  const button = screen.getByRole('button', { name: 'Map in words' })
  fireEvent.click(button)
  const text = await screen.findByRole('region', { name: 'Map in words' }, { timeout: 10_000 })
  text.focus()
  fireEvent.keyDown(text, { key: 'Escape' })
  expect(screen.queryByRole('status')).toBeNull()
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(button)
})
