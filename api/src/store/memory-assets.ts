import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import { testOf } from '@bay-atlas/data/cql2/meets-condition.ts'
import { chunkOf } from '@bay-atlas/data/columns/chunk.ts'
import { JoinedChunks } from '@bay-atlas/data/columns/join-chunks.ts'
import { itemOf, type Item } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { pointTile } from '../tiles/point-tile.ts'
import type { AssetStore } from './asset-store.ts'
import { HeldColumns } from './held-columns.ts'
import { RowNames } from './row-names.ts'

type Assets = Pick<AssetStore, 'rows' | 'slice' | 'find' | 'places' | 'placesOf' | 'itemsAt' | 'rowsAt' | 'extent' | 'item' | 'tile' | 'facets' | 'crowd' | 'many'>

// What is asked for again is made once; what leaves as a whole is not kept.
const known = new WeakMap<Row, Item>()

function knownItemOf(row: Row): Item {
  const item = known.get(row) ?? itemOf(row)
  known.set(row, item)
  return item
}

/** Rows as columns that are searched by the rows themselves. */
function heldOf(rows: readonly Row[], names: RowNames): HeldColumns {
  const joined = new JoinedChunks(rows.length)
  joined.put(chunkOf(rows))
  return new HeldColumns({ ...joined.columns(), names }, { longitude: Float64Array.from(rows, ({ position: [lon] }) => lon), latitude: Float64Array.from(rows, ({ position: [, lat] }) => lat) })
}

/** What is asked of assets whose rows are all at hand. */
export function memoryAssets(rows: Row[]): Assets {
  const names = new RowNames(rows)
  const held = heldOf(rows, names)
  const rowAt = (at: number) => rows[at] ?? noRow(at)
  const rowsAt = (places: Uint32Array) => Array.from(places, rowAt)
  const itemsAt = (places: Uint32Array) => rowsAt(places).map(knownItemOf)
  const narrowed = (places: Uint32Array, condition?: Condition) => {
    if (!condition) return places
    const meets = testOf(condition)
    return places.filter(at => meets(knownItemOf(rowAt(at))))
  }
  return {
    rows: async () => rows,
    slice: async ({ offset, limit }) => ({ total: rows.length, rows: rows.slice(offset, offset + limit) }),
    find: async (filter, { offset, limit }, condition) => {
      const found = narrowed(held.places(filter), condition)
      return { matched: found.length, features: itemsAt(found.subarray(offset, offset + limit)) }
    },
    places: async (filter, { condition, box } = {}) => narrowed(held.places(filter, ...(box ? [box] : [])), condition),
    placesOf: async ids => ids.map(id => names.find(id)),
    itemsAt: async places => rowsAt(places).map(itemOf),
    rowsAt: async places => rowsAt(places),
    extent: async (filter, condition) => {
      const found = narrowed(held.places(filter), condition)
      return { matched: found.length, box: held.boxOf(found) }
    },
    item: async id => {
      const at = names.find(id)
      return at < 0 ? null : knownItemOf(rowAt(at))
    },
    tile: async (tile, filter, condition) => {
      const { places, counts } = held.spread(narrowed(held.inTile(filter, tile), condition), tile)
      return pointTile('assets', itemsAt(places), counts, tile)
    },
    facets: async filter => held.facets(filter),
    crowd: async (filter, view) => held.crowd(filter, view),
    many: async () => held.many(),
  }
}

function noRow(at: number): never {
  throw new RangeError(`there is no row ${at}`)
}
