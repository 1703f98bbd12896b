import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { ClientBase } from 'pg'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { readSettings } from '../../settings.ts'
import { readCities } from '../read-cities.ts'
import { loadDataset } from './load-dataset.ts'
import { loadRegister } from './load-register.ts'
import { withLoader } from './loader.ts'
import { dropOldEditions } from './make-edition.ts'

/**
 * `npm run load` puts the dataset (of DATA, or the atlas's own) into the database at DATABASE_URL; `npm run load --
 * --register FILE` a register of assets instead: GeoJSON lines (.geojsonl, .ndjson) or CSV with the columns of items.
 * Readers see what was there before until everything is in.
 */
async function main() {
  const { values: { register } } = parseArgs({ options: { register: { type: 'string' } } })
  const { database, data } = readSettings(process.env)
  if (!database) throw new Error('DATABASE_URL is missing; say where the database is, for example DATABASE_URL=postgresql://atlas@localhost:5432/atlas.')
  const began = Date.now()
  await withLoader(database.url, async (client, applied) => {
    if (applied.length) console.log(`The schema was brought up to date: ${applied.join(', ')}.`)
    const count = await load(client, data, register)
    const dropped = await dropOldEditions(client)
    console.log(`${count} assets are loaded and served from now on (${((Date.now() - began) / 1000).toFixed(1)} s).${dropped ? ` Older editions that left: ${dropped}.` : ''}`)
  })
}

async function load(client: ClientBase, data: URL, register: string | undefined): Promise<number> {
  const cities = readCities(new URL('basemap/', dataFolder))
  const dataset = readDataset(data)
  if (!register) return loadDataset(client, dataset, cities)
  // A package manager may stand in another folder than the one who calls it.
  const file = pathToFileURL(resolve(process.env.INIT_CWD ?? '.', register))
  return loadRegister(client, file, { dataset, cities, say: line => console.log(line) })
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
})
