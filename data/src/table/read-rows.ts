import { FileFault } from './file-fault.ts'
import { readRow, type RowRead } from './read-row.ts'
import { recognise, type Recognised } from './recognise.ts'
import type { RowFault, Table } from './table.ts'

/** A table as the atlas understands it. `faults` are of the file: what could not even be read as a row. */
export type TableRead = Recognised & { rows: RowRead[]; faults: RowFault[] }

/** Reads every row by the columns recognised. Throws a FileFault where no column bears a name. */
export function readRows(table: Table, { mapping, unknown } = recognise(table)): TableRead {
  if (mapping.nameHans === undefined && mapping.nameHant === undefined && mapping.nameEn === undefined) throw new FileFault('no-names', table.heads.join(', '))
  return { mapping, unknown, rows: table.rows.map(line => readRow(line, mapping)), faults: table.faults }
}
