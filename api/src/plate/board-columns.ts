import type { Cell, Table } from '@bay-atlas/data/board.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import { letters } from './board-sheet.ts'
import { cellPad } from './chart-primitives.ts'

/** Columns that stand together on a page, by their place in the table, and how wide each is. */
export type ColumnSet = { columns: number[]; widths: number[] }

/** No word is so long that a column must be wider, and no text so long that it may be. */
const [longestWord, longestLine] = [130, 290]

/** Columns as wide as what stands in them asks; where not all find room side by side, the later ones follow under their own heads, each set beginning with the names of the rows. Short tables with room to spare are set in larger letters. */
export function columnSets(table: Table, width: number): { size: number; sets: ColumnSet[] } {
  const size = [14, 13, 12].find(each => table.rows.length <= 16 && sum(evened(measured(table, width, each), table.matrix === true, width).wanted) <= width) ?? letters.body
  const { least, wanted } = evened(measured(table, width, size), table.matrix === true, width)
  const sets = together(least, width).map(set => ({ columns: set, widths: shared(set.map(at => least[at] ?? 0), set.map(at => wanted[at] ?? 0), width) }))
  return { size, sets }
}

/** The least and the wanted width of each column. */
function measured({ columns, rows }: Table, width: number, size: number): { least: number[]; wanted: number[] } {
  const told = columns.map(({ name, unit }, at) => ({ head: unit ? `${name} ${unit}` : name, cells: rows.flatMap(row => row[at] ?? []) }))
  const least = told.map(({ head, cells }) => Math.min(width * 0.6, Math.max(34, widestWord(head, size, true), ...cells.map(cell => wordOf(cell, size))) + 2 * cellPad + 2))
  const wanted = told.map(({ head, cells }, at) => Math.min(width * 0.6, Math.max(least[at] ?? 0, Math.min(longestLine, Math.max(headWidth(head, size), ...cells.map(cell => lineOf(cell, size)))) + 2 * cellPad + 4)))
  return { least, wanted }
}

/** The columns of a crosswise count are all alike. */
function evened({ least, wanted }: { least: number[]; wanted: number[] }, isMatrix: boolean, width: number): { least: number[]; wanted: number[] } {
  const even = (widths: number[]) => (isMatrix ? widths.map((width, at) => (at === 0 ? width : Math.max(...widths.slice(1)))) : widths)
  const [name = 0] = wanted
  // The names of the rows are read first, and are not squeezed for what follows them.
  const roomy = least.map((each, at) => (at === 0 ? Math.max(each, Math.min(name, width * 0.16)) : each))
  return { least: even(roomy), wanted: even(wanted) }
}

/** Which columns find room side by side. */
function together(least: readonly number[], width: number): number[][] {
  const [name = 0] = least
  const sets: number[][] = []
  let room = 0
  for (const [at, need] of least.entries()) {
    const set = sets.at(-1)
    if (set && room + need <= width) {
      set.push(at)
      room += need
    } else {
      sets.push(at === 0 ? [0] : [0, at])
      room = at === 0 ? need : name + need
    }
  }
  return sets
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** Each its least, and of what is left as much as it asks in proportion; a table that is nearly as wide as the page is made as wide, one of half its width leaves room for another. */
function shared(least: readonly number[], wanted: readonly number[], width: number): number[] {
  const [low, high] = [sum(least), sum(wanted)]
  if (high <= width) {
    const half = width * 0.48
    const stretch = high > width * 0.6 ? width / high : Math.min(1.25, high <= half ? half / high : width / high)
    return wanted.map(each => each * stretch)
  }
  const share = high > low ? Math.max(0, (width - low) / (high - low)) : 0
  return least.map((each, at) => each + ((wanted[at] ?? each) - each) * share)
}

/** A short head keeps to one line, a long one may take two. */
const headWidth = (head: string, size: number) => {
  const whole = textWidth(head, size, true) * 1.06
  return whole < 120 ? whole : whole * 0.7
}
const noteShare = letters.small / letters.body
const lineOf = ({ text, note }: Cell, size: number) => Math.max(textWidth(text, size) * 1.04, textWidth(note ?? '', size) * noteShare * 0.9)
const wordOf = ({ text, note }: Cell, size: number) => Math.max(widestWord(text, size, false), widestWord(note ?? '', size, false) * noteShare)
const widestWord = (text: string, size: number, bold: boolean) => Math.min(longestWord, Math.max(0, ...text.split(/[\s/]+|(?<=[\u2e80-\uffff])/u).map(part => textWidth(part, size, bold) * 1.05)))
