import { columnSchemas } from '../features/columns-of.ts'
import type { Collection, Feature } from '../features/feature.ts'
import { inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import { writeCell } from '../plate/csv.ts'
import type { Listing } from './listing.ts'
import { wktOf } from './wkt.ts'

type Cell = string | number | null

/** The features as a table (RFC 4180, UTF-8 with its mark, so that Excel reads it): points in two columns, other shapes as WKT. */
export function csvOf({ collection, features, system }: Listing): string {
  const names = Object.keys(columnSchemas(collection))
  const place = placeOf(collection, system)
  const lines = features.map(feature => ['id', ...names].map((name): Cell => (name === 'id' ? feature.id : plain(feature.properties[name]))).concat(place.cells(feature)))
  return `\uFEFF${[['id', ...names, ...place.heads], ...lines].map(cells => cells.map(writeCell).join(',')).join('\r\n')}\r\n`
}

const plain = (value: Feature['properties'][string] | undefined): Cell => (typeof value === 'boolean' ? String(value) : (value ?? null))

function placeOf({ id }: Collection, system: ReferenceSystem): { heads: readonly string[]; cells: (feature: Feature) => Cell[] } {
  const geometryOf = ({ geometry }: Feature) => geometry && inSystem(geometry, system)
  if (id !== 'assets') return { heads: ['WKT'], cells: feature => [wktCell(geometryOf(feature))] }
  return {
    heads: system.axes,
    cells: feature => {
      const geometry = geometryOf(feature)
      return geometry?.type === 'Point' ? [...geometry.coordinates] : [null, null]
    },
  }
}

const wktCell = (geometry: Feature['geometry']) => geometry && wktOf(geometry)
