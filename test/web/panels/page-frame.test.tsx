// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { AboutData } from '@bay-atlas/web/panels/about-data.tsx'
import { Attribution } from '@bay-atlas/web/panels/attribution.tsx'
import { EmbedFrame } from '@bay-atlas/web/panels/embed-frame.tsx'
import { Legend } from '@bay-atlas/web/panels/legend.tsx'
import { ScaleBar } from '@bay-atlas/web/panels/scale-bar.tsx'
import { StateLine } from '@bay-atlas/web/panels/state-line.tsx'
import { TopBar } from '@bay-atlas/web/panels/top-bar.tsx'
import { row } from '../../make.ts'

afterEach(cleanup)

test('each language is named in its own script, and the present one is pressed', () => {
  const onLanguage = vi.fn()
  render(<TopBar language="zh-Hans" theme="light" onLanguage={onLanguage} onTheme={vi.fn()} />)
  expect(screen.getByRole('button', { name: '简体', pressed: true }).lang).toBe('zh-Hans')
  fireEvent.click(screen.getByRole('button', { name: '繁體' }))
  expect(onLanguage).toHaveBeenCalledWith('zh-Hant')
})

test('the moon asks for dark', () => {
  const onTheme = vi.fn()
  render(<TopBar language="en" theme="light" onLanguage={vi.fn()} onTheme={onTheme} />)
  fireEvent.click(screen.getByRole('button', { name: 'Dark' }))
  expect(onTheme).toHaveBeenCalledWith('dark')
})

test.each(languages)('the credits are always there, and close up the map owns to being a schematic (%s)', language => {
  const { container, rerender } = render(<Attribution language={language} schematic={false} />)
  expect(screen.getByRole('link', { name: /OpenStreetMap/ }).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright')
  expect(container.textContent).not.toMatch(/示意|Schematic/)
  rerender(<Attribution language={language} schematic />)
  expect(container.textContent).toMatch(/示意|Schematic/)
})

test('a frame tells what is shown, how many of each kind present, and leads to the live map', () => {
  const rows = [row({ id: 'a' }), row({ id: 'b' }), row({ id: 'c', kind: 'park' })]
  const filter = { ...everything, kind: ['laboratory' as const] }
  render(<EmbedFrame language="en" filter={filter} facets={countFacets(rows, filter)} href="/?kind=laboratory" />)
  expect(screen.getByRole('heading', { name: 'Laboratories' })).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('2 of 3')
  expect(screen.queryByText('Science parks')).toBeNull()
  expect(screen.getByRole('link', { name: 'Open the live map' }).getAttribute('href')).toBe('/?kind=laboratory')
})

test('the legend names only the kinds present when told so', () => {
  render(<Legend language="zh-Hant" present={['laboratory']} />)
  expect(screen.getByText('實驗室')).toBeTruthy()
  expect(screen.queryByText('高校')).toBeNull()
})

test('the ruler has a round length', () => {
  render(<ScaleBar language="zh-Hans" metresPerPixel={170} />)
  expect(screen.getByText('20 公里')).toBeTruthy()
})

test('a failure is an alert with another try, waiting is only a status', () => {
  const onRetry = vi.fn()
  const { rerender } = render(<StateLine kind="error" language="en" onRetry={onRetry} />)
  expect(screen.getByRole('alert').textContent).toContain('The data did not arrive')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalled()
  rerender(<StateLine kind="loading" language="en" />)
  expect(screen.getByRole('status')).toBeTruthy()
})

test.each(languages)('thin coverage is named on the page (%s)', language => {
  const { container } = render(<AboutData language={language} version="1" counts={{ assets: 990 }} onClose={vi.fn()} />)
  expect(container.textContent).toMatch(/佛山|Foshan/)
  expect(container.textContent).toContain('990')
})
