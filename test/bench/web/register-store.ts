import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { memoryAssets } from '@bay-atlas/api/store/memory-assets.ts'
import { registerCard } from '@bay-atlas/api/store/postgis/register-card.ts'
import { readCities } from '@bay-atlas/api/store/read-cities.ts'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import type { Row } from '@bay-atlas/data/row.ts'

/** A store over rows alone, as a register gives them, for the bench: answered as from the store in memory, only that no card of a million lies ready. */
export function registerStore(rows: Row[], version: string): AssetStore {
  const empty = { ...readDataset(), assets: [], areas: [], links: [], stories: [], figures: [], contradictions: [] }
  const assets = memoryAssets(rows)
  const rowsOf = async (ids: string[]) => assets.rowsAt(Uint32Array.from((await assets.placesOf(ids)).filter(place => place >= 0)))
  return {
    ...createMemoryStore(empty, readCities(new URL('basemap/', dataFolder))),
    ...assets,
    version,
    recordsAt: async places => (await assets.rowsAt(places)).map(row => registerCard(row, [], [])),
    card: async id => {
      const [row] = await rowsOf([id])
      return row ? registerCard(row, await rowsOf(row.within), []) : null
    },
  }
}
