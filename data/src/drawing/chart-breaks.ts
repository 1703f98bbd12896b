import type { Chart } from '../board.ts'
import { line, smaller, text, type ChartShape, type Plot } from './chart-shape.ts'
import type { Palette } from './palette.ts'
import { textLines } from './text-width.ts'

/** Where the method changed, between two categories. */
export function breaksOf({ breaks = [], categories, type }: Chart): { at: number; note: string }[] {
  return type === 'bar' ? [] : breaks.filter(({ at }) => at > 0 && at < categories.length)
}

/** Dashed rules with the number of their note. */
export function breakRules({ chart, size, palette }: Plot, xOf: (at: number) => number, top: number, bottom: number): ChartShape[] {
  return breaksOf(chart).flatMap(({ at }, nth) => [line(xOf(at), top, xOf(at), bottom, palette.ink3, 1, [3, 3]), text(xOf(at) + 3, top + size - 3, String(nth + 1), smaller(size, 2), palette.ink2, 'start', true)])
}

/** What the numbers at the rules stand for, under the plot. */
export function breakNotes(chart: Chart, width: number, size: number, palette: Palette): { shapes: (y: number) => ChartShape[]; height: number } {
  const letters = smaller(size)
  const row = letters * 1.4
  const rows = breaksOf(chart).flatMap(({ note }, nth) => textLines(note, letters, width - 16).map((words, at) => ({ number: at === 0 ? String(nth + 1) : '', words })))
  const shapes = (y: number) => rows.flatMap(({ number, words }, at) => [
    ...(number ? [text(2, y + letters + at * row, number, smaller(letters), palette.ink2, 'start', true)] : []),
    text(14, y + letters + at * row, words, letters, palette.ink2),
  ])
  return { shapes, height: rows.length > 0 ? rows.length * row + 4 : 0 }
}
