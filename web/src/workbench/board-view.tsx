import { useId, useState } from 'react'
import type { Board, Cell } from '@bay-atlas/data/board.ts'
import { boardCsv } from '@bay-atlas/data/boards/board-csv.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { semicolon } from '@bay-atlas/data/words/word.ts'
import { QuietButton } from '../look/parts.tsx'
import { usePrinting } from '../look/use-printing.ts'
import { boardWord, sayMoreCharts } from '../look/words-board.ts'
import { ChartView } from './chart-view.tsx'
import { saveText } from '../look/save-text.ts'
import { StateLine } from '../panels/state-line.tsx'
import { csvType, TableView } from './table-view.tsx'
import type { WriteFile } from './file-writer.ts'
import '../look/workbench-board.css'

export type BoardViewProps = {
  /** Undefined while it is being worked out for the first time. */
  board: Board | undefined
  language: Language
  palette: Palette
  figures: FigureAnswer
  onPick: (id: string) => void
  onFind: (id: string) => void
  /** Writes all of it, or one table by its id, as a file, where rows are missing here. */
  onFile?: WriteFile
  /** Of the files it is saved as, without an ending: `bay-atlas-network`. */
  fileName: string
  /** Whether the title of the board is written over it; a panel with a head of its own leaves it out. */
  titled?: boolean
  /** How deep its parts stand: under the title of a page, or under the head of a tool. */
  heading?: 'h2' | 'h3'
}

/** So many charts are seen at once; more of them only when they are asked for, or on paper. */
const first = 8

/** A board on the page: what it says, its charts, its tables with their receipts, its notes, its files. */
export function BoardView({ board, ...props }: BoardViewProps) {
  return board ? <Whole {...props} board={board} /> : <StateLine kind="working" language={props.language} />
}

function Whole({ board, language, palette, figures, onPick, onFind, onFile, fileName, titled = false, heading: Heading = 'h3' }: BoardViewProps & { board: Board }) {
  const { title, lead, charts, tables, notes } = board
  const write = async () => saveText(onFile && tables.some(({ all }) => all) ? await onFile() : boardCsv(board, language), `${fileName}.csv`, csvType)
  const own = useId()
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const folded = !all && !printing && charts.length > first + 1
  const anchorOf = (table: string) => `${own}-${table}`
  return (
    <div className="board">
      {titled && <h2>{title}</h2>}
      {lead && <p className="board-lead">{lead}</p>}
      {charts.length > 0 && (
        <div className="board-charts">
          {(folded ? charts.slice(0, first) : charts).map(chart => <ChartView key={chart.id} chart={chart} language={language} palette={palette} onTable={tables.some(({ id }) => id === chart.table) ? () => showTable(anchorOf(chart.table)) : undefined} />)}
        </div>
      )}
      {charts.length > first + 1 && <div className="board-more"><QuietButton onClick={() => setAll(!all)}>{all ? boardWord.fewerCharts[language] : sayMoreCharts(charts.length - first, language)}</QuietButton></div>}
      {tables.map(table => <TableView key={table.id} table={table} language={language} figures={figures} onPick={onPick} onFind={onFind} onFile={onFile} fileName={fileName} anchor={anchorOf(table.id)} />)}
      <Marks cells={tables.flatMap(({ rows }) => rows.flat())} language={language} />
      {notes.length > 0 && (
        <section className="board-notes">
          <Heading>{boardWord.notes[language]}</Heading>
          <ul>{notes.map((note, at) => <li key={at}>{note}</li>)}</ul>
        </section>
      )}
      {tables.length > 1 && <div className="board-files"><QuietButton onClick={() => void write()}>{boardWord.csvAll[language]}</QuietButton></div>}
    </div>
  )
}

/** What the marks on figures mean, those that are there. */
function Marks({ cells, language }: { cells: Cell[]; language: Language }) {
  const has = (test: (cell: Cell) => boolean, text: Text) => (cells.some(test) ? [text[language]] : [])
  const said = [...has(({ tone }) => tone === 'estimate', boardWord.estimate), ...has(({ tone }) => tone === 'disagree', boardWord.disagree), ...has(({ figures = [] }) => figures.length > 0, boardWord.dotted)]
  return said.length > 0 && <p className="board-marks">{said.join(semicolon(language))}</p>
}

/** Takes the reader to a table: in sight, and in focus for those who listen. */
function showTable(anchor: string): void {
  const caption = document.getElementById(anchor)
  caption?.scrollIntoView?.({ block: 'start' })
  caption?.focus({ preventScroll: true })
}
