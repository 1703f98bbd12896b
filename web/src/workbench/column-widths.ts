import type { Table } from '@bay-atlas/data/board.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'

/** Of the letters in a table, in pixels. */
const size = 13
const padding = 18

/** The least width of each column in pixels: what stands in it keeps to one line where it is short, and long texts have room enough to be read; the table scrolls before it breaks words. */
export function columnWidths({ columns, rows, matrix }: Table): number[] {
  return columns.map(({ name }, at) => {
    const widest = Math.max(...rows.map(row => textWidth(row[at]?.text ?? '', size)), 0)
    const head = Math.min(textWidth(name, size), 64)
    if (at === 0) return Math.round(Math.min(132, Math.max(64, widest + padding / 2)))
    return Math.round(Math.min(200, Math.max(matrix ? 40 : 52, head + padding, widest + padding)))
  })
}
