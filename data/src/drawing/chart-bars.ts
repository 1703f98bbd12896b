import { scaleLinear } from 'd3-scale'
import { chartNumber, dot, line, noNumber, rect, text, type ChartShape, type Plot } from './chart-shape.ts'
import { extentOf, piecesOf, ranksOf, type Piece } from './chart-values.ts'
import { fitText, textLines, textWidth } from './text-width.ts'

const most = 18

/** Where the names of the bars stand: in a column at the left, or over the bars where they are too long for that. */
export type BarNames = { above: boolean; width: number; lines: string[][] }

export function barNames(categories: readonly string[], width: number, size: number): BarNames {
  const widest = Math.max(0, ...categories.map(name => textWidth(name, size)))
  const column = Math.min(widest, width * 0.4)
  const lines = categories.map(name => textLines(name, size, column))
  const fits = lines.every(each => each.length <= 2 && each.every(part => textWidth(part, size) <= column + 1))
  if (fits) return { above: false, width: column + 8, lines }
  return { above: true, width: 0, lines: categories.map(name => {
    const [first = '', ...rest] = textLines(name, size, width)
    return rest.length > 0 ? [fitText(first, size, width), fitText(rest.join(' '), size, width)] : [fitText(first, size, width)]
  }) }
}

/** The height that lying bars need, in pixels. */
export function barsHeight(count: number, series: number, names: BarNames, size: number): number {
  const lines = Math.max(1, ...names.lines.map(each => each.length))
  const bars = Math.max(1, series) * (size + 4)
  return count * (names.above ? lines * size * 1.25 + bars + 10 : Math.max(bars, lines * size * 1.25) + 8)
}

/** Lying bars with their names and, at their ends, their values. Ranks have no length, so they are dots, the first at the right. */
export function barShapes(plot: Plot): ChartShape[] {
  const { chart, x, y, width, height, size, palette, language } = plot
  const names = barNames(chart.categories, width, size)
  const reserve = valuesWidth(plot) + 6
  const [least, greatest] = chart.inverted ? ranksOf(chart) : extentOf(chart)
  const left = x + names.width + (least < 0 ? reserve : 0)
  const right = x + width - reserve
  const along = scaleLinear().domain(chart.inverted ? [greatest, least] : [least, greatest]).range([left, Math.max(left + 1, right)])
  const zero = along(chart.inverted ? greatest : 0)
  const row = height / Math.max(1, chart.categories.length)
  const rows = chart.categories.flatMap((_, at): ChartShape[] => {
    const written = names.lines[at] ?? []
    const top = y + at * row
    const nameHeight = names.above ? written.length * size * 1.25 + 2 : 0
    const middle = names.above ? top + nameHeight + (row - nameHeight - 6) / 2 : top + row / 2
    const first = names.above ? top + size : middle + size * 0.36 - ((written.length - 1) * size * 1.25) / 2
    const name = written.map((part, nth) => text(names.above ? x : x + names.width - 8, first + nth * size * 1.25, part, size, palette.ink, names.above ? 'start' : 'end'))
    return [...name, ...barsOf(plot, at, { middle, room: row - nameHeight, along, zero })]
  })
  const base = chart.inverted ? [] : [line(zero, y, zero, y + height, palette.cityLine)]
  return [...rows, ...base, ...(chart.categories.length === 0 ? [text(x, y + size, noNumber[language], size, palette.ink3)] : [])]
}

type Along = { middle: number; room: number; along: (value: number) => number; zero: number }

function barsOf(plot: Plot, category: number, { middle, room, along, zero }: Along): ChartShape[] {
  const { chart, size, palette, language, colors } = plot
  const pieces = piecesOf(chart, category)
  const lanes = chart.stacked ? 1 : Math.max(1, pieces.length)
  const thick = Math.min(most, (room * 0.7) / lanes)
  const top = middle - (thick * lanes) / 2
  const letters = Math.min(size, Math.max(9, thick * lanes < 9 ? 9 : lanes > 1 ? thick : size))
  const missing = (at: number) => text(zero + 5, at + letters * 0.36, noNumber[language], letters, palette.ink3)
  const shown = pieces.filter(({ to }) => to !== null)
  if (chart.stacked && shown.length === 0) return [missing(middle)]
  const drawn = pieces.flatMap((piece, lane): ChartShape[] => {
    const at = top + (chart.stacked ? 0 : lane * thick)
    if (piece.to === null) return chart.stacked ? [] : [missing(at + thick / 2)]
    const [from, to] = [along(piece.from), along(piece.to)]
    const color = colors[piece.series] ?? palette.ink3
    const mark = chart.inverted ? [line(zero, at + thick / 2, to, at + thick / 2, palette.districtLine), dot(to, at + thick / 2, Math.min(5, thick / 2), color)] : [rect(Math.min(from, to), at, Math.abs(to - from), Math.max(1, thick - (lanes > 1 ? 1 : 0)), color)]
    return chart.stacked ? mark : [...mark, valueAt(plot, piece.to, to, at + thick / 2, letters)]
  })
  return chart.stacked ? [...drawn, totalOf(plot, shown, along, middle)] : drawn
}

function valueAt({ palette, language, chart }: Plot, value: number, x: number, y: number, size: number): ChartShape {
  const [isBack, room] = [value < 0, chart.inverted ? 9 : 5]
  return text(x + (isBack ? -room : room), y + size * 0.36, chartNumber(value, language), size, palette.ink2, isBack ? 'end' : 'start')
}

/** What stacked bars come to, at the end of the last. */
function totalOf(plot: Plot, pieces: readonly Piece[], along: (value: number) => number, middle: number): ChartShape {
  const total = pieces.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0)
  const end = Math.max(0, ...pieces.map(({ to }) => to ?? 0))
  return text(along(end) + 5, middle + plot.size * 0.36, chartNumber(total, plot.language), plot.size, plot.palette.ink2)
}

/** The widest of all that is written at the ends of bars. */
function valuesWidth({ chart, size, language }: Plot): number {
  const values = chart.categories.flatMap((_, at) => {
    const pieces = piecesOf(chart, at).filter(({ to }) => to !== null)
    return chart.stacked ? [pieces.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0)] : pieces.map(({ to }) => to ?? 0)
  })
  return Math.max(0, ...values.map(value => textWidth(chartNumber(value, language), size))) + (chart.inverted ? 4 : 0)
}
