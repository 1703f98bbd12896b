import { decode } from './decode.ts'
import { FileFault } from './file-fault.ts'
import { readDelimited } from './delimited.ts'
import { readFeatures } from './geojson-table.ts'
import type { FileFaultCode } from './say-file-fault.ts'
import type { Table } from './table.ts'
import { readWorkbook } from './workbook.ts'

/** A workbook is a ZIP package. */
const isPackage = ([a, b]: Uint8Array) => a === 0x50 && b === 0x4b

/**
 * Reads CSV, TSV, XLSX or GeoJSON, told apart by what is in them and not by their names. Nothing is dropped: what
 * cannot be read is a fault with its line. Throws a FileFault where the file as a whole cannot be read.
 */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  if (isPackage(bytes)) return whole({ format: 'xlsx', encoding: null, faults: [], ...(await orSay(() => readWorkbook(bytes), 'no-workbook')) })
  const { text, encoding } = decode(bytes)
  if (!/^\uFEFF?\s*\{/.test(text)) return whole({ encoding, ...readDelimited(text) })
  return whole({ format: 'geojson', encoding, ...(await orSay(() => readFeatures(text.replace(/^\uFEFF/, '')), 'no-collection')) })
}

async function orSay<T>(read: () => Promise<T> | T, code: FileFaultCode): Promise<T> {
  try {
    return await read()
  } catch {
    throw new FileFault(code)
  }
}

function whole(table: Table): Table {
  if (!table.heads.length) throw new FileFault('empty')
  if (!table.rows.length) throw new FileFault('no-rows')
  return table
}
