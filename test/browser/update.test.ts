import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createApp } from '@bay-atlas/api/app.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildWorker } from '../../web/worker/build-worker.ts'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()
const folder = mkdtempSync(join(tmpdir(), 'atlas-update-'))
cpSync(fileURLToPath(new URL('../../web/dist/', import.meta.url)), folder, { recursive: true })
const app = createApp(createMemoryStore(readDataset()), { page: pathToFileURL(`${folder}/`) })
const server = createServer(async (asked, answer) => {
  const response = await app.fetch(new Request(`http://${asked.headers.host}${asked.url}`, { headers: { accept: asked.headers.accept ?? '*/*' } }))
  answer.writeHead(response.status, Object.fromEntries(response.headers))
  answer.end(Buffer.from(await response.arrayBuffer()))
})
let base = ''
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) base = `http://127.0.0.1:${address.port}`
  resolve()
})))
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const web = fileURLToPath(new URL('../../web/', import.meta.url))

/** The next build in place of the one before, of which no file is left: the same page, not made small. */
async function buildAgain(): Promise<void> {
  const next = mkdtempSync(join(tmpdir(), 'atlas-next-'))
  execFileSync(join(web, 'node_modules/.bin/vite'), ['build', '--outDir', next, '--emptyOutDir', '--minify', 'false', '--logLevel', 'error'], { cwd: web })
  await buildWorker(next)
  rmSync(folder, { recursive: true })
  cpSync(next, folder, { recursive: true })
  rmSync(next, { recursive: true })
  utimesSync(join(folder, 'index.html'), new Date(), new Date(Date.now() + 5000))
}

test('a later build never breaks an open page: its parts still come, a line offers the later one, and a reload brings it', { timeout: 180_000 }, async () => {
  const page = await walks.open({ path: `${base}/?lang=en`, context: { serviceWorkers: 'allow' } })
  const began = () => page.locator('script[type="module"][src]').first().getAttribute('src')
  await soon(() => page.evaluate(async () => Boolean(navigator.serviceWorker.controller) && (await caches.keys()).length)).toBeTruthy()
  const before = await began()
  await buildAgain()
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await page.getByText('A new version is ready.').waitFor({ timeout: 60_000 })

  await page.getByRole('button', { name: 'Present' }).click()
  await page.getByRole('dialog').getByRole('heading').first().waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Reload' }).click()
  await soon(() => began().catch(() => before)).not.toBe(before)
  await page.locator('main canvas').first().waitFor()
  await page.waitForTimeout(4000)
  expect(await page.getByText('A new version is ready.').count(), 'the page is the later one already').toBe(0)
})
