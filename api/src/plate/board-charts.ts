import type { Chart } from '@bay-atlas/data/board.ts'
import { chartHeight } from '@bay-atlas/data/drawing/chart-picture.ts'
import { bracketed, word } from '@bay-atlas/data/words/word.ts'
import { label, letters, type Block, type BoardSheet } from './board-sheet.ts'
import { linesWithin } from './board-text.ts'
import type { Primitive } from './primitive.ts'

const [gap, under] = [36, 20]
const [narrowest, widest] = [290, 820]
const leftOut = word('（类别太多，本页画不下；见表格。）', '（類別太多，本頁畫不下；見表格。）', '(Too many categories for this page; see the table.)')

/** What charts are set in: the left edge, the width, and the heights of what is left of this page and of a whole one. */
export type ChartRoom = { left: number; width: number; first: number; most: number }

type Measured = { chart: Chart; name: string; title: string[]; head: number; height: number; size: number; fits: boolean }
type Placed = Measured & { column: number; top: number }
type Grid = { wide: number; pages: Placed[][] }

/** Charts in columns, each under the shortest; one block for every page they fill, of the fewest pages and then of the fewest columns. */
export function chartBlocks(all: readonly Chart[], sheet: BoardSheet, room: ChartRoom): Block[] {
  const charts = all.filter(({ categories, series }) => categories.length > 0 && series.length > 0)
  if (charts.length === 0) return []
  const fits = Math.max(1, Math.min(3, charts.length, Math.floor((room.width + gap) / (narrowest + gap))))
  const grids = Array.from({ length: fits }, (_, at) => gridOf(charts, sheet, room, at + 1))
  const fewest = Math.min(...grids.map(({ pages }) => pages.length))
  const grid = grids.find(({ pages }) => pages.length === fewest)
  return grid ? grid.pages.map(page => pageBlock(page, sheet, room.left, grid.wide)) : []
}

function gridOf(charts: readonly Chart[], sheet: BoardSheet, { width, first, most }: ChartRoom, columns: number): Grid {
  const wide = Math.min(widest, (width - gap * (columns - 1)) / columns)
  const pages: Placed[][] = []
  let ends: number[] = []
  for (const chart of charts) {
    const shortest = Math.min(...ends)
    const room = (pages.length < 2 ? first : most) - (pages.length > 0 ? shortest : 0)
    let one = measured(chart, sheet, wide, room, 10)
    if (pages.length === 0 || !one.fits) {
      // Where not even the first finds room on a page begun, the charts begin on the next.
      if (pages.length === 0 && !one.fits) pages.push([])
      if (!one.fits) one = measured(chart, sheet, wide, most, 9)
      pages.push([])
      ends = Array.from({ length: columns }, () => 0)
    }
    const column = ends.indexOf(Math.min(...ends))
    const top = ends[column] ?? 0
    pages.at(-1)?.push({ ...one, column, top })
    ends[column] = top + one.head + one.height + under
  }
  return { wide, pages: pages.filter(page => page.length > 0) }
}

/** Letters become smaller, to nine units, before a chart is left out for want of room; lines and columns can also be drawn lower. */
function measured(chart: Chart, { language }: BoardSheet, width: number, most: number, smallest: number): Measured {
  const name = chart.unit ? chart.title + bracketed(chart.unit, language) : chart.title
  const title = linesWithin(name, letters.head, width, true)
  const head = title.length * letters.head * 1.35 + 8
  const room = most - head - under
  const size = [12, 11, 10, 9].find(each => each >= smallest && chartHeight(chart, width, each) <= room)
  const height = size === undefined ? 20 : chartHeight(chart, width, size)
  const squeezed = size === undefined && chart.type !== 'bar' && room >= (smallest > 9 ? 190 : 90)
  return { chart, name, title, head, size: size ?? 9, height: squeezed ? room : height, fits: size !== undefined || squeezed }
}

function pageBlock(page: readonly Placed[], sheet: BoardSheet, left: number, wide: number): Block {
  const height = Math.max(...page.map(({ top, head, height: own }) => top + head + own + under))
  return { layer: 'charts', height, draw: y => page.flatMap(one => chartOf(one, sheet, left + one.column * (wide + gap), y + one.top, wide)) }
}

function chartOf({ chart, name, title, head, height, size, fits }: Placed, sheet: BoardSheet, x: number, top: number, width: number): Primitive[] {
  const { palette, language } = sheet
  const words = title.map((line, nth) => label(sheet, x, top + letters.head * (1 + nth * 1.35), line, letters.head, palette.ink, { bold: true }))
  if (!fits) return [...words, ...linesWithin(leftOut[language], letters.small, width).slice(0, 1).map(line => label(sheet, x, top + head + letters.small, line, letters.small, palette.ink3))]
  return [...words, { type: 'chart', id: `chart-${chart.id}`, name, chart, x, y: top + head, width, height, size, palette, language }]
}
