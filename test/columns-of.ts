import type { Row } from '@bay-atlas/data/row.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import type { Columns } from '@bay-atlas/data/columns/columns.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { PlainNames } from '@bay-atlas/data/columns/plain-names.ts'

/** Rows that are objects already as columns. Positions keep seven decimals of a degree. */
export function columnsOf(rows: readonly Row[]): Columns {
  const joined = new JoinedChunks(rows.length)
  joined.put(chunkOf(rows))
  return { ...joined.columns(), names: new PlainNames(rows) }
}
