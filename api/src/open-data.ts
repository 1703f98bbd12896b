import { dataFolder, readDataset, type Dataset } from '@bay-atlas/data/dataset.ts'
import { keepFresh } from './live-data.ts'
import { keepCurrent } from './live-database.ts'
import type { AssetStore } from './store/asset-store.ts'
import { createMemoryStore } from './store/memory.ts'
import type { DatabaseSettings } from './store/postgis/database-settings.ts'
import { readCities } from './store/read-cities.ts'
import type { Log } from './watch/log.ts'
import type { Measures } from './watch/measures.ts'

type Opening = { database?: DatabaseSettings; folder: URL; open: (store: AssetStore, today: Dataset | null) => void; log: Log; measures: Measures }

/** Data that are kept in step with where they come from. */
export type LiveData = { reload: () => void; stop: () => void; answers: () => Promise<boolean> }

/**
 * Opens the data, in a database where there is one and else in the files of a folder, and hands them to `open` now and
 * whenever there are new ones, with the dataset itself where it comes from files. Rejects with an Error that says what is wrong with them.
 */
export async function openData({ database, folder, open, log, measures }: Opening): Promise<LiveData> {
  if (database) return keepCurrent({ settings: database, open: store => open(store, null), log, measures })
  const cities = readCities(new URL('basemap/', dataFolder))
  const openFiles = (dataset: Dataset) => open(createMemoryStore(dataset, cities), dataset)
  const served = readFirst(folder, openFiles)
  return { ...keepFresh({ folder, served, open: openFiles, log, measures }), answers: async () => true }
}

function readFirst(folder: URL, openFiles: (dataset: Dataset) => void): string {
  try {
    const dataset = readDataset(folder)
    openFiles(dataset)
    return dataset.version
  } catch (fault) {
    throw new Error(`The data have faults; the atlas does not start until they are mended:\n${fault instanceof Error ? fault.message : String(fault)}`)
  }
}
