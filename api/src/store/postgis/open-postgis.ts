import type { AssetStore } from '../asset-store.ts'
import type { DatabaseSettings } from './database-settings.ts'
import { editionOf } from './edition.ts'
import { holdColumns } from './hold-columns.ts'
import { schemaVersion } from './migrate.ts'
import { createPostgisStore } from './postgis-store.ts'
import { ReadServers, type Notice } from './read-servers.ts'

/** The data in a database, as they are now; and whether it answers. */
export type OpenPostgis = {
  store: AssetStore
  /** When its columns are held, where they are to be. */
  held: Promise<unknown>
  servers: ReadServers
  edition: number
}

/** Opens the current edition of a database. Throws an Error that says what is missing: the database, its schema, or data in it. */
export async function openPostgis(settings: DatabaseSettings, notice?: Notice): Promise<OpenPostgis> {
  const servers = new ReadServers(settings, notice)
  try {
    await checkSchema(servers)
    const edition = await servers.currentEdition()
    if (edition === null) throw new Error('The database holds no data yet; load them: npm run load.')
    return { servers, edition, ...(await storeOf(servers, edition, settings.hold)) }
  } catch (fault) {
    await servers.close()
    throw fault
  }
}

/** The store over one edition, which begins to be held; `held` is when it is. */
export async function storeOf(servers: ReadServers, id: number, hold: number): Promise<{ store: AssetStore; held: Promise<unknown> }> {
  const ask = (text: string, values: readonly unknown[] = []) => servers.ask(id, text, values)
  const edition = await editionOf(ask, id)
  if (!edition) throw new Error(`The database has no edition ${id} any more.`)
  const holding = holdColumns(ask, edition, hold)
  return { store: createPostgisStore(edition, ask, holding), held: holding.ready }
}

async function checkSchema(servers: ReadServers) {
  const [there] = await servers.askAny("SELECT to_regclass('atlas.schema_version')::text AS name")
  const [row] = there?.name ? await servers.askAny('SELECT max(number) AS number FROM atlas.schema_version') : []
  if (row?.number === schemaVersion) return
  const found = typeof row?.number === 'number' ? `is of version ${row.number}, this atlas is of version ${schemaVersion}` : 'has no tables of the atlas yet'
  throw new Error(`The database ${found}; bring it up to date with the data: npm run load.`)
}
