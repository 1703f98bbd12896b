import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { beginWalks, soon } from './walk.ts'
import { partsOf } from './wide-page.ts'

const walks = beginWalks()
const Health = z.looseObject({ version: z.string(), schema: z.number() })
/** The browser's own words about a network that is cut. */
const expected = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|net::/]
const open = (path: string) => walks.open({ path, expected, context: { serviceWorkers: 'allow' } })

/** Everything the worker keeps is there: the files of the page, and the answers any view may need. */
const keptAll = (page: Page) => soon(() => page.evaluate(async () => {
  const held = await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).length))
  return Boolean(navigator.serviceWorker.controller) && await caches.match('/api/crossings') !== undefined ? held.length : 0
}), 'the worker has kept the page and the data').toBeGreaterThanOrEqual(2)

describe('without a network, after one visit', () => {
  test('map, list, a card seen before and a tool work, and a line says which data they are and since when', { timeout: 180_000 }, async () => {
    const { version } = await walks.ask('/api/health', Health)
    const page = await open('/?lang=en')
    await page.locator('main canvas').nth(1).waitFor()
    const { list, count } = partsOf(page)
    await soon(() => list.getByRole('button').count()).toBeGreaterThan(5)
    const all = await count.textContent()
    await keptAll(page)
    await list.getByRole('button').first().click()
    await page.getByRole('article').waitFor()
    const name = await page.getByRole('article').getByRole('heading').first().textContent()
    const seen = page.url()
    await page.waitForLoadState('networkidle')

    await page.context().setOffline(true)
    await page.goto(seen)
    await page.getByText(`Offline: data of ${version}, kept on `).waitFor()
    await page.locator('main canvas').nth(1).waitFor()
    await soon(() => page.getByRole('article').getByRole('heading').first().textContent()).toBe(name)
    await soon(() => partsOf(page).count.textContent()).toBe(all)
    await page.goto(`${walks.base()}/?panel=network&lang=en`)
    await page.getByText(/Offline: data of/).waitFor()
    await soon(() => page.getByRole('table').count()).toBeGreaterThan(0)

    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click().catch(() => {})
    await soon(() => page.getByText(/Offline: data of/).count(), 'all is fresh again').toBe(0)
  })

  test('the frame works too, with headers of its own', { timeout: 120_000 }, async () => {
    const page = await open('/?lang=en')
    await keptAll(page)
    await page.context().setOffline(true)
    const answer = await page.goto(`${walks.base()}/embed?lang=en`)
    expect(answer?.fromServiceWorker()).toBe(true)
    expect(answer?.headers()['content-security-policy']).toMatch(/frame-ancestors \*/)
    await page.locator('main canvas').first().waitFor()
    await page.getByText(/Offline: data of/).waitFor()
  })
})

test('a page whose data are of another shape says so in a sentence, with a way to reload', async () => {
  const page = await walks.open({ path: '/?lang=en', expected: [/schema/], before: page => page.route('**/api/columns/**', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'atlas-data': '999/0123456789ab' } })
  }) })
  await page.getByText('The data are newer than this page').waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
})

test('a frame and a page without a worker ask for none', async () => {
  const page = await open('/embed?lang=en')
  await page.locator('main canvas').first().waitFor()
  await page.waitForTimeout(4000)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
