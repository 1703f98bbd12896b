import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlOf } from '@bay-atlas/api/plate/html.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { findBrowser } from './find-browser.ts'
import { soon } from './walk.ts'

const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-background-networking', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND']
const folder = mkdtempSync(join(tmpdir(), 'bay-atlas-'))
const store = createMemoryStore(readDataset())
const dist = new URL('../../web/dist/', import.meta.url)
const asAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
let browser: Browser | undefined
let html = ''

beforeAll(async () => {
  html = await htmlOf(store, dist, { filter: everything, search: '?lang=zh-Hans', address: 'https://atlas.example/?lang=zh-Hans' })
  writeFileSync(join(folder, 'atlas.html'), html)
  const network = '?lang=en&panel=network&link=branch&cross_border=1'
  writeFileSync(join(folder, 'network.html'), await htmlOf(store, dist, { filter: everything, search: network, address: `https://atlas.example/${network}` }))
  writeFileSync(join(folder, 'frame.html'), `<!doctype html><meta charset="utf-8"><iframe sandbox="allow-scripts" style="width:1400px;height:860px" srcdoc="${asAttribute(html)}"></iframe>`)
  browser = await chromium.launch({ executablePath: findBrowser() ?? expect.fail('No Chromium was found; "npm test" installs one.'), args: flags })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Opens a file from disk with the network off; gives what it asked for besides itself, and what it complained of. */
async function openFile(name: string) {
  const context = await browser?.newContext({ offline: true, viewport: { width: 1440, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce', colorScheme: 'light' })
  const page = await context?.newPage() ?? expect.fail('the browser has started')
  const address = pathToFileURL(join(folder, name)).href
  const asked: string[] = []
  page.on('request', request => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url())) asked.push(request.url())
  })
  page.on('pageerror', fault => asked.push(`page error: ${fault.message}`))
  page.on('console', message => {
    if (message.type() === 'error') asked.push(`console: ${message.text()}`)
  })
  await page.goto(address)
  return { page, asked }
}

const count = (at: Page | FrameLocator) => at.getByRole('status').first().textContent()

/** Bytes of a picture of the map alone: an empty map is one colour and takes some twenty thousand. */
const drawn = async (page: Page) => (await page.screenshot({ clip: { x: 330, y: 120, width: 720, height: 680 } })).length

describe('the atlas in one file', { timeout: 120_000 }, () => {
  test('is under 3 MB with all assets and all cards', () => expect(Buffer.byteLength(html)).toBeLessThan(3_000_000))

  test.each([['from disk', 'atlas.html', false], ['in a sandboxed frame', 'frame.html', true]])('%s: map, filters and cards work and nothing is asked for', async (_, name, inFrame) => {
    const { page, asked } = await openFile(name)
    const atlas = inFrame ? page.frameLocator('iframe') : page
    await soon(() => count(atlas)).toMatch(/^990/)
    await soon(() => drawn(page), 'the map is drawn').toBeGreaterThan(150_000)
    await atlas.getByRole('checkbox').first().click()
    await soon(() => count(atlas)).toMatch(/^(?!990)\d+.*990/)
    await atlas.locator('li button').first().click()
    await soon(() => atlas.getByRole('article').first().textContent()).toMatch(/来源/)
    expect(asked).toEqual([])
    await page.context().close()
  })

  test('made of the network it opens with its links, and the other views are in it', async () => {
    const { page, asked } = await openFile('network.html')
    const { links } = await store.network()
    const branches = links.filter(({ kind, crossBorder }) => kind === 'branch' && crossBorder)
    await page.getByRole('region', { name: 'Cooperation' }).getByText(`${branches.length} of ${links.length} links`, { exact: true }).waitFor()
    await soon(() => drawn(page), 'arcs and map are drawn').toBeGreaterThan(150_000)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Four bays' }).click()
    await page.locator('.bays-canvas canvas').waitFor()
    await page.getByText('56,098 km²').first().waitFor()
    expect(asked).toEqual([])
    await page.context().close()
  })
})
