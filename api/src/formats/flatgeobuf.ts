import { Builder, ByteBuffer } from 'flatbuffers'
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js'
import { Feature as Written } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js'
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js'
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js'
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'
import { columnSchemas, type ColumnSchema } from '../features/columns-of.ts'
import type { Feature, Geometry } from '../features/feature.ts'
import { xFirst, type Heading } from './listing.ts'
import type { Writer } from './writer.ts'

const types: Record<ColumnSchema['type'], ColumnType> = { string: ColumnType.String, boolean: ColumnType.Bool, integer: ColumnType.Int, number: ColumnType.Double }

/**
 * The features as FlatGeobuf, without an index. Its columns are those of the collection and not those of the first
 * feature, which may lack some.
 */
export function flatgeobufWriter({ collection, returned, system }: Heading): Writer {
  const columns = [['id', 'string'] as const, ...Object.entries(columnSchemas(collection)).map(([name, { type }]) => [name, type] as const)]
  const header: HeaderMeta = {
    geometryType: GeometryType.Unknown,
    columns: columns.map(([name, type]) => ({ name, type: types[type], title: null, description: null, width: -1, precision: -1, scale: -1, nullable: name !== 'id', unique: name === 'id', primary_key: false })),
    envelope: null, featuresCount: returned, indexNodeSize: 0, crs: null, title: null, description: null, metadata: null,
  }
  const write = ({ id, geometry, properties }: Feature) => {
    const columnsOf = { id, ...properties }
    return geometry ? buildFeature(parsed(xFirst(geometry, system)), columnsOf, header) : unplaced(buildFeature(nowhere, columnsOf, header))
  }
  return {
    begin: () => Buffer.concat([magicbytes, buildHeader(header, Number(system.code.replace('EPSG:', '')))]),
    some: features => Buffer.concat(features.map(write)),
    end: () => '',
  }
}

/** The library leaves out where the one part of a line in parts ends; GDAL asks for it. */
function parsed(geometry: Geometry) {
  const ends = geometry.type === 'MultiLineString' ? { ends: geometry.coordinates.map((_, at) => geometry.coordinates.slice(0, at + 1).flat().length) } : {}
  return { ...parseGeometry(geometry), ...ends }
}

const nowhere = parseGeometry({ type: 'Point', coordinates: [0, 0] })

/** The library writes a geometry in any case; the format, and GDAL, know features without one. */
function unplaced(bytes: Uint8Array): Uint8Array {
  const properties = Written.getSizePrefixedRootAsFeature(new ByteBuffer(bytes)).propertiesArray()
  const builder = new Builder()
  const offset = properties ? Written.createPropertiesVector(builder, properties) : 0
  Written.startFeature(builder)
  if (offset) Written.addProperties(builder, offset)
  builder.finishSizePrefixed(Written.endFeature(builder))
  return builder.asUint8Array()
}
