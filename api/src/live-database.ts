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
 * it. While none answers, what was opened last goes on asking, and answers 503 itself. Rejects with an Error that says
 * what is wrong when nothing can be opened at the start.
 */
export async function keepCurrent({ settings, open, log, measures, pace = usualPace }: Keeping) {
  const { servers, edition, store } = await openPostgis(settings, (event, server, reason) => {
    if (event === 'away') log.warn({ server, reason }, 'a database does not answer')
    else log.info({ server }, 'the database answers again')
  })
  let served = edition
  open(store)

  const reload = async () => {
    try {
      const current = await servers.currentEdition()
      if (current === null || current <= served) return
      const { store: next } = await storeOf(servers, current, settings.hold)
      served = current
      open(next)
      measures.renewed('taken')
      log.info({ version: next.version, edition: current }, 'new data are served')
    } catch (fault) {
      log.debug({ reason: fault instanceof Error ? fault.message : String(fault) }, 'the database could not be asked for new data')
    }
  }
  const timer = setInterval(() => void reload(), pace)
  timer.unref()
  return { reload: () => void reload(), stop: () => clearInterval(timer), answers: () => servers.answers() }
}
