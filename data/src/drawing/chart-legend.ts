import type { Chart } from '../board.ts'
import { rect, smaller, text, type ChartShape } from './chart-shape.ts'
import type { Palette } from './palette.ts'
import { fitText, textWidth } from './text-width.ts'

const swatch = 10
const gap = 16

/** Whether it must be said which series is which: not of one, nor where two only tell one category apart from the others. */
export function needsLegend({ series, categories, stacked }: Chart): boolean {
  const isMarked = stacked === true && series.length === 2 && series.some(({ accent }) => accent) && categories.every((_, at) => series.filter(({ values }) => (values[at] ?? null) !== null).length <= 1)
  return series.length > 1 && !isMarked
}

/** Which series is which, over the plot: in one row where all fit, else in columns, so that the eye runs down them whatever the font. */
export function legendOf(chart: Chart, colors: readonly string[], width: number, size: number, palette: Palette): { shapes: ChartShape[]; height: number } {
  if (!needsLegend(chart)) return { shapes: [], height: 0 }
  const before = swatch + 6
  const widths = chart.series.map(({ name }) => before + textWidth(name, size))
  const isOneRow = widths.reduce((sum, each) => sum + each + gap, -gap) <= width
  const letters = isOneRow ? size : smaller(size)
  const widest = before + Math.max(...chart.series.map(({ name }) => textWidth(name, letters)))
  const rows = isOneRow ? 1 : Math.ceil(chart.series.length / Math.max(1, Math.floor((width + gap) / (widest + gap))))
  const columns = Math.ceil(chart.series.length / rows)
  const row = Math.round(letters * 1.5)
  const leftOf = (at: number) => (isOneRow ? widths.slice(0, at).reduce((sum, each) => sum + each + gap, 0) : (at % columns) * ((width + gap) / columns))
  const shapes = chart.series.flatMap(({ name }, at): ChartShape[] => {
    const [left, top] = [leftOf(at), Math.floor(at / columns) * row]
    return [rect(left, top + letters * 0.15, swatch, swatch, colors[at] ?? palette.ink3), text(left + before, top + letters, fitText(name, letters, width - before), letters, palette.ink2)]
  })
  return { shapes, height: rows * row + 6 }
}
