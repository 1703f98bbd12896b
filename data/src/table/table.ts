import type { Field } from './fields.ts'

/** One row as it stands in the file; `line` is where a reader finds it, counted from 1 with the heads. */
export type Line = { line: number; cells: string[] }

/** What can be wrong with a row, or worth knowing. `say-fault.ts` has the sentence of each in three scripts. */
export const faultCodes = [
  'quote-open', 'too-many-cells', 'no-feature', 'no-point', 'unknown-word', 'no-degrees', 'far-away', 'swapped', 'no-name', 'no-metres', 'no-year', 'no-web-address',
  'no-position', 'no-kind', 'outside', 'other-city', 'twice',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What is wrong with a row, or worth knowing: `field` is the column as we call it, empty for the row as a whole; `values` fill the gaps of its sentence. */
export type RowFault = { line: number; field: Field | ''; code: FaultCode; values: string[]; /** The row was read all the same. */ isRemark?: true }

/** A file as rows and columns of text, whatever it was written as. */
export type Table = {
  format: 'csv' | 'tsv' | 'xlsx' | 'geojson'
  /** How its letters were written; null for formats that settle it themselves. */
  encoding: 'utf-8' | 'utf-16' | 'gb18030' | null
  heads: string[]
  rows: Line[]
  faults: RowFault[]
}
