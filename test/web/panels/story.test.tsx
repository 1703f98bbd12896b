// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { citationOf } from '@bay-atlas/data/citation.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Story } from '@bay-atlas/data/story.ts'
import { framed } from '@bay-atlas/web/map/framed.ts'
import { StoryList } from '@bay-atlas/web/panels/story-list.tsx'
import { StoryNote } from '@bay-atlas/web/panels/story-note.tsx'
import { StoryPlayer } from '@bay-atlas/web/panels/story-player.tsx'
import { formatPage, parsePage } from '@bay-atlas/web/state/page.ts'
import { pageOfStep } from '@bay-atlas/web/state/use-story.ts'
import { figure, source, text } from '../../make.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { cleanup(); vi.useRealTimers() })

const view = { zoom: 13, latitude: 22.52, longitude: 114.06 }
const receipt = { about: text('Shenzhen: little giants'), statement: figure({ value: 1333, unit: 'companies', asOf: '2025-11' }), sources: [citationOf(source())], quote: null, note: null }
const quoted = { about: text('A link'), statement: null, sources: [citationOf(source({ id: 'seed', reliability: 'seed' }))], quote: { source: 'seed', words: '跨河衔接' }, note: null }
const story: Story = { slug: 'hetao', title: text('Hetao'), summary: text('One river'), steps: ['North bank', 'South bank', 'Both'].map(title => ({ title: text(title), text: text(`${title}, told`), view, filter: 'part_of=hetao-zone', id: 'hetao-hk-park', receipts: [receipt, quoted] })) }

function play(at: number, language: Language = 'en') {
  const wishes = { onStep: vi.fn(), onClose: vi.fn() }
  const { rerender } = render(<StoryPlayer language={language} story={story} at={at} {...wishes} />)
  return { ...wishes, to: (next: number) => rerender(<StoryPlayer language={language} story={story} at={next} {...wishes} />) }
}
const press = (key: string) => fireEvent.keyDown(screen.getByRole('region', { name: 'Story Hetao' }), { key })

describe('a step', () => {
  test('shows its title, its text and which of how many it is', () => {
    play(2)
    expect(screen.getByRole('heading', { name: 'South bank' })).toBeTruthy()
    expect(screen.getByText('South bank, told')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('Step 2 of 3')
  })

  test.each<[Language, string]>([['zh-Hans', '第 2 步，共 3 步'], ['zh-Hant', '第 2 步，共 3 步']])('counts in %s', (language, words) => {
    play(2, language)
    expect(screen.getByRole('status').textContent).toBe(words)
  })

  test('shows each value with its date, and its source on a click', () => {
    play(1)
    const line = within(screen.getByRole('list', { name: 'Receipts' })).getAllByRole('listitem')[0]
    expect(line?.textContent).toMatch(/little giants.*1,333.*2025/)
    fireEvent.click(screen.getByRole('button', { name: /Receipt 1, Shenzhen/ }))
    expect(screen.getByRole('link', { name: 'Title of a-source' })).toBeTruthy()
  })

  test('shows the words of an article where they are the receipt', () => {
    play(1)
    expect(screen.getByText('跨河衔接')).toBeTruthy()
  })
})

describe('the ways through a story', () => {
  test('next, previous and the dots', () => {
    const { onStep } = play(2)
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }))
    fireEvent.click(screen.getByRole('button', { name: 'Previous step' }))
    fireEvent.click(screen.getByRole('button', { name: '3. Both' }))
    expect(onStep.mock.calls).toEqual([[3], [1], [3]])
    expect(screen.getByRole('button', { name: '2. South bank', current: 'step' })).toBeTruthy()
  })

  test('arrow keys, and none beyond the ends', () => {
    const { onStep, to } = play(1)
    press('ArrowLeft')
    expect(onStep).not.toHaveBeenCalled()
    press('ArrowRight')
    to(3)
    press('ArrowRight')
    expect(onStep.mock.calls).toEqual([[2]])
    expect(screen.getByRole('button', { name: 'Next step' })).toHaveProperty('disabled', true)
  })

  test('it has the focus when it opens, so that the keys work at once', () => {
    play(1)
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Story Hetao' }))
  })

  test('it plays by itself until the last step, and stops when told', () => {
    const { onStep, to } = play(1)
    fireEvent.click(screen.getByRole('button', { name: 'Play' }))
    act(() => { vi.advanceTimersByTime(20_000) })
    expect(onStep.mock.calls).toEqual([[2]])
    to(2)
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    act(() => { vi.advanceTimersByTime(60_000) })
    expect(onStep.mock.calls).toEqual([[2]])
  })

  test('it ends with a click', () => {
    const { onClose } = play(1)
    fireEvent.click(screen.getByRole('button', { name: 'End the story' }))
    expect(onClose).toHaveBeenCalled()
  })
})

test('the list of stories says what each is about and opens it', () => {
  const onOpen = vi.fn()
  render(<StoryList language="en" stories={[story]} failed={false} onOpen={onOpen} onRetry={vi.fn()} onClose={vi.fn()} />)
  fireEvent.click(screen.getByRole('button', { name: /Hetao.*One river.*3 steps/ }))
  expect(onOpen).toHaveBeenCalledWith(story)
})

test('a story that is not there says so, and offers another try only where it can help', () => {
  const { rerender } = render(<StoryNote language="en" state="gone" onRetry={vi.fn()} onClose={vi.fn()} />)
  expect(screen.getByRole('status').textContent).toContain('There is no such story')
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  rerender(<StoryNote language="en" state="failed" onRetry={vi.fn()} onClose={vi.fn()} />)
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
})

describe('the address of a step', () => {
  test('holds the step, its view, its filter and its asset', () => {
    const page = { ...parsePage('?lang=en'), ...pageOfStep(story, 2) }
    expect(formatPage(page)).toBe('?part_of=hetao-zone&id=hetao-hk-park&lang=en&story=hetao&step=2&view=13/22.52/114.06')
    expect(parsePage(formatPage(page))).toEqual(page)
  })

  test('begins at the first step where none is named, and passes over what is no story', () => {
    expect(parsePage('?story=hetao').story).toEqual({ slug: 'hetao', step: 1 })
    for (const words of ['?story=../etc', '?story=', '?step=3']) expect(parsePage(words).story).toBeNull()
  })

  test('leads nowhere beyond the last step', () => {
    expect(pageOfStep(story, 4)).toBeNull()
  })
})

describe('the camera of a step', () => {
  const camera = { ...view, bearing: 0, pitch: 0 }

  test('stands where the step says when nothing covers the map', () => {
    expect(framed(camera, { left: 0, right: 0, top: 0, bottom: 0 }, { width: 1440, height: 900 })).toEqual({ ...camera, latitude: expect.closeTo(22.52, 6), longitude: expect.closeTo(114.06, 6) })
  })

  test('moves the place out from under the panels, and farther away on a phone', () => {
    const desk = framed(camera, { left: 292, right: 404, top: 64, bottom: 300 }, { width: 1440, height: 900 })
    expect(desk.latitude).toBeLessThan(camera.latitude)
    expect(desk.longitude).toBeGreaterThan(camera.longitude)
    const phone = framed(camera, { left: 12, right: 12, top: 116, bottom: 420 }, { width: 390, height: 844 })
    expect(phone.zoom).toBeLessThan(12.2)
  })
})
