import { binary, bool, columnFromArray, field, float64, int32, Table, tableToIPC, utf8, type DataType, type Schema } from '@uwdata/flechette'
import { columnSchemas, type ColumnSchema } from '../features/columns-of.ts'
import type { Feature } from '../features/feature.ts'
import { arrowEnd, arrowMagic, schemaIn, type Block } from './arrow-file.ts'
import { xFirst, type Heading } from './listing.ts'
import { wkbOf } from './wkb.ts'
import type { Writer } from './writer.ts'

type Column = { name: string; type: DataType; metadata: Map<string, string> | null; of: (feature: Feature) => unknown }

/** The features as an Arrow IPC file; the geometry is a column of WKB, as GeoArrow describes it. Each piece is a record batch. */
export function arrowWriter({ collection, system }: Heading): Writer {
  const columns: Column[] = [
    { name: 'id', type: utf8(), metadata: null, of: ({ id }) => id },
    ...Object.entries(columnSchemas(collection)).map(([name, { type }]): Column => ({ name, type: typeOf(type), metadata: null, of: ({ properties }) => properties[name] ?? null })),
    { name: 'geometry', type: binary(), metadata: new Map([['ARROW:extension:name', 'geoarrow.wkb'], ['ARROW:extension:metadata', JSON.stringify({ crs: system.code, crs_type: 'authority_code' })]]), of: ({ geometry }) => geometry && wkbOf(xFirst(geometry, system)) },
  ]
  const empty = encoded(columns, [], 'file')
  const schema = schemaIn(encoded(columns, [], 'stream'))
  const blocks: Block[] = []
  let at = arrowMagic.byteLength + schema.byteLength
  return {
    begin: () => Buffer.concat([arrowMagic, schema]),
    some: features => {
      const { piece, block } = batchIn(encoded(columns, features, 'stream'), schema.byteLength, at)
      blocks.push(block)
      at += piece.byteLength
      return piece
    },
    end: () => arrowEnd(empty, blocks),
  }
}

function encoded(columns: readonly Column[], features: readonly Feature[], format: 'file' | 'stream'): Uint8Array {
  const schema: Schema = { version: 4, endianness: 0, metadata: null, fields: columns.map(({ name, type, metadata }) => field(name, type, true, metadata)) }
  const bytes = tableToIPC(new Table(schema, columns.map(({ type, of }) => columnFromArray(features.map(of), type))), { format })
  if (!bytes) throw new Error('Arrow wrote no bytes')
  return bytes
}

/** The batch of a stream that holds one alone, without the schema before and the mark of the end after it. */
function batchIn(stream: Uint8Array, from: number, at: number): { piece: Uint8Array; block: Block } {
  const piece = stream.subarray(from, stream.byteLength - 8)
  const metadata = 8 + new DataView(piece.buffer, piece.byteOffset).getInt32(4, true)
  return { piece, block: { at, metadata, body: piece.byteLength - metadata } }
}

function typeOf(type: ColumnSchema['type']): DataType {
  switch (type) {
    case 'string': return utf8()
    case 'boolean': return bool()
    case 'integer': return int32()
    case 'number': return float64()
  }
}
