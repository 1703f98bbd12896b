import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** Lines that go to the database in one piece. */
const linesInPiece = 200

/**
 * Fills columns of a table with COPY. The rows are asked for as fast as the database takes them, so that a million
 * need no more memory than some hundreds. Gives how many there were.
 */
export async function copyRows(client: ClientBase, table: string, columns: readonly string[], rows: AsyncIterable<unknown[]> | Iterable<unknown[]>): Promise<number> {
  const copy = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from(piecesOf(rows), { objectMode: true, highWaterMark: 4 }), copy)
  return copy.rowCount
}

async function* piecesOf(rows: AsyncIterable<unknown[]> | Iterable<unknown[]>): AsyncGenerator<string> {
  let lines: string[] = []
  for await (const row of rows) {
    lines.push(`${row.map(fieldOf).join('\t')}\n`)
    if (lines.length < linesInPiece) continue
    yield lines.join('')
    lines = []
  }
  if (lines.length) yield lines.join('')
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A value in the text format of COPY. */
function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  const text = Array.isArray(value) ? `{${value.map(quoted).join(',')}}` : String(value)
  return text.replace(/[\\\n\r\t]/g, letter => escapes[letter] ?? letter)
}

const quoted = (value: unknown) => `"${String(value).replace(/["\\]/g, letter => `\\${letter}`)}"`
