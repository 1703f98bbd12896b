import type { Cell, Column, Table } from '@bay-atlas/data/board.ts'
import { mix } from '@bay-atlas/data/drawing/ramp.ts'
import { columnSets, type ColumnSet } from './board-columns.ts'
import { letters, type BoardSheet, type Block } from './board-sheet.ts'
import { linesWithin, paragraph } from './board-text.ts'
import { cellLine, cellPad } from './chart-primitives.ts'
import type { TableCell, TablePiece } from './primitive.ts'

type Type = { size: number; noteSize: number }
export type TableRow = TablePiece['rows'][number]
/** A table cut for pages: what stands over it, and its rows to be shared out. */
export type TablePart = { id: string; name: string; over: (left: number, width: number) => Block[]; head: TableRow; rows: TableRow[]; widths: number[]; size: number; noteSize: number }

/** The parts of a table: one, or one for every set of columns that finds room on a page. `most` is the height of a page. */
export function tableParts(table: Table, sheet: BoardSheet, width: number, most: number): TablePart[] {
  const { palette } = sheet
  const { size, sets } = columnSets(table, width)
  const type: Type = { size, noteSize: Math.max(letters.small, size * 0.8) }
  const greatest = table.matrix ? Math.max(0, ...table.rows.flat().map(({ value }) => value ?? 0)) : 0
  return sets.map((set, at) => {
    const title = sets.length > 1 ? `${table.title} (${at + 1}/${sets.length})` : table.title
    const over = (left: number, wide: number) => [
      ...paragraph(sheet, 'tables', title, left, wide, { size: letters.head, fill: palette.ink, rest: { bold: true }, after: 2 }),
      ...(table.about && at === 0 ? paragraph(sheet, 'tables', table.about, left, wide, { size: letters.small, fill: palette.ink3, after: 2 }) : []),
    ].map(block => ({ ...block, clings: true }))
    const head = headRow(table, set, sheet, type)
    const rows = table.rows.flatMap((row, nth) => bodyRows(row, table, set, sheet, { ...type, most: most - head.height - 60, striped: nth % 2 === 1, greatest }))
    return { id: sets.length > 1 ? `${table.id}-${at + 1}` : table.id, name: title, over, head, rows, widths: set.widths, ...type }
  })
}

const alignOf = (column: Column | undefined, isMatrix = false): TableCell['align'] => (isMatrix ? 'middle' : column?.align === 'end' ? 'end' : 'start')
const inner = (width: number | undefined) => (width ?? 0) - 2 * cellPad

function headRow({ columns, matrix }: Table, { columns: shown, widths }: ColumnSet, { palette }: BoardSheet, type: Type): TableRow {
  const cells = shown.map((at, place): TableCell => {
    const column = columns[at]
    const room = inner(widths[place])
    return { lines: linesWithin(column?.name ?? '', type.size, room, true), note: linesWithin(column?.unit ?? '', type.noteSize, room), align: alignOf(column, matrix === true && at > 0), color: palette.ink2, bold: true }
  })
  return { height: heightOf(cells, type), cells }
}

type RowLook = Type & { most: number; striped: boolean; greatest: number }

/** A row, or several where it is higher than a page. */
function bodyRows(row: readonly Cell[], table: Table, { columns, widths }: ColumnSet, sheet: BoardSheet, look: RowLook): TableRow[] {
  const cells = columns.map((at, place) => bodyCell(row[at], { column: table.columns[at], isName: at === 0, isMatrix: table.matrix === true, room: inner(widths[place]) }, sheet, look))
  const lines = Math.max(3, Math.floor(look.most / (look.size * cellLine)))
  const parts = Math.max(1, ...cells.map(({ lines: own, note }) => Math.ceil((own.length + note.length) / lines)))
  return Array.from({ length: parts }, (_, part) => {
    const some = parts === 1 ? cells : cells.map(cell => partOf(cell, part * lines, (part + 1) * lines))
    return { height: heightOf(some, look), cells: some }
  })
}

const partOf = (cell: TableCell, from: number, to: number): TableCell => {
  const before = cell.lines.length
  return { ...cell, lines: cell.lines.slice(from, to), note: cell.note.slice(Math.max(0, from - before), Math.max(0, to - before)) }
}

type CellPlace = { column: Column | undefined; isName: boolean; isMatrix: boolean; room: number }

function bodyCell(cell: Cell | undefined, { column, isName, isMatrix, room }: CellPlace, { palette }: BoardSheet, { size, noteSize, striped, greatest }: RowLook): TableCell {
  const { text = '', note = '', tone, value } = cell ?? {}
  const shade = isMatrix && !isName && greatest > 0 && value !== undefined && value > 0 ? mix(palette.paper, palette.accent, Math.sqrt(value / greatest) * 0.45) : null
  const fill = shade ?? (striped && !isMatrix ? mix(palette.paper, palette.ink3, 0.07) : undefined)
  const bold = tone === 'strong'
  return {
    lines: linesWithin(marked(text, tone), size, room, bold), note: linesWithin(note, noteSize, room), align: alignOf(column, isMatrix && !isName),
    color: tone === 'missing' || tone === 'not-looked' || tone === 'faint' ? palette.ink3 : isName || bold || shade ? palette.ink : palette.ink2,
    ...(bold ? { bold } : {}), ...(fill ? { fill } : {}),
  }
}

/** How a value stands, by the marks that the page uses too. */
const marked = (text: string, tone: Cell['tone']) => (tone === 'estimate' ? `≈ ${text}` : tone === 'disagree' ? `${text} ≠` : text)

const heightOf = (cells: readonly TableCell[], { size, noteSize }: Type) => Math.max(...cells.map(({ lines, note }) => lines.length * size * cellLine + note.length * noteSize * cellLine), size * cellLine) + 8
