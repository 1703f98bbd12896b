import { columnFromArray, field, Table, tableFromIPC, tableToIPC, utf8, type Schema } from '@uwdata/flechette'
import type { Naming } from './names.ts'

/** Between the aliases of one row. */
const between = '\n'
const columnNames = ['id', 'name_zh_hans', 'name_zh_hant', 'name_en', 'aliases', 'pinyin'] as const

/** What rows are called, as an Arrow IPC stream of text columns: `aliases` one a line. */
export function namesToArrow(namings: readonly Naming[]): Uint8Array {
  const texts = namings.map(({ id, name, aliases, pinyin }) => [id, name['zh-Hans'], name['zh-Hant'], name.en, aliases.join(between), pinyin])
  const schema: Schema = { version: 4, endianness: 0, metadata: null, fields: columnNames.map(name => field(name, utf8(), false, null)) }
  const bytes = tableToIPC(new Table(schema, columnNames.map((_, at) => columnFromArray(texts.map(row => row[at]), utf8()))), { format: 'stream' })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return bytes
}

/** Reads them one after the other, so that no more of them than one need be an object at a time. Throws when a column is missing or is no text. */
export function* namesFromArrow(bytes: Uint8Array): Generator<Naming> {
  const table = tableFromIPC(bytes, {})
  const columns = columnNames.map(name => table.getChild(name))
  for (let at = 0; at < table.numRows; at += 1) {
    const [id, hans, hant, en, aliases, pinyin] = columns.map(column => textOf(column.at(at)))
    if (id === undefined || hans === undefined || hant === undefined || en === undefined || pinyin === undefined) throw new Error('A column of names is missing.')
    yield { id, name: { 'zh-Hans': hans, 'zh-Hant': hant, en }, aliases: aliases ? aliases.split(between) : [], pinyin }
  }
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('A column of names holds something that is no text.')
  return value
}
