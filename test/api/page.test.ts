import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { serving } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas page '))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

mkdirSync(join(folder, 'assets'))
write('index.html', '<!doctype html><title>Atlas</title><script>document.documentElement.dataset.theme = "dark"</script><script type="module" src="/assets/index-AbCd_123.js"></script>')
write('assets/index-AbCd_123.js', 'export {}')
write('assets/style-AbCd1234.css', 'body{}')
write('sw.js', 'self')
write('symbols.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
const secret = mkdtempSync(join(tmpdir(), 'atlas-secret-'))
writeFileSync(join(secret, 'secret.txt'), 'secret')
afterAll(() => rmSync(secret, { recursive: true }))

const { get, app } = serving({}, { page: pathToFileURL(`${folder}/`) })
const policyOf = async (path: string) => (await get(path)).headers.get('Content-Security-Policy') ?? ''

describe('the page', () => {
  test('stands at the front, whatever the address says of view and filter', async () => {
    for (const path of ['/', '/?kind=laboratory&view=9/22.6/113.8']) {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
      expect(await response.text()).toContain('<title>Atlas</title>')
    }
  })

  test('is asked for anew each time, and costs nothing when it is the same', async () => {
    const first = await get('/')
    expect(first.headers.get('Cache-Control')).toBe('no-cache')
    expect((await get('/', { 'If-None-Match': first.headers.get('ETag') ?? '' })).status).toBe(304)
  })

  test('speaks to nobody but its own server, and runs no script that was not built with it', async () => {
    const policy = await policyOf('/')
    for (const part of ["default-src 'self'", "worker-src 'self' blob:", "img-src 'self' data: blob:", "style-src 'self'", "connect-src 'self'"]) expect(policy.split('; ')).toContain(part)
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'(;|$)/)
    expect(policy).not.toMatch(/https?:/)
    expect(policy).not.toMatch(/unsafe-/)
  })

  test('uses no camera, no place and no other such power, and no window that opened it reaches into it', async () => {
    for (const path of ['/', '/embed']) expect((await get(path)).headers.get('Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
    expect([(await get('/')).headers.get('Cross-Origin-Opener-Policy'), (await get('/embed')).headers.get('Cross-Origin-Opener-Policy')]).toEqual(['same-origin', null])
  })

  test('may be framed anywhere as /embed, and nowhere else', async () => {
    expect(await policyOf('/embed')).toMatch(/frame-ancestors \*(;|$)/)
    expect(await policyOf('/embed?kind=park')).toMatch(/frame-ancestors \*(;|$)/)
    for (const path of ['/', '/index.html', '/api', '/api/docs', '/nowhere', '/symbols.svg']) expect(await policyOf(path)).toMatch(/frame-ancestors 'none'(;|$)/)
    for (const path of ['/', '/embed']) expect((await get(path)).headers.get('X-Frame-Options')).toBeNull()
  })
})

describe('its files', () => {
  test.each([
    ['/assets/index-AbCd_123.js', /javascript/, /immutable/],
    ['/assets/style-AbCd1234.css', /^text\/css/, /immutable/],
    ['/symbols.svg', /^image\/svg\+xml/, /max-age=3600/],
  ])('%s has its type and its time', async (path, type, caching) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toMatch(type)
    expect(headers.get('Cache-Control')).toMatch(caching)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2f..%2fetc/passwd', '/assets/', '/assets', '/%', '/%00', `/${secret}/secret.txt`])('%s is no file of the page', async path => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no page here')
  })

  test('the service worker is asked for anew each time, reaches the whole site and asks nobody else', async () => {
    const { headers } = await get('/sw.js')
    expect(headers.get('Content-Type')).toMatch(/javascript/)
    expect(headers.get('Cache-Control')).toBe('no-cache')
    expect(await policyOf('/sw.js')).toBe("default-src 'none'; connect-src 'self'; frame-ancestors 'none'")
  })

  test('are seen anew after a new build', async () => {
    write('assets/later-AbCd1234.js', 'export {}')
    expect((await get('/assets/later-AbCd1234.js')).status).toBe(404)
    utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000))
    expect((await get('/assets/later-AbCd1234.js')).status).toBe(200)
  })
})

test('the API keeps its addresses beside the page', async () => {
  expect((await get('/api/health')).status).toBe(200)
  expect((await get('/api/nothing')).headers.get('Content-Type')).toBe('application/problem+json')
  expect((await app.request('/', { method: 'POST' })).status).toBe(405)
})

test('a page that is not built yet says what to run, in three scripts, and the API answers', async () => {
  const bare = serving({}, { page: pathToFileURL(join(folder, 'not-there/')) })
  for (const path of ['/', '/embed']) {
    const response = await bare.get(path)
    expect(response.status).toBe(503)
    const text = await response.text()
    expect(text).toContain('run npm start')
    expect(text).toMatch(/请运行 npm start.*請執行 npm start/s)
  }
  expect((await bare.get('/api')).status).toBe(200)
})
