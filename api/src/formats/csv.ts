import { columnSchemas } from '../features/columns-of.ts'
import type { Collection, Feature } from '../features/feature.ts'
import { inSystem, type ReferenceSystem } from '../features/reference-systems.ts'
import { writeCell } from '../plate/csv.ts'
import type { Heading } from './listing.ts'
import { wktOf } from './wkt.ts'
import type { Writer } from './writer.ts'

type Cell = string | number | null

/** The features as a table (RFC 4180, UTF-8 with its mark, so that Excel reads it): points in two columns, other shapes as WKT. */
export function csvWriter({ collection, system }: Heading): Writer {
  const names = Object.keys(columnSchemas(collection))
  const cellsOf = placeOf(collection, system)
  const lineOf = (cells: readonly Cell[]) => `${cells.map(writeCell).join(',')}\r\n`
  return {
    begin: () => `\uFEFF${lineOf(csvHeads(collection, system))}`,
    some: features => features.map(feature => lineOf([feature.id, ...names.map(name => plain(feature.properties[name])), ...cellsOf(feature)])).join(''),
    end: () => '',
  }
}

const plain = (value: Feature['properties'][string] | undefined): Cell => (typeof value === 'boolean' ? String(value) : (value ?? null))

/** The heads of the table in their order; those of the place follow the axes of the system. */
export const csvHeads = (collection: Collection, system?: ReferenceSystem): readonly string[] =>
  ['id', ...Object.keys(columnSchemas(collection)), ...(isOfPoints(collection) ? (system?.axes ?? ['longitude', 'latitude']) : ['WKT'])]

const isOfPoints = ({ id }: Collection) => id === 'assets'

function placeOf(collection: Collection, system: ReferenceSystem): (feature: Feature) => Cell[] {
  const geometryOf = ({ geometry }: Feature) => geometry && inSystem(geometry, system)
  if (!isOfPoints(collection)) return feature => [wktCell(geometryOf(feature))]
  return feature => {
    const geometry = geometryOf(feature)
    return geometry?.type === 'Point' ? [...geometry.coordinates] : [null, null]
  }
}

const wktCell = (geometry: Feature['geometry']) => geometry && wktOf(geometry)
