import type { Row } from '../row.ts'
import { chunkOf } from './chunk.ts'
import type { Columns } from './columns.ts'
import { JoinedChunks } from './join-chunks.ts'
import type { Naming } from './names.ts'
import { NamesWriter } from './names-writer.ts'
import type { PhrasedNames } from './phrased-names.ts'

/** Rows as columns. Positions keep seven decimals of a degree. */
export function columnsOf(rows: readonly Row[]): Columns {
  const joined = new JoinedChunks(rows.length)
  joined.put(chunkOf(rows))
  return { ...joined.columns(), names: namesOf(rows) }
}

/** Names in the order of their rows. */
export function namesOf(namings: Iterable<Naming>): PhrasedNames {
  const names = new NamesWriter()
  for (const naming of namings) names.add(naming)
  return names.done()
}
