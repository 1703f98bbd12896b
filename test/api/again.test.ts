import { createServer, request, type IncomingMessage } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Answers } from '@bay-atlas/api/http/answers.ts'
import { listenerOf } from '@bay-atlas/api/http/listener.ts'
import { createLog } from '@bay-atlas/api/watch/log.ts'
import { Measures } from '@bay-atlas/api/watch/measures.ts'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

const items = '/api/collections/assets/items'
const lines: Record<string, unknown>[] = []
let isOpen = true
const watch = { log: createLog('info', { write: line => lines.push(JSON.parse(line)) }), measures: new Measures(), isOpen: () => isOpen }
const answers = new Answers()
const { app } = serving({ assets: Array.from({ length: 40 }, (_, number) => asset({ id: `asset-${number}` })) }, { watch, answers })
const server = createServer(listenerOf({ app, answers, watch }))
let port = 0
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => { server.closeAllConnections(); server.close() })

/** Asks at the port, with just these headers. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage & { body: Buffer }> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method, headers }, async response => {
      const pieces: Buffer[] = []
      for await (const piece of response) pieces.push(Buffer.from(piece))
      resolve(Object.assign(response, { body: Buffer.concat(pieces) }))
    }).on('error', reject).end()
  })
}

/** All headers but those that belong to one answer alone. */
const lasting = ({ headers: { date, 'x-request-id': name, ...headers } }: IncomingMessage) => headers
const wasRepeated = () => lines.at(-1)?.repeated

describe('an address that is asked again', () => {
  test.each([`${items}?limit=3`, '/api/cards/asset-2', '/api/docs', '/api/facets', '/api/health'])('%s has the headers and the body of the first answer', async path => {
    const [first, second] = [await ask(path), await ask(path)]
    expect(lasting(second)).toEqual(lasting(first))
    expect(second.body.equals(first.body)).toBe(true)
  })

  test('is answered from what is kept; the log and the answer name each request by itself', async () => {
    const [first, second] = [await ask(`${items}?limit=4`), await ask(`${items}?limit=4`)]
    expect(lines.slice(-2)).toMatchObject([{ route: '/api/collections/:collection/items', status: 200, repeated: false }, { route: '/api/collections/:collection/items', status: 200, repeated: true }])
    expect(lines.slice(-2).map(({ requestId }) => requestId)).toEqual([first, second].map(({ headers }) => headers['x-request-id']))
    expect((await ask(`${items}?limit=4`, { 'X-Request-Id': 'a-trace-of-17' })).headers['x-request-id']).toBe('a-trace-of-17')
  })

  test('has not changed for whoever has its tag, and says nothing of a body then', async () => {
    const { headers: { etag = '' } } = await ask(`${items}?limit=5`)
    const unchanged = await ask(`${items}?limit=5`, { 'If-None-Match': `"other", W/${etag}` })
    expect([unchanged.statusCode, unchanged.body.length, wasRepeated()]).toEqual([304, 0, true])
    expect(unchanged.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=60, stale-while-revalidate=86400', vary: 'Accept-Encoding, Accept', 'access-control-allow-origin': '*', 'atlas-data': expect.any(String) })
    expect(Object.keys(unchanged.headers).filter(name => /^(link|content-(type|length|crs|encoding))$/.test(name))).toEqual([])
    expect((await ask(`${items}?limit=5`, { 'If-None-Match': '"other"' })).statusCode).toBe(200)
  })

  test('is kept in mind also when whoever asked first had it already', async () => {
    const { headers: { etag = '' } } = await ask(`${items}?limit=7`)
    const written = `${items}?offset=0&limit=7`
    for (const repeated of [false, true]) expect([(await ask(written, { 'If-None-Match': etag })).statusCode, wasRepeated()]).toEqual([304, repeated])
    const [whole, usual] = [await ask(written), await ask(`${items}?limit=7`)]
    expect([wasRepeated(), lasting(whole), whole.body.equals(usual.body)]).toEqual([true, lasting(usual), true])
  })

  test('has the same headers and no body for HEAD', async () => {
    const [get, head] = [await ask(`${items}?limit=6`), await ask(`${items}?limit=6`, {}, 'HEAD')]
    expect([lasting(head), head.body.length, wasRepeated()]).toEqual([lasting(get), 0, true])
  })

  test('travels in the encoding of each reader', async () => {
    const plain = await ask(items)
    for (const round of [1, 2]) {
      const small = await ask(items, { 'Accept-Encoding': 'br' })
      expect([round, small.headers['content-encoding'], brotliDecompressSync(small.body).equals(plain.body)]).toEqual([round, 'br', true])
    }
    expect((await ask(items)).headers['content-encoding']).toBeUndefined()
  })

  test('comes in the language and the format of each reader, with links to where it was asked', async () => {
    const languages = ['en', 'zh-HK', 'zh-CN', 'fr, zh-TW;q=0.8', 'fr']
    for (const round of [1, 2]) {
      const told = await Promise.all(languages.map(async language => (await ask('/api/collections/assets', { 'Accept-Language': language })).headers['content-language']))
      expect([round, ...told]).toEqual([round, 'en', 'zh-Hant', 'zh-Hans', 'zh-Hant', 'en'])
      for (const type of ['text/html', 'application/geo+json']) expect((await ask(items, { Accept: type })).headers['content-type']).toContain(type)
      for (const host of ['one.example', 'two.example']) expect((await ask(items, { Host: host })).body.toString()).toContain(`"http://${host}/api/collections/assets"`)
    }
  })

  test('is still refused to whoever would write, and faults are told anew', async () => {
    expect((await ask(items, {}, 'POST')).statusCode).toBe(405)
    for (const round of [1, 2]) expect([round, (await ask(`${items}?limit=0`)).statusCode, wasRepeated()]).toEqual([round, 400, false])
  })

  test('is counted like any other, and closes the connection once the server ends', async () => {
    const counted = async () => Number(/http_request_duration_seconds_count\{method="GET",route="\/api\/figures",status="200"\} (\d+)/.exec((await ask('/metrics')).body.toString())?.[1])
    for (const _ of [1, 2, 3]) await ask('/api/figures')
    expect(await counted()).toBe(3)
    isOpen = false
    expect((await ask('/api/figures')).headers.connection).toBe('close')
    isOpen = true
  })
})
