import { binary, bool, columnFromArray, field, float64, int32, Table, tableToIPC, utf8, type DataType, type Schema } from '@uwdata/flechette'
import { columnSchemas, type ColumnSchema } from '../features/columns-of.ts'
import { xFirst, type Listing } from './listing.ts'
import { wkbOf } from './wkb.ts'

/** The features as an Arrow IPC file; the geometry is a column of WKB, as GeoArrow describes it. */
export function arrowOf({ collection, features, system }: Listing): Buffer {
  const schemas = Object.entries(columnSchemas(collection))
  const geometry = features.map(feature => feature.geometry && wkbOf(xFirst(feature.geometry, system)))
  const columns: [string, DataType, unknown[], Map<string, string> | null][] = [
    ['id', utf8(), features.map(({ id }) => id), null],
    ...schemas.map(([name, { type }]): [string, DataType, unknown[], null] => [name, typeOf(type), features.map(({ properties }) => properties[name] ?? null), null]),
    ['geometry', binary(), geometry, new Map([['ARROW:extension:name', 'geoarrow.wkb'], ['ARROW:extension:metadata', JSON.stringify({ crs: system.code, crs_type: 'authority_code' })]])],
  ]
  const schema: Schema = { version: 4, endianness: 0, metadata: null, fields: columns.map(([name, type, , metadata]) => field(name, type, true, metadata)) }
  const bytes = tableToIPC(new Table(schema, columns.map(([, type, values]) => columnFromArray(values, type))), { format: 'file' })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return Buffer.from(bytes)
}

function typeOf(type: ColumnSchema['type']): DataType {
  switch (type) {
    case 'string': return utf8()
    case 'boolean': return bool()
    case 'integer': return int32()
    case 'number': return float64()
  }
}
