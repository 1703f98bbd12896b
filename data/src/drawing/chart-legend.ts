import type { Chart } from '../board.ts'
import { rect, text, type ChartShape } from './chart-shape.ts'
import type { Palette } from './palette.ts'
import { fitText, textWidth } from './text-width.ts'

const swatch = 10
const gap = 16

/** Whether it must be said which series is which: not of one, nor where two only tell one category apart from the others. */
export function needsLegend({ series, categories, stacked }: Chart): boolean {
  const isMarked = stacked === true && series.length === 2 && series.some(({ accent }) => accent) && categories.every((_, at) => series.filter(({ values }) => (values[at] ?? null) !== null).length <= 1)
  return series.length > 1 && !isMarked
}

/** Which series is which, in rows over the plot. */
export function legendOf(chart: Chart, colors: readonly string[], width: number, size: number, palette: Palette): { shapes: ChartShape[]; height: number } {
  if (!needsLegend(chart)) return { shapes: [], height: 0 }
  const row = Math.round(size * 1.6)
  let [x, y] = [0, 0]
  const shapes = chart.series.flatMap(({ name }, at): ChartShape[] => {
    const words = fitText(name, size, width - swatch - 6)
    const long = swatch + 6 + textWidth(words, size)
    if (x > 0 && x + long > width) [x, y] = [0, y + row]
    const left = x
    x += long + gap
    return [rect(left, y + size * 0.15, swatch, swatch, colors[at] ?? palette.ink3), text(left + swatch + 6, y + size, words, size, palette.ink2)]
  })
  return { shapes, height: y + row + 4 }
}
