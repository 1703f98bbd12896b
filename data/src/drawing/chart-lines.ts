import { scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale'
import { line as lineThrough } from 'd3-shape'
import type { Chart } from '../board.ts'
import { categoryAxis, ticksWidth, valueAxis } from './chart-axis.ts'
import { breakRules, breaksOf } from './chart-breaks.ts'
import { needsLegend } from './chart-legend.ts'
import { chartNumber, dot, line, noMark, smaller, text, type ChartShape, type Plot } from './chart-shape.ts'
import { extentOf, ranksOf } from './chart-values.ts'
import { textWidth } from './text-width.ts'

/** Whether each line bears its name at its end, which needs no legend: on a wide chart of lines that all reach the end. */
export function namesAtEnds(chart: Chart, width: number, size: number): boolean {
  const { type, inverted, series, categories } = chart
  const isWide = width >= 480 && Math.max(0, ...series.map(({ name }) => textWidth(name, size))) <= width * 0.3
  return (type === 'line' || (inverted === true && type === 'column')) && needsLegend(chart) && isWide && series.length <= 6 && series.every(({ values }) => (values[categories.length - 1] ?? null) !== null)
}

/** Lines through ordered categories, broken where nothing is known and where the method changed; ranks with one at the top. */
export function lineShapes(plot: Plot): ChartShape[] {
  const { chart, x, y, width, height, size, palette, language } = plot
  const scale = chart.inverted ? scaleLinear().domain(ranksOf(chart).toReversed()) : scaleLinear().domain(extentOf(chart)).nice(4)
  const ticks = chart.inverted ? rankTicks(scale, (size * 1.2) / height) : scale.ticks(4)
  const left = x + ticksWidth(ticks.map(tick => chartNumber(tick, language)), size)
  const right = x + width - endsWidth(plot)
  const across = scalePoint<number>().domain(chart.categories.map((_, at) => at)).range([left, right]).padding(0.35)
  const middles = chart.categories.map((_, at) => across(at) ?? left)
  const axis = categoryAxis(plot, middles, Math.max(1, across.step()))
  const [top, bottom] = [y + size, y + height - axis.height]
  const up = scale.range([chart.inverted ? bottom - 8 : bottom, top])
  const isDotted = chart.categories.length <= 24
  const lines = chart.series.flatMap(({ values, accent }, at): ChartShape[] => {
    const color = plot.colors[at] ?? palette.ink3
    const points = values.map((value, category): [number, number] | null => (value === null ? null : [middles[category] ?? left, up(value)]))
    const runs = runsOf(points, breaksOf(chart).map(one => one.at))
    return runs.flatMap(run => [
      ...(run.length > 1 ? [{ type: 'path' as const, d: lineThrough().digits(2)(run) ?? '', stroke: color, width: accent ? 2.6 : 1.8 }] : []),
      ...(isDotted || run.length === 1 ? run.map(([px, py]) => dot(px, py, accent ? 3.2 : 2.6, color)) : []),
    ])
  })
  const unknown = chart.categories.flatMap((_, at) => (chart.series.every(({ values }) => (values[at] ?? null) === null) ? [text(middles[at] ?? left, bottom - 4, noMark, smaller(size), palette.ink3, 'middle')] : []))
  return [
    ...valueAxis(plot, ticks.map(tick => ({ at: up(tick), words: chartNumber(tick, language) })), left, right),
    line(left, bottom, right, bottom, palette.cityLine), ...axis.shapes(bottom), ...unknown,
    ...breakRules(plot, at => ((middles[at - 1] ?? left) + (middles[at] ?? left)) / 2, y, bottom),
    ...lines, ...endValues(plot, up, right, bottom),
  ]
}

/** The first rank and some that follow, none nearer to it than that share of the plot. */
function rankTicks(scale: ScaleLinear<number, number>, share: number): number[] {
  const [worst = 2, best = 1] = scale.domain()
  return [best, ...scale.ticks(4).filter(tick => Number.isInteger(tick) && (tick - best) / (worst - best) > share)]
}

/** Points in unbroken runs: a run ends before what is unknown and before a change of method. */
export function runsOf(points: readonly ([number, number] | null)[], breaks: readonly number[]): [number, number][][] {
  const runs: [number, number][][] = []
  let open = false
  points.forEach((point, at) => {
    if (breaks.includes(at)) open = false
    if (point === null) {
      open = false
      return
    }
    const run = open ? runs.at(-1) : undefined
    if (run) run.push(point)
    else runs.push([point])
    open = true
  })
  return runs
}

const lastOf = ({ chart }: Plot) => chart.series.flatMap(({ values }, series) => {
  const value = values[chart.categories.length - 1] ?? null
  return value === null ? [] : [{ series, value }]
})
/** What is written at the end of a line. */
function endOf({ chart, width, size, language }: Plot, series: number, value: number): string {
  const name = namesAtEnds(chart, width, size) ? chart.series[series]?.name ?? '' : ''
  return [chartNumber(value, language), name].filter(Boolean).join(' ')
}
const endsWidth = (plot: Plot) => Math.max(0, ...lastOf(plot).map(({ series, value }) => textWidth(endOf(plot, series, value), smaller(plot.size), true))) + 8

/** The newest value of each series at the end of its line, moved apart where they would overlap. */
function endValues(plot: Plot, up: (value: number) => number, right: number, bottom: number): ChartShape[] {
  const { size, colors, palette } = plot
  const letters = smaller(size)
  let free = -Infinity
  const placed = lastOf(plot).toSorted((a, b) => up(a.value) - up(b.value)).map(({ series, value }) => {
    const at = Math.max(up(value) + letters * 0.36, free)
    free = at + letters * 1.1
    return { series, value, at }
  })
  const over = Math.max(0, (placed.at(-1)?.at ?? 0) - bottom)
  return placed.map(({ series, value, at }) => text(right + 4, at - over, endOf(plot, series, value), letters, colors[series] ?? palette.ink2, 'start', true))
}
