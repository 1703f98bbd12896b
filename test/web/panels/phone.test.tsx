// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { countFacets } from '@bay-atlas/data/facets.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { KindStrip } from '@bay-atlas/web/panels/kind-strip.tsx'
import { Sheet } from '@bay-atlas/web/panels/sheet.tsx'
import { restingStop, sheetHeight } from '@bay-atlas/web/panels/sheet-stops.ts'
import { row } from '../../make.ts'

afterEach(cleanup)

test('the sheet is enlarged and shrunk by its buttons as well as by the finger', () => {
  const onStop = vi.fn()
  render(<Sheet language="zh-Hans" title="184 项" stop="half" onStop={onStop}>rows</Sheet>)
  fireEvent.click(screen.getByRole('button', { name: '展开面板' }))
  expect(onStop).toHaveBeenLastCalledWith('full')
  fireEvent.click(screen.getByRole('button', { name: '收小面板' }))
  expect(onStop).toHaveBeenLastCalledWith('peek')
})

test('dragged up and let go, the sheet rests at the nearest stop', () => {
  const onStop = vi.fn()
  render(<Sheet language="en" title="184 assets" stop="half" onStop={onStop}>rows</Sheet>)
  const head = screen.getByRole('heading', { name: '184 assets' }).closest('header') ?? document.body
  head.setPointerCapture = () => undefined
  fireEvent.pointerDown(head, { clientY: 400, isPrimary: true })
  fireEvent.pointerMove(head, { clientY: 100, isPrimary: true })
  fireEvent.pointerUp(head, { clientY: 100, isPrimary: true })
  expect(onStop).toHaveBeenCalledWith('full')
})

test('the stops are 96 px, about half, and all but 56 px', () => {
  expect([sheetHeight('peek', 844), sheetHeight('half', 844), sheetHeight('full', 844)]).toEqual([96, 412, 788])
  expect(sheetHeight('half', 600)).toBe(300)
})

test('let go slowly it rests at the nearest stop; flicked it goes on in the direction of the hand', () => {
  expect([restingStop(470, 0, 844), restingStop(630, 0, 844), restingStop(200, 0, 844)]).toEqual(['half', 'full', 'peek'])
  expect([restingStop(430, 0.8, 844), restingStop(400, -0.8, 844), restingStop(120, 0.5, 844)]).toEqual(['full', 'peek', 'half'])
  expect(restingStop(700, -3, 844), 'a hard flick passes the middle').toBe('peek')
})

test('beside the map it is open or folded and knows no half', () => {
  expect([sheetHeight('peek', 390, true), sheetHeight('half', 390, true), sheetHeight('full', 390, true)]).toEqual([56, 326, 326])
  expect([restingStop(150, 0, 390, true), restingStop(250, 0, 390, true)]).toEqual(['peek', 'full'])
  const onStop = vi.fn()
  render(<Sheet language="en" title="184 assets" stop="half" onStop={onStop} lying>rows</Sheet>)
  fireEvent.click(screen.getByRole('heading', { name: '184 assets' }))
  expect(onStop).toHaveBeenLastCalledWith('peek')
})

test('a tap on the head goes round the heights; what was dragged is not tapped', () => {
  const onStop = vi.fn()
  const { rerender } = render(<Sheet language="en" title="184 assets" stop="half" onStop={onStop}>rows</Sheet>)
  const tap = () => fireEvent.click(screen.getByRole('heading', { name: '184 assets' }))
  for (const [stop, next] of [['half', 'full'], ['full', 'peek'], ['peek', 'half']] as const) {
    rerender(<Sheet language="en" title="184 assets" stop={stop} onStop={onStop}>rows</Sheet>)
    tap()
    expect(onStop).toHaveBeenLastCalledWith(next)
  }
})

test('a tap on a kind keeps it or lets it go', () => {
  const onFilter = vi.fn()
  const filter = { ...everything, kind: ['park' as const] }
  render(<KindStrip language="en" filter={filter} facets={countFacets([row()], filter)} onFilter={onFilter} />)
  fireEvent.click(screen.getByRole('button', { name: 'Laboratories 1' }))
  expect(onFilter).toHaveBeenLastCalledWith({ ...everything, kind: ['laboratory', 'park'] })
  fireEvent.click(screen.getByRole('button', { name: 'Science parks 0', pressed: true }))
  expect(onFilter).toHaveBeenLastCalledWith(everything)
})
