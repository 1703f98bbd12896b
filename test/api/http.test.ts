import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { asset } from '../make.ts'
import { serving } from './serve.ts'

const many = Array.from({ length: 40 }, (_, number) => asset({ id: `asset-${number}` }))
const atlas = serving({ assets: many })
const items = '/api/collections/assets/items'
const etagOf = (response: Response) => response.headers.get('ETag') ?? ''

describe('an answer that the reader has already', () => {
  test.each([items, '/api/facets', '/api/cards/asset-1', '/api/sources', '/api/figures', '/api', '/api/openapi.json', '/api/docs', '/api/collections'])('%s costs nothing the second time', async path => {
    const first = await atlas.get(path)
    expect(etagOf(first)).toMatch(/^"[\w-]+"$/)
    const again = await atlas.get(path, { 'If-None-Match': etagOf(first) })
    expect({ status: again.status, body: await again.text(), etag: etagOf(again), caching: again.headers.get('Cache-Control') }).toEqual({ status: 304, body: '', etag: etagOf(first), caching: first.headers.get('Cache-Control') })
  })

  test('is recognised in a list, weakly, and by a star', async () => {
    const etag = etagOf(await atlas.get(items))
    for (const tags of [`"other", ${etag}`, `W/${etag}`, '*']) expect((await atlas.get(items, { 'If-None-Match': tags })).status).toBe(304)
    expect((await atlas.get(items, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('is another one when the data are others', async () => {
    const other = serving({ assets: many.slice(1) })
    expect(etagOf(await other.get(items))).not.toBe(etagOf(await atlas.get(items)))
  })

  test('is the same one however the question was written', async () => {
    const [one, other] = [await atlas.get(`${items}?kind=laboratory,park&city=shenzhen`), await atlas.get(`${items}?city=shenzhen&kind=park,laboratory&q=`)]
    expect(etagOf(one)).toBe(etagOf(other))
  })
})

describe('an answer travels in the smallest way that the reader accepts', () => {
  const plain = async () => (await atlas.get(items)).text()

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', null],
    ['deflate', null],
    ['', null],
    ['br;q=0', null],
  ])('Accept-Encoding: "%s" gives %s', async (accept, encoding) => {
    const response = await atlas.get(items, { 'Accept-Encoding': accept })
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(response.headers.get('Vary')).toContain('Accept-Encoding')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('Content-Length')).toBe(String(bytes.byteLength))
    const text = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
    expect(text.toString()).toBe(await plain())
  })

  test('and has another strong ETag in each', async () => {
    const tags = await Promise.all(['br', 'gzip', ''].map(async accept => etagOf(await atlas.get(items, { 'Accept-Encoding': accept }))))
    expect(new Set(tags).size).toBe(3)
    expect((await atlas.get(items, { 'Accept-Encoding': 'br', 'If-None-Match': tags[0] ?? '' })).status).toBe(304)
    expect((await atlas.get(items, { 'Accept-Encoding': 'br', 'If-None-Match': tags[1] ?? '' })).status).toBe(200)
  })
})

test('links begin with the public address, where one is set', async () => {
  const { get } = serving({ assets: many }, { publicUrl: new URL('https://atlas.example.org') })
  expect(await (await get('http://127.0.0.1:8787/api')).text()).toContain('"https://atlas.example.org/api/collections"')
})

test('any site may read the API, and sees ETag and Link', async () => {
  const response = await atlas.get(items, { Origin: 'https://slides.example' })
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Access-Control-Expose-Headers')).toMatch(/ETag.*Link/)
})

test('a preflight is answered', async () => {
  const response = await atlas.app.request(items, { method: 'OPTIONS', headers: { Origin: 'https://slides.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'If-None-Match' } })
  expect(response.status).toBe(204)
  expect(response.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match')
  expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
})

test('HEAD gives the headers of GET and no body', async () => {
  const [get, head] = [await atlas.get(items), await atlas.app.request(items, { method: 'HEAD' })]
  expect(await head.text()).toBe('')
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused, and the answer says what is served', async method => {
  const { status, problem } = await atlas.problem(items, { method })
  expect({ status, allowed: problem.allowed }).toEqual({ status: 405, allowed: 'GET, HEAD, OPTIONS' })
  expect((await atlas.app.request('/api', { method })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
})

test('an address under /api where nothing is says what there is, with CORS', async () => {
  const { status, problem } = await atlas.problem('/api/assets')
  expect(status).toBe(404)
  expect(problem.allowed).toContain('/api/collections')
  expect((await atlas.get('/api/assets')).headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test.each(['/api/health', '/api/conformance', '/api/openapi.json', '/api/sources', '/api/cards/asset-1', `${items}/asset-1`])('%s ignores no parameter', async path => {
  expect((await atlas.problem(`${path}?x=1`)).problem.parameter).toBe('x')
})

test('data may not be framed, run or sniffed', async () => {
  const { headers } = await atlas.get(items)
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
})

test('data are fresh for a minute, and errors are never kept', async () => {
  expect((await atlas.get(items)).headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=86400')
  expect((await atlas.get(`${items}?limit=0`)).headers.get('Cache-Control')).toBe('no-store')
})

test('many who ask at once get the same answer', async () => {
  const fresh = serving({ assets: many })
  const tags = await Promise.all(Array.from({ length: 20 }, async () => etagOf(await fresh.get(items, { 'Accept-Encoding': 'br' }))))
  expect(new Set(tags).size).toBe(1)
})
