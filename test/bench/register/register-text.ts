import { itemColumns } from '@bay-atlas/api/store/postgis/asset-record.ts'
import { writeCell } from '@bay-atlas/api/plate/csv.ts'
import { itemOf } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** Rows that leave together: few enough to keep little in memory, many enough to write seldom. */
const together = 500

/** Rows as a file that `npm run load -- --register FILE` takes, piece by piece: CSV where the file is called so, else GeoJSON with one feature a line. */
export function* registerText(rows: Iterable<Row>, file: string): Generator<string> {
  const isTable = /\.csv$/i.test(file)
  const lineOf = isTable ? csvLine : (row: Row) => `${JSON.stringify(itemOf(row))}\n`
  let [piece, size] = [isTable ? `${['id', 'longitude', 'latitude', ...itemColumns].join(',')}\n` : '', 0]
  for (const row of rows) {
    piece += lineOf(row)
    size += 1
    if (size % together) continue
    yield piece
    piece = ''
  }
  yield piece
}

function csvLine(row: Row): string {
  const { id, geometry, properties } = itemOf(row)
  const columns: Record<string, string | number | boolean | null> = properties
  const cells = [id, ...geometry.coordinates, ...itemColumns.map(name => columns[name] ?? null)]
  return `${cells.map(cell => writeCell(typeof cell === 'boolean' ? String(cell) : cell)).join(',')}\n`
}
