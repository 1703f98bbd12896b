import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { NamesWriter } from '@bay-atlas/data/columns/names-writer.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { OwnColumns } from '../state/desk/messages.ts'

/** Rows of the reader as the desk holds them: numbers and codes, which cost a page little however many they are. */
export function packed(rows: readonly Row[]): OwnColumns {
  const writer = new NamesWriter()
  for (const row of rows) writer.add(row)
  return { chunk: chunkOf(rows), names: writer.done().parts }
}
