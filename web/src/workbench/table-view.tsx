import { useId, useRef, useState } from 'react'
import type { Cell, Table } from '@bay-atlas/data/board.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { tableCsv } from '@bay-atlas/data/boards/board-csv.ts'
import { TextButton } from '../look/parts.tsx'
import { boardWord, sayAllRows, sayFile } from '../look/words-board.ts'
import { columnWidths } from './column-widths.ts'
import { saveText } from '../look/save-text.ts'
import { nextOrder, sortedRows, type Order } from './sorted-rows.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { mostInFile, type WriteFile } from './file-writer.ts'
import '../look/workbench-board.css'

export type TableProps = {
  table: Table
  language: Language
  figures: FigureAnswer
  onPick: (id: string) => void
  onFind: (id: string) => void
  /** Writes it as a file, where rows are missing here. */
  onFile?: WriteFile
  /** Of the file it is saved as, without an ending. */
  fileName: string
  /** The id its title bears in the page, where something points to it. */
  anchor?: string
}

export const csvType = 'text/csv;charset=utf-8'

/** Rows shown before "show all". */
const folded = 12

/** A table of a board: sorts by its heads, opens receipts and assets, folds when it is long, saves as a file. */
export function TableView({ table, language, figures, onPick, onFind, onFile, fileName, anchor }: TableProps) {
  const [order, setOrder] = useState<Order>(null)
  const [isWhole, setWhole] = useState(false)
  const rows = sortedRows(table.rows, order, language)
  const greatest = table.matrix ? Math.max(0, ...table.rows.flat().map(({ value }) => value ?? 0)) : 0
  const pick = useSecondPick(onPick, onFind)
  const own = useId()
  const id = anchor ?? own
  const write = async () => saveText(table.all && onFile ? await onFile(table.id) : tableCsv(table, language), `${fileName}-${table.id}.csv`, csvType)
  const isNumeric = (column: number) => table.rows.some(row => row[column]?.value !== undefined)
  return (
    <div className={table.matrix ? 'board-table matrix' : 'board-table'}>
      <div className="board-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption><span className="board-caption" id={id} tabIndex={-1}>{table.title}</span>{table.about && <span className="board-about">{table.about}</span>}</caption>
          <TableHead columns={table.columns} widths={columnWidths(table)} order={order} language={language} onSort={column => setOrder(nextOrder(order, column, isNumeric(column)))} />
          <tbody>
            {rows.map((row, at) => (
              <TableRow key={keyOf(table, row)} row={row} columns={table.columns} language={language} figures={figures} greatest={greatest} isFolded={!isWhole && rows.length > folded && at >= folded} onPick={pick} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="board-empty">{boardWord.empty[language]}</p>}
      </div>
      <div className="board-actions">
        {rows.length > folded && <TextButton onClick={() => setWhole(!isWhole)}>{isWhole ? boardWord.fewer[language] : sayAllRows(rows.length, language, table.all)}</TextButton>}
        {rows.length > 0 && <button type="button" className="text-button" aria-describedby={id} onClick={() => void write()}>{table.all ? sayFile(Math.min(table.all, mostInFile), table.all, language) : boardWord.csv[language]}</button>}
      </div>
    </div>
  )
}

/** A row keeps its open receipt when the order changes. */
const keyOf = (table: Table, row: Cell[]) => table.rows.indexOf(row)

/** A click opens a card; a second one on the same name also goes there. */
function useSecondPick(onPick: (id: string) => void, onFind: (id: string) => void) {
  const last = useRef<string | null>(null)
  return (id: string) => {
    if (last.current === id) onFind(id)
    else onPick(id)
    last.current = id
  }
}
