import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runServer } from '../api/run-server.ts'
import { hostile, hostileDataset } from '../hostile.ts'
import { writeDataset } from '../write-dataset.ts'
import { findBrowser } from './find-browser.ts'
import { flags } from './flags.ts'
import { soon } from './walk.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-hostile-'))
writeDataset(folder, hostileDataset())
const server = runServer({ DATA: folder, LOG_LEVEL: 'error' })
let browser: Browser | undefined
let base = ''
beforeAll(async () => {
  base = (await server.ready).replace('localhost', '127.0.0.1')
  browser = await chromium.launch({ executablePath: findBrowser() ?? expect.fail('No Chromium was found; "npm test" installs one.'), args: flags })
})
afterAll(async () => {
  await browser?.close()
  server.kill('SIGTERM')
  await server.ended
  rmSync(folder, { recursive: true })
})

/** Opens an address and gives what must stay empty: scripts that ran, requests to strangers, policies that had to step in, faults. */
async function watched(address: string, offline = false): Promise<{ page: Page; found: string[] }> {
  const context = await browser?.newContext({ offline, viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block' })
  const page = await context?.newPage() ?? expect.fail('the browser has started')
  const found: string[] = []
  page.on('request', request => { if (!/^(data|blob|file):|^http:\/\/127\.0\.0\.1/.test(request.url())) found.push(`request to ${request.url()}`) })
  page.on('console', message => { if (message.type() === 'error') found.push(message.text()) })
  page.on('pageerror', fault => found.push(fault.message))
  page.on('dialog', dialog => { found.push('a dialog'); void dialog.dismiss() })
  await page.goto(address)
  return { page, found }
}

/** Nothing of the data became part of the page but text. */
const planted = (page: Page) => page.evaluate(() => ({
  hit: 'hit' in globalThis,
  elements: [...document.querySelectorAll('img:not(.embed-poster, .embed-picture), iframe, object, [onerror], [onload], a[href^="javascript:" i]')].map(element => element.outerHTML),
}))
const harmless = { hit: false, elements: [] }

test('names, notes, quotes and sources that are code stay text: on the page with an open card, in a search, in the network, in a story and in a frame', { timeout: 240_000 }, async () => {
  const word = encodeURIComponent(hostile)
  for (const [path, role] of [['/?lang=en&id=an-asset', 'article'], [`/?lang=en&q=${word}`, 'status'], ['/?lang=en&panel=network', 'region'], ['/?lang=en&story=a-story&step=1', 'region'], ['/embed?lang=en&id=an-asset&ui=full', 'link']] as const) {
    const { page, found } = await watched(base + path)
    await page.getByRole(role).first().waitFor({ timeout: 60_000 })
    // The names are drawn on the map as well, and the details of a card are open.
    await soon(() => page.locator('canvas').count()).toBeGreaterThan(0)
    for (const more of await page.locator('summary').all()) await more.click({ timeout: 2_000 }).catch(() => {})
    expect({ path, ...(await planted(page)), found }).toEqual({ path, ...harmless, found: [] })
    await page.context().close()
  }
})

test('and in the page as one file', { timeout: 240_000 }, async () => {
  writeFileSync(join(folder, 'atlas.html'), Buffer.from(await (await fetch(`${base}/map.html?lang=en&id=an-asset`)).arrayBuffer()))
  const { page, found } = await watched(pathToFileURL(join(folder, 'atlas.html')).href, true)
  await page.getByRole('article').first().waitFor({ timeout: 60_000 })
  expect({ ...(await planted(page)), found }).toEqual({ ...harmless, found: [] })
})
