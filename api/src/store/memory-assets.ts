import type { Condition } from '@bay-atlas/data/cql2/condition.ts'
import { testOf } from '@bay-atlas/data/cql2/meets-condition.ts'
import { itemOf, type Item } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { pointTile } from '../tiles/point-tile.ts'
import { boundsOf } from '../tiles/tile-place.ts'
import type { AssetStore } from './asset-store.ts'
import { SiftedRows } from './sifted-rows.ts'

type Assets = Pick<AssetStore, 'rows' | 'slice' | 'find' | 'places' | 'placesOf' | 'itemsAt' | 'rowsAt' | 'extent' | 'item' | 'tile' | 'facets'>

// What is asked for again is made once; what leaves as a whole is not kept.
const known = new WeakMap<Row, Item>()

function knownItemOf(row: Row): Item {
  const item = known.get(row) ?? itemOf(row)
  known.set(row, item)
  return item
}

/** What is asked of assets whose rows are all at hand. */
export function memoryAssets(rows: Row[]): Assets {
  const placeOf = new Map(rows.map(({ id }, at) => [id, at]))
  const sifted = new SiftedRows(rows)
  const rowsAt = (places: Uint32Array) => Array.from(places, at => sifted.row(at))
  const itemsAt = (places: Uint32Array) => rowsAt(places).map(knownItemOf)
  const narrowed = (places: Uint32Array, condition?: Condition) => {
    if (!condition) return places
    const meets = testOf(condition)
    return places.filter(at => meets(knownItemOf(sifted.row(at))))
  }
  return {
    rows: async () => rows,
    slice: async ({ offset, limit }) => ({ total: rows.length, rows: rows.slice(offset, offset + limit) }),
    find: async (filter, { offset, limit }, condition) => {
      const found = narrowed(sifted.places(filter), condition)
      return { matched: found.length, features: itemsAt(found.subarray(offset, offset + limit)) }
    },
    places: async (filter, { condition, box } = {}) => narrowed(sifted.places(filter, ...(box ? [box] : [])), condition),
    placesOf: async ids => ids.map(id => placeOf.get(id) ?? -1),
    itemsAt: async places => rowsAt(places).map(itemOf),
    rowsAt: async places => rowsAt(places),
    extent: async (filter, condition) => {
      const found = narrowed(sifted.places(filter), condition)
      return { matched: found.length, box: sifted.boxOf(found) }
    },
    item: async id => {
      const at = placeOf.get(id)
      return at === undefined ? null : knownItemOf(sifted.row(at))
    },
    tile: async (place, filter, condition) => pointTile('assets', itemsAt(narrowed(sifted.places(filter, boundsOf(place)), condition)), place),
    facets: async filter => sifted.facets(filter),
  }
}
