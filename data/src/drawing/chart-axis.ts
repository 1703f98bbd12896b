import { exact, line, smaller, text, type ChartShape, type ChartText, type Plot } from './chart-shape.ts'
import { textLines, textWidth } from './text-width.ts'

/** Category names under the plot: in up to two lines where all fit; else every so many-th, so that none overlap. */
export function categoryAxis(plot: Plot, middles: readonly number[], step: number): { shapes: (bottom: number) => ChartShape[]; height: number } {
  const { chart: { categories }, size, palette } = plot
  const letters = smaller(size)
  const nth = everyNth(categories, step, letters)
  const shown = categories.map(name => (nth > 1 ? [name] : textLines(name, letters, step - 6)))
  // The last name is always there, since what is not known stands last; one that it would touch makes room.
  const last = categories.length - 1
  const half = (at: number) => textWidth(categories[at] ?? '', letters) / 2
  const isClear = (at: number) => (last - at) * step >= half(at) + 2 * half(last) + 4
  const isShown = (at: number) => nth === 1 || at === last || (at % nth === 0 && isClear(at))
  const deep = Math.max(1, ...shown.map(each => each.length))
  const shapes = (bottom: number) => shown.flatMap((parts, at) => (isShown(at) ? parts.map((part, row) => inside(plot, text(middles[at] ?? 0, bottom + letters * (1.2 + row * 1.2) + 2, part, letters, palette.ink3, 'middle'))) : []))
  return { shapes, height: letters * (deep * 1.2 + 0.5) + 4 }
}

/** Of how many names one can be shown: all where each fits in two lines of that width, else as many as do not touch in one. */
export function everyNth(categories: readonly string[], step: number, letters: number): number {
  const fits = categories.every(name => {
    const lines = textLines(name, letters, step - 6)
    return lines.length <= 2 && lines.every(part => textWidth(part, letters) <= step - 4)
  })
  const widest = Math.max(1, ...categories.slice(0, -1).map(name => textWidth(name, letters)))
  return fits ? 1 : Math.max(2, Math.ceil((widest + 8) / Math.max(1, step)))
}

/** A text in the middle of something, moved where it would leave the plot. */
function inside({ x, width }: Plot, label: ChartText): ChartText {
  const half = textWidth(label.text, label.size) / 2
  return { ...label, x: exact(Math.max(x + half, Math.min(x + width - half, label.x))) }
}

/** Thin lines across the plot with their values at the left. */
export function valueAxis({ size, palette }: Plot, ticks: readonly { at: number; words: string }[], left: number, right: number): ChartShape[] {
  const letters = smaller(size)
  return ticks.flatMap(({ at, words }) => [line(left, at, right, at, palette.districtLine, 0.8), text(left - 6, at + letters * 0.36, words, letters, palette.ink3, 'end')])
}

/** The room that the values at the left take. */
export const ticksWidth = (words: readonly string[], size: number) => Math.max(0, ...words.map(word => textWidth(word, smaller(size)))) + 8
