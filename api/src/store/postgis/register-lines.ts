import type { Readable } from 'node:stream'
import { createInterface } from 'node:readline'
import Papa from 'papaparse'
import { readCell } from '../../plate/csv.ts'
import type { Line } from './register-item.ts'

/** The lines of a register as they are read: CSV when the file is called so, else GeoJSON with one feature a line. Throws an Error when the file is neither. */
export function linesOf(bytes: Readable, file: string): AsyncIterable<Line> {
  if (/\.(csv|tsv|txt)$/i.test(file)) return tableLines(bytes)
  if (/\.(geojsonl?s?|ndjson|jsonl|json)$/i.test(file)) return jsonLines(bytes)
  throw new Error(`${file}: a register is CSV (.csv) or GeoJSON with one feature a line (.geojsonl, .ndjson).`)
}

async function* jsonLines(bytes: Readable): AsyncGenerator<Line> {
  let number = 0
  for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) {
    number += 1
    // RFC 8142 puts a record separator before each feature; a byte order mark says nothing either.
    const text = line.replace(/^[\u001e\ufeff]+/, '').trim()
    if (text) yield readJson(number, text)
  }
}

function readJson(number: number, text: string): Line {
  try {
    return { number, value: JSON.parse(text) }
  } catch {
    return { number, fault: 'this is no JSON; a register has one feature on each line' }
  }
}

/** A record is numbered as in a table: the head is line 1, whatever breaks stand inside the cells. */
async function* tableLines(bytes: Readable): AsyncGenerator<Line> {
  const rows = bytes.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';'] }))
  bytes.on('error', fault => rows.destroy(fault))
  let [head, number]: [string[] | null, number] = [null, 0]
  for await (const row of rows) {
    number += 1
    const cells = Array.isArray(row) ? row.map(String) : []
    if (!head) head = cells.map(cell => cell.replace(/^\ufeff/, '').trim().toLowerCase())
    else if (cells.length !== head.length) yield { number, fault: `${cells.length} cells where the head has ${head.length}` }
    else yield { number, value: Object.fromEntries(head.map((name, at) => [name, readCell(cells[at] ?? '')])) }
  }
}
