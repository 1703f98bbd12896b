import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js'
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js'
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js'
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'
import { columnSchemas, type ColumnSchema } from '../features/columns-of.ts'
import type { Feature } from '../features/feature.ts'
import { xFirst, type Listing } from './listing.ts'

const types: Record<ColumnSchema['type'], ColumnType> = { string: ColumnType.String, boolean: ColumnType.Bool, integer: ColumnType.Int, number: ColumnType.Double }

/**
 * The features as FlatGeobuf, without an index. Its columns are those of the collection and not those of the first
 * feature, which may lack some; a feature without a place has an empty geometry.
 */
export function flatgeobufOf({ collection, features, system }: Listing): Buffer {
  const columns = [['id', 'string'] as const, ...Object.entries(columnSchemas(collection)).map(([name, { type }]) => [name, type] as const)]
  const header: HeaderMeta = {
    geometryType: GeometryType.Unknown,
    columns: columns.map(([name, type]) => ({ name, type: types[type], title: null, description: null, width: -1, precision: -1, scale: -1, nullable: name !== 'id', unique: name === 'id', primary_key: false })),
    envelope: null, featuresCount: features.length, indexNodeSize: 0, crs: null, title: null, description: null, metadata: null,
  }
  const geometryOf = ({ geometry }: Feature) => (geometry ? xFirst(geometry, system) : { type: 'MultiLineString' as const, coordinates: [] })
  const written = features.map(feature => buildFeature(parseGeometry(geometryOf(feature)), { id: feature.id, ...feature.properties }, header))
  return Buffer.concat([magicbytes, buildHeader(header, Number(system.code.replace('EPSG:', ''))), ...written])
}
