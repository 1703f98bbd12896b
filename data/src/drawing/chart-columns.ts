import { scaleBand, scaleLinear } from 'd3-scale'
import { categoryAxis, ticksWidth, valueAxis } from './chart-axis.ts'
import { breakRules } from './chart-breaks.ts'
import { chartNumber, line, noMark, rect, smaller, text, type ChartShape, type Plot } from './chart-shape.ts'
import { extentOf, piecesOf } from './chart-values.ts'
import { textWidth } from './text-width.ts'

/** Standing columns. Their values stand on them where all fit; else a thin axis says how high they are. */
export function columnShapes(plot: Plot): ChartShape[] {
  const { chart, x, y, width, height, size, palette, language } = plot
  const tops = chart.categories.map((_, at) => piecesOf(chart, at).reduce((sum, { to }) => Math.max(sum, to ?? 0), 0))
  const lanes = chart.stacked ? 1 : Math.max(1, chart.series.length)
  const rough = (width / Math.max(1, chart.categories.length)) * 0.75 / lanes
  const written = chart.categories.flatMap((_, at) => (chart.stacked ? [tops[at] ?? 0] : piecesOf(chart, at).map(({ to }) => to ?? 0)))
  const isDirect = written.every(value => textWidth(chartNumber(value, language), smaller(size)) <= rough)
  const extent = extentOf(chart)
  const scale = scaleLinear().domain(extent).nice(4)
  const ticks = isDirect ? [] : scale.ticks(4)
  const left = x + (isDirect ? 0 : ticksWidth(ticks.map(tick => chartNumber(tick, language)), size))
  const band = scaleBand<number>().domain(chart.categories.map((_, at) => at)).range([left, x + width]).paddingInner(0.28).paddingOuter(0.14)
  const middles = chart.categories.map((_, at) => (band(at) ?? left) + band.bandwidth() / 2)
  const axis = categoryAxis(plot, middles, band.step())
  const bottom = y + height - axis.height
  const up = (isDirect ? scaleLinear().domain(extent) : scale).range([bottom, y + (isDirect ? size + 4 : size * 0.5)])
  const columns = chart.categories.flatMap((_, at) => columnsOf(plot, at, { left: band(at) ?? left, thick: band.bandwidth() / lanes, up, isDirect }))
  return [
    ...valueAxis(plot, ticks.map(tick => ({ at: up(tick), words: chartNumber(tick, language) })), left, x + width),
    ...columns, line(left, up(0), x + width, up(0), palette.cityLine), ...axis.shapes(bottom),
    ...breakRules(plot, at => ((middles[at - 1] ?? left) + (middles[at] ?? left)) / 2, y, bottom),
  ]
}

type Standing = { left: number; thick: number; up: (value: number) => number; isDirect: boolean }

function columnsOf({ chart, size, palette, language, colors }: Plot, category: number, { left, thick, up, isDirect }: Standing): ChartShape[] {
  const pieces = piecesOf(chart, category)
  const zero = up(0)
  const missing = (at: number) => text(at, zero - 4, noMark, smaller(size), palette.ink3, 'middle')
  const value = (at: number, number: number, top: number) => (isDirect ? [text(at, number < 0 ? top + size : top - 4, chartNumber(number, language), smaller(size), palette.ink2, 'middle')] : [])
  const shown = pieces.filter(({ to }) => to !== null)
  if (chart.stacked && shown.length === 0) return [missing(left + thick / 2)]
  const drawn = pieces.flatMap(({ series, from, to }, lane): ChartShape[] => {
    const at = left + (chart.stacked ? 0 : lane * thick)
    if (to === null) return chart.stacked ? [] : [missing(at + thick / 2)]
    const [start, end] = [up(from), up(to)]
    const bar = rect(at, Math.min(start, end), Math.max(1, thick - (chart.series.length > 1 && !chart.stacked ? 1 : 0)), Math.abs(end - start), colors[series] ?? palette.ink3)
    return chart.stacked ? [bar] : [bar, ...value(at + thick / 2, to, end)]
  })
  const top = Math.max(0, ...shown.map(({ to }) => to ?? 0))
  return chart.stacked ? [...drawn, ...value(left + thick / 2, top, up(top))] : drawn
}
