import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { registerCard } from '@bay-atlas/api/store/postgis/register-card.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import { SiftedRows } from '@bay-atlas/api/store/sifted-rows.ts'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { pageOf } from '@bay-atlas/api/features/feature.ts'
import { boxAround } from '@bay-atlas/api/features/geometry.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { itemOf } from '@bay-atlas/data/item.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** A store over rows alone, as a register gives them, for the bench: what the page asks of it is answered as from the store in memory, only that no item of a million lies ready. */
export function registerStore(rows: Row[], version: string): AssetStore {
  const empty = { ...readDataset(), assets: [], areas: [], links: [], stories: [], figures: [], contradictions: [] }
  const sifted = new SiftedRows(rows)
  const byId = new Map(rows.map(row => [row.id, row]))
  return {
    ...createMemoryStore(empty, readCities(new URL('basemap/', dataFolder))),
    version,
    tile: undefined,
    rows: async () => rows,
    slice: async ({ offset, limit }) => ({ total: rows.length, rows: rows.slice(offset, offset + limit) }),
    find: async (filter, paging) => {
      const { matched, features } = pageOf(sifted.passing(filter), paging)
      return { matched, features: features.map(itemOf) }
    },
    extent: async filter => {
      const passing = sifted.passing(filter)
      return { matched: passing.length, box: boxAround(passing.slice(0, 10_000).map(({ position }) => ({ type: 'Point', coordinates: position }))) }
    },
    item: async id => {
      const row = byId.get(id)
      return row ? itemOf(row) : null
    },
    facets: async filter => sifted.facets(filter),
    card: async id => {
      const row = byId.get(id)
      return row ? registerCard(row, row.within.flatMap(one => byId.get(one) ?? []), []) : null
    },
  }
}
