import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { serving } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-embed-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Atlas</title><script type="module" src="/assets/index-AbCd_123.js"></script>')
writeFileSync(join(folder, 'assets/index-AbCd_123.js'), 'export {}')
writeFileSync(join(folder, 'embed.js'), 'export {}')
const { get } = serving({}, { page: pathToFileURL(`${folder}/`) })
const header = async (path: string, name: string) => (await get(path, { Origin: 'null' })).headers.get(name)

describe('a frame without an origin of its own', () => {
  test.each(['/assets/index-AbCd_123.js', '/embed.js', '/api/collections/assets/items?limit=1'])('may read %s', async path => {
    expect(await header(path, 'Access-Control-Allow-Origin')).toBe('*')
    expect(await header(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin')
  })

  test('may start its worker from a data: address, which the whole page may not', async () => {
    expect(await header('/embed', 'Content-Security-Policy')).toMatch(/worker-src 'self' blob: data:;/)
    expect(await header('/', 'Content-Security-Policy')).toMatch(/worker-src 'self' blob:;/)
  })

  test('gets no cookie from any address', async () => {
    for (const path of ['/embed', '/embed.js', '/api']) expect(await header(path, 'Set-Cookie')).toBeNull()
  })
})

test('only /embed may be framed', async () => {
  expect(await header('/embed?ui=none', 'Content-Security-Policy')).toMatch(/frame-ancestors \*(;|$)/)
  for (const path of ['/', '/embed.js', '/api', '/map.svg?size=640x360', '/map.csv']) expect(await header(path, 'Content-Security-Policy')).toMatch(/frame-ancestors 'none'(;|$)/)
})
