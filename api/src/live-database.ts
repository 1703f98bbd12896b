import type { AssetStore } from './store/asset-store.ts'
import type { DatabaseSettings } from './store/postgis/database-settings.ts'
import { openPostgis, storeOf } from './store/postgis/open-postgis.ts'
import type { Log } from './watch/log.ts'
import type { Measures } from './watch/measures.ts'

/** How often the database is asked whether new data were loaded, in milliseconds. */
const usualPace = 2_000

type Keeping = { settings: DatabaseSettings; open: (store: AssetStore) => void; log: Log; measures: Measures; pace?: number }

/**
 * Keeps what is served in step with a database: a new edition is handed to `open` once every database that answers has
 * it, and its columns are held where they are to be. While none answers, what was opened last goes on asking, and answers 503 itself. Rejects with an Error that says
 * what is wrong when nothing can be opened at the start.
 */
export async function keepCurrent({ settings, open, log, measures, pace = usualPace }: Keeping) {
  const { servers, edition, store, held } = await openPostgis(settings, (event, server, reason) => {
    if (event === 'away') log.warn({ server, reason }, 'a database does not answer')
    else log.info({ server }, 'the database answers again')
  })
  let [served, sought] = [edition, edition]
  open(store)
  const sayHeld = (when: Promise<unknown>, version: string) => when.then(
    columns => columns && log.info({ version }, 'the data are held in memory'),
    (fault: unknown) => log.warn({ version, reason: fault instanceof Error ? fault.message : String(fault) }, 'the data could not be read into memory; the database answers'),
  )
  void sayHeld(held, store.version)

  const reload = async () => {
    try {
      const current = await servers.currentEdition()
      if (current === null || current <= sought) return
      sought = current
      const { store: next, held: columns } = await storeOf(servers, current, settings.hold)
      // Until they are held, those before answer faster.
      await sayHeld(columns, next.version)
      if (current <= served) return
      served = current
      open(next)
      measures.renewed('taken')
      log.info({ version: next.version, edition: current }, 'new data are served')
    } catch (fault) {
      sought = served
      log.debug({ reason: fault instanceof Error ? fault.message : String(fault) }, 'the database could not be asked for new data')
    }
  }
  const timer = setInterval(() => void reload(), pace)
  timer.unref()
  return { reload: () => void reload(), stop: () => clearInterval(timer), answers: () => servers.answers() }
}
