import type { Row } from '../row.ts'
import { chunkOf } from './chunk.ts'
import type { Columns } from './columns.ts'
import { JoinedChunks } from './join-chunks.ts'
import type { Names, Naming } from './names.ts'

const namingOf = ({ id, name, aliases, pinyin }: Row): Naming => ({ id, name, aliases, pinyin })

/** Rows as columns; `namesOf` says how their names are kept. Positions keep seven decimals of a degree. */
export function columnsOf(rows: readonly Row[], namesOf: (namings: Naming[]) => Names): Columns {
  const joined = new JoinedChunks(rows.length)
  joined.put(chunkOf(rows))
  return { ...joined.columns(), names: namesOf(rows.map(namingOf)) }
}
