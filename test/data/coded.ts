import { columnsOf } from '../columns-of.ts'
import type { Columns } from '@bay-atlas/data/columns/columns.ts'
import type { Naming } from '@bay-atlas/data/columns/names.ts'
import { NamesWriter } from '@bay-atlas/data/columns/names-writer.ts'
import type { PhrasedNames } from '@bay-atlas/data/columns/phrased-names.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** Names as phrases that were learned from themselves. */
export function codedNames(namings: Iterable<Naming>): PhrasedNames {
  const writer = new NamesWriter()
  for (const naming of namings) writer.add(naming)
  return writer.done()
}

/** Rows as columns whose names are coded, as those of the atlas are where they arrive. */
export const codedColumns = (rows: readonly Row[]): Columns => ({ ...columnsOf(rows), names: codedNames(rows) })
