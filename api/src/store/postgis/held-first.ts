import { itemOf } from '@bay-atlas/data/item.ts'
import { pointTile } from '../../tiles/point-tile.ts'
import type { AssetStore } from '../asset-store.ts'
import type { Holding } from './hold-columns.ts'

type Found = Pick<AssetStore, 'find' | 'places' | 'extent' | 'facets'> & Required<Pick<AssetStore, 'tile'>>

/**
 * Which assets a question finds is answered from the columns in this process where they are held, and by the database until
 * then, and wherever there is a condition. What stands in them comes from the database, except for tiles, which carry little of it.
 */
export function heldFirst({ now }: Holding, bySql: Found, itemsAt: AssetStore['itemsAt']): Found {
  return {
    find: async (filter, paging, condition) => {
      const held = condition ? null : now()
      if (!held) return bySql.find(filter, paging, condition)
      const places = held.places(filter)
      return { matched: places.length, features: await itemsAt(places.slice(paging.offset, paging.offset + paging.limit)) }
    },
    places: async (filter, narrowing = {}) => {
      const held = narrowing.condition ? null : now()
      return held ? held.places(filter, ...(narrowing.box ? [narrowing.box] : [])) : bySql.places(filter, narrowing)
    },
    extent: async (filter, condition) => {
      const held = condition ? null : now()
      if (!held) return bySql.extent(filter, condition)
      const places = held.places(filter)
      return { matched: places.length, box: held.boxOf(places) }
    },
    facets: async filter => now()?.facets(filter) ?? bySql.facets(filter),
    tile: async (tile, filter, condition) => {
      const held = condition ? null : now()
      if (!held) return bySql.tile(tile, filter, condition)
      const { places, counts } = held.spread(held.inTile(filter, tile), tile)
      return pointTile('assets', Array.from(places, at => itemOf(held.row(at))), counts, tile)
    },
  }
}
