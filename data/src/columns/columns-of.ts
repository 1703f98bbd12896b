import type { Row } from '../row.ts'
import { chunkOf } from './chunk.ts'
import type { Columns } from './columns.ts'
import { JoinedChunks } from './join-chunks.ts'
import { PlainNames } from './plain-names.ts'

/** Rows that are objects already as columns. Positions keep seven decimals of a degree. */
export function columnsOf(rows: readonly Row[]): Columns {
  const joined = new JoinedChunks(rows.length)
  joined.put(chunkOf(rows))
  return { ...joined.columns(), names: new PlainNames(rows) }
}
