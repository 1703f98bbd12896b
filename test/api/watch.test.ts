import { describe, expect, test } from 'vitest'
import { createLog } from '@bay-atlas/api/watch/log.ts'
import { Measures } from '@bay-atlas/api/watch/measures.ts'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

/** An atlas that is watched; what it logs is gathered, and it can be told to end. */
function watched() {
  const lines: Record<string, unknown>[] = []
  let isOpen = true
  const atlas = serving({ assets: [asset()] }, { watch: { log: createLog('info', { write: line => lines.push(JSON.parse(line)) }), measures: new Measures(), isOpen: () => isOpen } })
  return { ...atlas, lines, end: () => { isOpen = false } }
}

const item = '/api/collections/assets/items/an-asset'
const nameOf = (response: Response) => response.headers.get('X-Request-Id') ?? ''

describe('every request has a name', () => {
  test('its own, which the answer and the log bear', async () => {
    const { get, lines } = watched()
    const [one, other] = [nameOf(await get(item)), nameOf(await get(item))]
    expect(one).toMatch(/^[0-9a-f-]{36}$/)
    expect(other).not.toBe(one)
    expect(lines.map(line => line.requestId)).toEqual([one, other])
  })

  test.each(['a-trace-of-17', '0af7651916cd43dd8448eb211c80319c'])('%s, given by whoever asks, is kept', async name => {
    expect(nameOf(await watched().get(item, { 'X-Request-Id': name }))).toBe(name)
  })

  test.each(['short', 'with space in it', '<script>alert(1)</script>', 'a'.repeat(81), '{"level":"fatal"}'])('%s is not well formed and is replaced', async name => {
    expect(nameOf(await watched().get(item, { 'X-Request-Id': name }))).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('errors and refusals have one too', async () => {
    const { get, app } = watched()
    for (const response of [await get('/api/nothing'), await get(`${item}?x=1`), await app.request(item, { method: 'POST' })]) expect(nameOf(response)).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('a log line', () => {
  test('says what was asked for by its route, and how it went', async () => {
    const { get, lines } = watched()
    await get(item)
    await get('/api/nothing')
    expect(lines).toMatchObject([
      { message: 'request', method: 'GET', route: '/api/collections/:collection/items/:id', status: 200, repeated: false },
      { route: '/api/*', status: 404 },
    ])
  })

  test('tells nothing of who asked and for what', async () => {
    const { get, lines } = watched()
    const secrets = ['198.51.100.23', 'Firefox/140', 'sessionid', 'quantum-of-solace', 'an-asset', 'slides.example']
    await get(`${item}?q=quantum-of-solace`, { 'X-Forwarded-For': '198.51.100.23', 'User-Agent': 'Firefox/140', Cookie: 'sessionid=1', Referer: 'https://slides.example/an-asset' })
    await get('/api/facets?q=quantum-of-solace', { 'User-Agent': 'Firefox/140' })
    expect(lines).toHaveLength(2)
    for (const secret of secrets) expect(JSON.stringify(lines)).not.toContain(secret)
  })
})

describe('what machines ask', () => {
  test('/healthz: it lives, also while it ends; /readyz: not any more', async () => {
    const { get, end } = watched()
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200])
    end()
    const [healthy, ready, answer] = [await get('/healthz'), await get('/readyz'), await get(item)]
    expect([healthy.status, ready.status, answer.status]).toEqual([200, 503, 200])
    expect([ready, answer].map(({ headers }) => headers.get('Connection'))).toEqual(['close', 'close'])
    expect(ready.headers.get('Cache-Control')).toBe('no-store')
  })

  test('/metrics: requests by route, the cache, the queues, the data', async () => {
    const { get } = watched()
    for (const path of [item, item, '/api/cards/nobody', '/api/cards/somebody']) await get(path)
    const response = await get('/metrics')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await response.text()
    for (const line of [
      'http_request_duration_seconds_count{method="GET",route="/api/collections/:collection/items/:id",status="200"} 2',
      'http_request_duration_seconds_count{method="GET",route="/api/cards/:id",status="404"} 2',
      'atlas_cache_answers 1', 'atlas_plates{queue="heavy",state="waiting"} 0', 'http_requests_in_flight 1',
    ]) expect(text).toContain(line)
    for (const name of ['atlas_data_info{version="', 'atlas_cache_bytes ', 'atlas_data_loaded_timestamp_seconds ', 'process_cpu_seconds_total ', 'process_resident_memory_bytes ', 'nodejs_eventloop_lag_seconds ']) expect(text).toContain(name)
    expect(text).not.toContain('nobody')
  })

  test('/metrics is nothing to callers from outside', async () => {
    const { get } = watched()
    expect((await get('/metrics', { 'X-Forwarded-For': '198.51.100.23' })).status).toBe(200)
    const { app } = watched()
    const through = (remoteAddress: string, forwarded: string) => app.request('/metrics', { headers: { 'X-Forwarded-For': forwarded } }, { incoming: { socket: { remoteAddress } } })
    expect([(await through('127.0.0.1', '198.51.100.23')).status, (await through('127.0.0.1', '10.1.2.3')).status]).toEqual([404, 200])
  })

  test('a stranger cannot make series without end', async () => {
    const { get, app } = watched()
    for (const method of ['BREW', 'PROPFIND']) await app.request('/api', { method })
    for (let n = 0; n < 20; n += 1) await get(`/nowhere-${n}`)
    const routes = (await (await get('/metrics')).text()).match(/^http_request_duration_seconds_count.*$/gm) ?? []
    expect(routes.toSorted()).toEqual(['http_request_duration_seconds_count{method="GET",route="none",status="404"} 20', 'http_request_duration_seconds_count{method="other",route="none",status="405"} 2'])
  })
})
