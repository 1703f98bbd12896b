import { decode } from './decode.ts'
import { readDelimited } from './delimited.ts'
import { readFeatures } from './geojson-table.ts'
import type { Table } from './table.ts'
import { readWorkbook } from './workbook.ts'

/** A workbook is a ZIP package. */
const isPackage = ([a, b]: Uint8Array) => a === 0x50 && b === 0x4b

/**
 * Reads CSV, TSV, XLSX or GeoJSON, told apart by what is in them and not by their names. Nothing is dropped: what
 * cannot be read is a fault with its line. Throws an Error with a sentence where the file as a whole cannot be read.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  if (isPackage(bytes)) return whole({ format: 'xlsx', encoding: null, faults: [], ...(await orSay(() => readWorkbook(bytes), 'This is no workbook that can be read; save it as XLSX or CSV.')) })
  const { text, encoding } = decode(bytes)
  if (!/^\uFEFF?\s*\{/.test(text)) return whole({ encoding, ...readDelimited(text) })
  return whole({ format: 'geojson', encoding, ...(await orSay(() => readFeatures(text.replace(/^\uFEFF/, '')), 'This looks like GeoJSON but is no FeatureCollection.')) })
}

async function orSay<T>(read: () => Promise<T> | T, sentence: string): Promise<T> {
  try {
    return await read()
  } catch (fault) {
    throw new Error(`${sentence} (${fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)})`)
  }
}

function whole(table: Table): Table {
  if (!table.heads.length) throw new Error('The file is empty.')
  if (!table.rows.length) throw new Error('The file has heads but no rows.')
  return table
}
