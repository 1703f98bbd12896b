import Papa from 'papaparse'
import type { Line, RowFault, Table } from './table.ts'

type Delimited = Pick<Table, 'format' | 'heads' | 'rows' | 'faults'>

const delimiters = [',', '\t', ';', '|', '，'] as const

/** The one that stands most often in the heads; a comma where none does. */
function delimiterOf(text: string): string {
  const heads = (/^\s*(\S.*)$/m.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '')
  const counts = delimiters.map(delimiter => ({ delimiter, count: heads.split(delimiter).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ','
}

/** Reads comma- or tab-separated text; which of them, its heads tell. Rows that have more or fewer cells than heads are named and kept. */
export function readDelimited(text: string): Delimited {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false })
  const lines = data.map((cells, at): Line => ({ line: at + 1, cells: cells.map(cell => cell.trim()) })).filter(({ cells }) => cells.some(Boolean))
  const [first, ...rows] = lines
  const heads = first?.cells ?? []
  const broken = errors.filter(({ type }) => type === 'Quotes').map((error): RowFault => ({ line: (error.row ?? 0) + 1, field: '', code: 'quote-open', values: [] }))
  const uneven = rows.filter(({ cells }) => cells.length > heads.length && cells.slice(heads.length).some(Boolean)).map(({ line, cells }): RowFault => ({ line, field: '', code: 'too-many-cells', values: [String(cells.length), String(heads.length)] }))
  return { format: meta.delimiter === '\t' ? 'tsv' : 'csv', heads, rows, faults: [...broken, ...uneven] }
}
