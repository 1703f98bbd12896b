/** Serves the built page over a made-up register: `register-server.ts COUNT SEED`. Says its address when the answers that every visitor gets lie ready. */
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { createApp } from '@bay-atlas/api/app.ts'
import { Answers } from '@bay-atlas/api/http/answers.ts'
import { listenerOf } from '@bay-atlas/api/http/listener.ts'
import { createLog, standardOutput } from '@bay-atlas/api/watch/log.ts'
import { Measures } from '@bay-atlas/api/watch/measures.ts'
import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { syntheticRows } from '../register/synthetic-rows.ts'
import { registerStore } from './register-store.ts'

const [count, seed] = process.argv.slice(2).map(Number)
if (!count || seed === undefined) throw new Error('register-server.ts COUNT SEED')
const store = registerStore([...syntheticRows({ count, seed })], `synthetic-${seed}-${count}`)
const answers = new Answers(2 ** 30)
const watch = { log: createLog('silent', standardOutput().lines), measures: new Measures(), isOpen: () => true, answers: async () => true }
const page = new URL('../../../web/dist/', import.meta.url)
const app = createApp(store, { page, answers, watch, waits: 600_000 })

const chunks = Array.from({ length: Math.ceil(count / chunkSize) }, (_, chunk) => [`/api/columns/${chunk}`, `/api/names/${chunk}`]).flat()
for (const path of [...chunks, ...readdirSync(new URL('assets/', page)).map(name => `/assets/${name}`)]) {
  const answer = await app.request(path, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}
const server = createServer(listenerOf({ app, answers, watch })).listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`The register is ready: http://127.0.0.1:${address.port}`)
})
