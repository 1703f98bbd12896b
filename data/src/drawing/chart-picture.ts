import type { Chart } from '../board.ts'
import type { Language } from '../language.ts'
import { barNames, barShapes, barsHeight } from './chart-bars.ts'
import { breakNotes } from './chart-breaks.ts'
import { columnShapes } from './chart-columns.ts'
import { legendOf } from './chart-legend.ts'
import { lineShapes, namesAtEnds } from './chart-lines.ts'
import type { ChartBox, ChartShape, Plot } from './chart-shape.ts'
import type { Palette } from './palette.ts'
import { palettes } from './palette.ts'
import { seriesColors } from './series-colors.ts'

const letters = 12

/**
 * A chart as shapes in a box of pixels, without its title: the one drawing of the page and of all plates. Where there is no number
 * there is no bar and no line, but a mark that says so; a line stops where the method changed.
 */
export function chartPicture(chart: Chart, { width, height, size = letters }: ChartBox, palette: Palette, language: Language): ChartShape[] {
  const colors = seriesColors(chart, palette)
  const legend = namesAtEnds(chart, width, size) ? { shapes: [], height: 0 } : legendOf(chart, colors, width, size, palette)
  const notes = breakNotes(chart, width, size, palette)
  const plot: Plot = { chart, x: 0, y: legend.height, width, height: Math.max(20, height - legend.height - notes.height), size, palette, language, colors }
  return [...legend.shapes, ...shapesOf(plot), ...notes.shapes(height - notes.height)]
}

function shapesOf(plot: Plot): ChartShape[] {
  if (plot.chart.type === 'bar') return barShapes(plot)
  // Ranks have no height either: they are points, as in a line.
  return plot.chart.type === 'line' || plot.chart.inverted ? lineShapes(plot) : columnShapes(plot)
}

/** The height in pixels at which a chart of that width reads well. */
export function chartHeight(chart: Chart, width: number, size = letters): number {
  const { categories, series, stacked, type } = chart
  const legend = namesAtEnds(chart, width, size) ? 0 : legendOf(chart, [], width, size, palettes.light).height
  const around = legend + breakNotes(chart, width, size, palettes.light).height
  const plot = type === 'bar' ? barsHeight(categories.length, stacked ? 1 : series.length, barNames(categories, width, size), size) : Math.max(150, Math.min(260, width * 0.42))
  return Math.ceil(around + Math.max(40, plot))
}
