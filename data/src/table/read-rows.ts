import { readRow, type RowRead } from './read-row.ts'
import { recognise, type Recognised } from './recognise.ts'
import type { RowFault, Table } from './table.ts'

/** A table as the atlas understands it. `faults` are of the file: what could not even be read as a row. */
export type TableRead = Recognised & { rows: RowRead[]; faults: RowFault[] }

/** Reads every row by the columns recognised. Throws an Error where no column bears a name. */
export function readRows(table: Table, { mapping, unknown } = recognise(table)): TableRead {
  if (mapping.nameHans === undefined && mapping.nameHant === undefined && mapping.nameEn === undefined) throw new Error(`No column bears a name. Heads found: ${table.heads.join(', ')}. Call one of them 名称, 名稱 or Name.`)
  return { mapping, unknown, rows: table.rows.map(line => readRow(line, mapping)), faults: table.faults }
}
