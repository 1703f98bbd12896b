// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { everything, formatFilter, type Filter, type Years } from '@bay-atlas/data/filter.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'
import type { Bin } from '@bay-atlas/web/panels/founded.ts'
import { TimePanel } from '@bay-atlas/web/workbench/time-panel.tsx'
import { isAtEnd, startOf, stepped } from '@bay-atlas/web/workbench/time-steps.ts'
import { densityMatter, densityQuestion } from '../../data/density-fixture.ts'

let less = false
beforeEach(() => {
  less = false
  vi.useFakeTimers()
  // jsdom has no media queries.
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: less && query.includes('reduced-motion'), addEventListener: () => undefined, removeEventListener: () => undefined }))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const wishes: [address: string, typing: boolean][] = []

/** The panel with somebody above it who fulfils its wishes. */
function Kept({ founded, language }: { founded: Years | null; language: Language }) {
  const [filter, setFilter] = useState<Filter>({ ...everything, founded })
  const onFilter = (next: Filter, typing = false) => {
    wishes.push([String(formatFilter(next)), typing])
    setFilter(next)
  }
  const others = { onScene: vi.fn(), onPick: vi.fn(), onFind: vi.fn(), onListen: vi.fn(), onDraft: vi.fn() }
  return <TimePanel screen="wide" embedded={false} matter={densityMatter(filter)} question={densityQuestion({ panel: 'time' }, language, filter)} middle={[114, 22.6]} onFilter={onFilter} {...others} />
}

function show(founded: Years | null = null, language: Language = 'en') {
  wishes.length = 0
  render(<Kept founded={founded} language={language} />)
}
const wait = (beats: number) => { for (let beat = 0; beat < beats; beat++) act(() => void vi.advanceTimersByTime(900)) }
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const year = () => document.querySelector('.time-year')?.textContent
const counts = () => [...document.querySelectorAll('.time-counts dd')].map(count => count.textContent)

test('a play from the end begins with the first years and goes on two years a beat, without a step of Back', () => {
  show()
  press('Play')
  expect(wishes).toEqual([['founded=..1979', true]])
  wait(2)
  expect(wishes.slice(1)).toEqual([['founded=..1981', true], ['founded=..1983', true]])
  expect(year()).toBe('Up to1983')
})

test('a play goes on from the year that is shown, and pauses', () => {
  show({ from: null, to: 2011 })
  press('Play')
  wait(1)
  press('Pause')
  wait(5)
  expect(wishes).toEqual([['founded=..2013', true]])
})

test('a play stops at the end, where everything is shown again', () => {
  show({ from: null, to: 2021 })
  press('Play')
  wait(10)
  expect(wishes).toEqual([['founded=..2023', true], ['', true]])
  expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
  expect(year()).toBe('Today')
})

test('a first year stays where it is while the last one moves', () => {
  show({ from: 2000, to: 2011 })
  press('Two years on')
  press('Two years back')
  expect(wishes.map(([address]) => address)).toEqual(['founded=2000..2013', 'founded=2000..2011'])
})

test('a step stops the play', () => {
  show({ from: null, to: 2001 })
  press('Play')
  press('Two years back')
  wait(4)
  expect(wishes).toEqual([['founded=..1999', true]])
})

test('at either end there is no step further', () => {
  show({ from: null, to: 1979 })
  expect(screen.getByRole('button', { name: 'Two years back' })).toHaveProperty('disabled', true)
  cleanup()
  show()
  expect(screen.getByRole('button', { name: 'Two years on' })).toHaveProperty('disabled', true)
})

test('who asked for less movement steps, and is offered no play', () => {
  less = true
  show({ from: null, to: 2011 })
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
  press('Two years on')
  expect(wishes).toEqual([['founded=..2013', true]])
})

test('a brush asks for its years as any other filter does', () => {
  show({ from: null, to: 2011 })
  const from = screen.getByRole('slider', { name: 'Founded: from' })
  fireEvent.keyDown(from, { key: 'ArrowRight' })
  fireEvent.keyUp(from, { key: 'ArrowRight' })
  expect(wishes).toEqual([['founded=1980..2011', false]])
})

test('it says what stood, what did not yet and what is unknown, aloud only when nothing plays', () => {
  // By 2013: 1911, 1985, 2012, 2012 stood, 2020 did not, one has no year.
  show({ from: null, to: 2013 })
  expect(counts()).toEqual(['4', '1', '1'])
  const live = () => screen.getByLabelText('How they stood', { selector: 'dl' }).getAttribute('aria-live')
  expect(live()).toBe('polite')
  press('Play')
  expect(live()).toBe('off')
})

describe('steps', () => {
  const bins: Bin[] = [{ from: -Infinity, to: 1979, count: 1 }, { from: 1980, to: 1981, count: 1 }, { from: 1982, to: 1983, count: 1 }]

  test('the last year moves bin by bin and the end is everything', () => {
    expect(stepped({ from: null, to: 1979 }, bins, 1)).toEqual({ from: null, to: 1981 })
    expect(stepped({ from: null, to: 1981 }, bins, 1)).toBeNull()
    expect(stepped(null, bins, -1)).toEqual({ from: null, to: 1981 })
  })

  test('it never falls behind the first year', () => {
    expect(stepped({ from: 1980, to: 1981 }, bins, -1)).toEqual({ from: 1980, to: 1981 })
    expect(startOf({ from: 1980, to: null }, bins)).toEqual({ from: 1980, to: 1981 })
  })

  test('an open end is the end', () => {
    expect([isAtEnd(null, bins), isAtEnd({ from: 1980, to: null }, bins), isAtEnd({ from: null, to: 1981 }, bins)]).toEqual([true, true, false])
  })
})

test.each(languages)('every button has a name in %s', language => {
  show({ from: null, to: 2011 }, language)
  for (const button of screen.getAllByRole('button')) expect(button.textContent?.trim() || button.getAttribute('aria-label')).toBeTruthy()
})
