import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { createApp } from './app.ts'
import { newQueues } from './atlas.ts'
import { endInPeace } from './ending.ts'
import { Answers } from './http/answers.ts'
import { listenerOf } from './http/listener.ts'
import { openData } from './open-data.ts'
import { releasesIn } from './pinned.ts'
import { readSettings, refusalOf } from './settings.ts'
import type { AssetStore } from './store/asset-store.ts'
import { createLog, standardOutput } from './watch/log.ts'
import { Measures } from './watch/measures.ts'
import type { Watch } from './watch/watch.ts'

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

const { port, host, data: folder, publicUrl, logLevel, drainSeconds, database } = orStop(() => readSettings(process.env))
const { lines, flush } = standardOutput()
const log = createLog(logLevel, lines)
const page = new URL('../../web/dist/', import.meta.url)
const [measures, queues] = [new Measures(), newQueues()]
let isOpen = true
let dataAnswer = async () => true
const watch: Watch = { log, measures, isOpen: () => isOpen, answers: () => dataAnswer() }
// What is served changes as a whole: a request is answered by the one atlas that it began with.
let listener: RequestListener = (_, outgoing) => void outgoing.writeHead(503).end()
const releases = orStop(() => releasesIn(folder))
const open = (store: AssetStore, today: Dataset | null) => {
  const answers = new Answers()
  listener = listenerOf({ app: createApp(store, { page, publicUrl, queues, answers, releases, today, watch }), answers, watch })
}
const live = await openData({ database, folder, open, log, measures }).catch((fault: unknown) => stop(fault instanceof Error ? fault.message : String(fault)))
dataAnswer = live.answers

/** In milliseconds. A slow reader may take long over a body, but not without reading at all. */
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 75_000, connectionsCheckingInterval: 5_000 }
const silence = 120_000

// `localhost` may mean ::1 alone on some machines; every tool can reach 127.0.0.1.
const server = createServer(patience, (incoming, outgoing) => listener(incoming, outgoing)).listen(port, host === 'localhost' ? '127.0.0.1' : host, () => {
  const shown = ['0.0.0.0', '::', '127.0.0.1'].includes(host) ? 'localhost' : host
  const address = server.address()
  console.log(`The atlas is ready: http://${shown.includes(':') ? `[${shown}]` : shown}:${typeof address === 'object' && address ? address.port : port}`)
  if (!existsSync(new URL('index.html', page))) console.log('The page is not built; "npm start" builds it. The API answers at /api.')
})
server.on('error', fault => stop(refusalOf(fault, host, port)))
server.setTimeout(silence)

// Whoever asked for it has had his answer; the others are not to lose theirs.
process.on('unhandledRejection', fault => log.error({ err: fault }, 'something failed that nobody waited for'))
process.on('SIGHUP', () => live.reload())
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    isOpen = false
    live.stop()
    const code = await endInPeace(server, log, { drainSeconds: signal === 'SIGTERM' ? drainSeconds : 0 })
    flush()
    process.exit(code)
  })
}
