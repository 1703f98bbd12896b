import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asset, dataset } from '../make.ts'
import { writeDataset } from '../write-dataset.ts'
import { runServer } from './run-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-rough-'))
writeDataset(folder, dataset({ assets: Array.from({ length: 3000 }, (_, number) => asset({ id: `asset-${number}` })) }))
const server = runServer({ DATA: folder })
let base = ''
beforeAll(async () => { base = await server.ready }, 60_000)
afterAll(async () => {
  server.kill('SIGTERM')
  const { code, errors } = await server.ended
  rmSync(folder, { recursive: true })
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})

const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000, interval: 20 })
/** A connection that says just this, and everything that came back until it was closed. */
function said(bytes: string | Buffer): { socket: Socket; answer: Promise<string> } {
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  let text = ''
  socket.on('data', data => { text += data.toString('latin1') })
  const answer = new Promise<string>(resolve => socket.on('close', () => resolve(text)))
  socket.on('error', () => {})
  socket.write(bytes)
  return { socket, answer }
}
const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`
const measured = async (line: RegExp) => Number(line.exec(await (await fetch(`${base}/metrics`)).text())?.[1])

describe('a reader who hangs up', { timeout: 60_000 }, () => {
  test('frees the places of the plates that were waiting, for himself and for everyone', async () => {
    const drawn = /atlas_plates\{queue="heavy",state="drawing"\} (\d+)/
    const waiting = /atlas_plates\{queue="heavy",state="waiting"\} (\d+)/
    const plates = [1, 2, 3, 4].map(number => said(request(`/map.png?kind=park&size=3840x2160&title=${number}`)))
    await soon(async () => [await measured(drawn), await measured(waiting)]).toEqual([2, 2])
    expect((await fetch(`${base}/map.png?kind=park&size=200x200&title=5`)).status).toBe(429)
    for (const { socket } of plates) socket.destroy()
    await soon(() => measured(waiting)).toBe(0)
    // Those in the making are drawn to their end, but no longer count against the one who asked.
    expect((await fetch(`${base}/map.png?kind=park&size=200x200&title=6`)).status).toBe(200)
    await soon(() => server.log().filter(({ status }) => status === 499).length).toBeGreaterThanOrEqual(2)
  })
})

describe('a reader who does not read', { timeout: 60_000 }, () => {
  test('holds up nobody, and the server holds what he left unread once for all of them', async () => {
    const big = '/api/collections/assets/items?limit=3000'
    const bytes = (await (await fetch(base + big)).arrayBuffer()).byteLength
    expect(bytes).toBeGreaterThan(1_000_000)
    const before = await measured(/process_resident_memory_bytes (\d+)/)
    const lazy = Array.from({ length: 100 }, () => said(request(big)))
    for (const { socket } of lazy) socket.pause()
    await soon(() => server.log().filter(({ route, status }) => route === '/api/collections/:collection/items' && status === 200).length).toBe(1 + lazy.length)
    expect((await fetch(`${base}/api/facets`)).status).toBe(200)
    const grown = await measured(/process_resident_memory_bytes (\d+)/) - before
    expect(grown).toBeLessThan(lazy.length * bytes / 2)
    for (const { socket } of lazy) socket.destroy()
  })
})

describe('what is no proper request', { timeout: 60_000 }, () => {
  test.each([
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['bytes', Buffer.from([0, 255, 254, 1, 13, 10, 13, 10])],
    ['no host', 'GET /api HTTP/1.1\r\n\r\n'],
    ['a host that is none', 'GET /api HTTP/1.1\r\nHost: a b/<c>\r\nConnection: close\r\n\r\n'],
    ['two lengths', 'GET /api HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    ['headers without end', `GET /api HTTP/1.1\r\nHost: a\r\n${'X-Long: '.padEnd(20_000, 'a')}\r\n\r\n`],
    ['an address without end', request(`/api?q=${'a'.repeat(30_000)}`, 'Connection: close\r\n')],
    ['an address of letters that must be escaped', request('/api/facets?q=湾区', 'Connection: close\r\n')],
    ['an address that cannot be read', request('/api/cards/%E0%A4%A', 'Connection: close\r\n')],
  ])('%s is refused', async (_, bytes) => {
    expect(await said(bytes).answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  })

  test('an address of 8,001 characters or 61 parameters is too long, and the answer says what is not', async () => {
    for (const [path, limit] of [[`/api/facets?q=${'a'.repeat(8_000)}`, '8000 characters'], [`/api/facets?${'q=&'.repeat(60)}q=`, '60 parameters']]) {
      const response = await fetch(base + path)
      expect({ status: response.status, body: await response.json() }).toMatchObject({ status: 414, body: { type: expect.stringContaining('#too-long'), allowed: limit } })
    }
  })

  test('a body, however long, is not read: the answer comes at once and the connection is closed', async () => {
    const { socket, answer } = said('POST /api/facets HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000000\r\n\r\n')
    const more = setInterval(() => socket.write(Buffer.alloc(65_536)), 5)
    expect(await answer).toMatch(/^HTTP\/1\.1 405 /)
    clearInterval(more)
  })
})

test('after all this it is well', async () => {
  expect((await fetch(`${base}/api/health`)).status).toBe(200)
  await soon(() => measured(/http_requests_in_flight (\d+)/)).toBe(1)
})
