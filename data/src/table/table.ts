/** One row as it stands in the file; `line` is where a reader finds it, counted from 1 with the heads. */
export type Line = { line: number; cells: string[] }

/** What is wrong with a row, or worth knowing: `field` is the column as we call it, empty for the row as a whole. */
export type RowFault = { line: number; field: string; says: string; /** The row was read all the same. */ isRemark?: true }

/** A file as rows and columns of text, whatever it was written as. */
export type Table = {
  format: 'csv' | 'tsv' | 'xlsx' | 'geojson'
  /** How its letters were written; null for formats that settle it themselves. */
  encoding: 'utf-8' | 'utf-16' | 'gb18030' | null
  heads: string[]
  rows: Line[]
  faults: RowFault[]
}
