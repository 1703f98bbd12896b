import { z } from 'zod'
import { Item, parseItem } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { searchKeysOf } from './search-keys.ts'

const { properties } = Item.shape

/** A line of atlas.asset as it is read: the columns of an item, lists joined as on the wire, and where it lies. */
const AssetRecord = properties.extend({ tiers: z.string(), sectors: z.string(), cities: z.string(), id: z.string(), longitude: z.number(), latitude: z.number() })

/** The columns of an item in its own order; each is a column of atlas.asset. */
export const itemColumns: readonly string[] = Object.keys(properties.shape)

/** What is selected to make an item of it. */
export const selected = ['id', 'longitude', 'latitude', ...itemColumns].join(', ')

/** Lines of an edition ($1) from a place ($2) up to another ($3). */
export const sliceSql = `SELECT ${selected} FROM atlas.asset WHERE edition = $1 AND ord >= $2 AND ord < $3 ORDER BY ord`

/** The item of a line. Throws a ZodError that names the column when the table holds what no loader would have written. */
export function itemOfRecord(record: Record<string, unknown>): Item {
  const { id, longitude, latitude, ...columns } = AssetRecord.parse(record)
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: columns }
}

/** The row of a line. */
export const rowOfRecord = (record: Record<string, unknown>): Row => parseItem(itemOfRecord(record))

/** The columns that a loader fills; all others follow from them. */
export const copiedColumns: readonly string[] = ['ord', 'id', 'longitude', 'latitude', ...itemColumns, 'search_names', 'search_places', 'search_grams']

/** The values of those columns for an item. */
export function copiedValues(item: Item, ord: number): unknown[] {
  const { names, places, grams } = searchKeysOf(parseItem(item))
  const columns: Record<string, unknown> = item.properties
  const [longitude, latitude] = item.geometry.coordinates
  return [ord, item.id, longitude, latitude, ...itemColumns.map(name => columns[name]), names, places, grams]
}
