import type { Line, Table } from './table.ts'

/** Reads the first sheet of a workbook (XLSX). The reader of workbooks arrives when the first one does. Throws an Error where it is no workbook. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<Table, 'heads' | 'rows'>> {
  const { readSheet } = await import('read-excel-file/universal')
  const sheet = await readSheet(new Blob([bytes]))
  const lines = sheet.map((cells, at): Line => ({ line: at + 1, cells: cells.map(said) })).filter(({ cells }) => cells.some(Boolean))
  const [first, ...rows] = lines
  return { heads: first?.cells ?? [], rows }
}

/** A cell as text: a date as its day. */
function said(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}
