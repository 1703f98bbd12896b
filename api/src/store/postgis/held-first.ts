import { z } from 'zod'
import type { AssetStore } from '../asset-store.ts'
import type { Ask, Edition } from './edition.ts'
import type { Holding } from './hold-columns.ts'
import { spreadTileSql } from './tile-sql.ts'
import { Values } from './values.ts'

type Found = Pick<AssetStore, 'find' | 'places' | 'extent' | 'facets'> & Required<Pick<AssetStore, 'tile'>>

const Tile = z.tuple([z.object({ tile: z.instanceof(Buffer).nullable() })])

/**
 * Which assets a question finds is answered from the columns in this process where they are held, and by the database until
 * then, and wherever there is a condition. What stands in them always comes from the database.
 */
export function heldFirst({ now }: Holding, bySql: Found, itemsAt: AssetStore['itemsAt'], ask: Ask, edition: Edition): Found {
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
      const spread = held.spread(held.inTile(filter, tile), tile)
      if (!spread.places.length) return Buffer.alloc(0)
      const values = new Values()
      const [{ tile: made }] = Tile.parse(await ask(spreadTileSql(edition.id, tile, spread, values), values.list))
      return made ?? Buffer.alloc(0)
    },
  }
}
