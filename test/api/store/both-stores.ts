import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import type { AssetStore } from '@bay-atlas/api/store/asset-store.ts'
import { loadDataset } from '@bay-atlas/api/store/postgis/load-dataset.ts'
import { withLoader } from '@bay-atlas/api/store/postgis/loader.ts'
import { openPostgis } from '@bay-atlas/api/store/postgis/open-postgis.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { cityItemOf } from '@bay-atlas/api/features/city-item.ts'
import { square } from '../../make.ts'
import { TestPostgres } from './run-postgres.ts'

export const patient = { readUrls: [], pool: 4, statementMs: 30_000, waitMs: 30_000, hold: 0 }

/** The same dataset in memory and in a PostGIS of the test's own, which is asked itself (`postgis`), or held as columns in the process (`held`). */
export async function bothStores(dataset: Dataset): Promise<{ memory: AssetStore; postgis: AssetStore; held: AssetStore; postgres: TestPostgres; close: () => Promise<void> }> {
  const postgres = new TestPostgres()
  await postgres.start()
  const cities = [cityItemOf('macao', square(113.55, 22.16, 0.04))]
  await withLoader(postgres.url, client => loadDataset(client, dataset, cities))
  const { store, servers } = await openPostgis({ url: postgres.url, ...patient })
  const holding = await openPostgis({ url: postgres.url, ...patient, hold: dataset.assets.length })
  await holding.held
  const close = async () => {
    await servers.close()
    await holding.servers.close()
    await postgres.remove()
  }
  return { memory: createMemoryStore(dataset, cities), postgis: store, held: holding.store, postgres, close }
}

export const all = { limit: 100_000, offset: 0 }
