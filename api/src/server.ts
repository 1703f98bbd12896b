import { existsSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { dataFolder, readDataset } from '@bay-atlas/data/dataset.ts'
import { createApp } from './app.ts'
import { readSettings, refusalOf } from './settings.ts'
import { createMemoryStore } from './store/memory.ts'
import { readCities } from './store/read-cities.ts'

/** Says why, and ends. */
function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}

/** What the call gives, or the end of the program with what is wrong. */
function orStop<T>(call: () => T, lead = ''): T {
  try {
    return call()
  } catch (fault) {
    return stop(lead + (fault instanceof Error ? fault.message : String(fault)))
  }
}

const { port, host, data, publicUrl } = orStop(() => readSettings(process.env))
const store = orStop(() => createMemoryStore(readDataset(data), readCities(new URL('basemap/', dataFolder))), 'The data have faults; the atlas does not start until they are mended:\n')
const page = new URL('../../web/dist/', import.meta.url)
const app = createApp(store, { page, publicUrl })

// `localhost` may mean ::1 alone on some machines; every tool can reach 127.0.0.1.
const server = serve({ fetch: app.fetch, port, hostname: host === 'localhost' ? '127.0.0.1' : host }, info => {
  const shown = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host
  console.log(`The atlas is ready: http://${shown.includes(':') ? `[${shown}]` : shown}:${info.port}`)
  if (!existsSync(new URL('index.html', page))) console.log('The page is not built; "npm start" builds it. The API answers at /api.')
})
server.on('error', fault => stop(refusalOf(fault, host, port)))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    // Connections kept alive by browsers would hold it open for good.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
