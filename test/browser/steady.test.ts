import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { beginWalks, soon } from './walk.ts'
import { partsOf } from './wide-page.ts'

const walks = beginWalks()
const Shifts = z.array(z.object({ value: z.number(), moved: z.array(z.string()) }))
/** What Chromium adds up may be rounded; nothing that a reader could see is this small. */
const unseen = 0.001

/** Writes down what moves by itself from the first picture on, and which elements those were. */
const watched = (page: Page) => page.addInitScript(() => {
  const shifts: { value: number; moved: string[] }[] = []
  Object.assign(globalThis, { shifts })
  const nameOf = (node: unknown) => (node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : String(node))
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry && 'sources' in entry && 'hadRecentInput' in entry) || entry.hadRecentInput || !Array.isArray(entry.sources)) continue
      shifts.push({ value: Number(entry.value), moved: entry.sources.map(({ node }: { node?: unknown }) => nameOf(node)) })
    }
  }).observe({ type: 'layout-shift', buffered: true })
})

/** What has moved by itself until now. */
async function moved(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return Shifts.parse(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).filter(({ value }) => value > unseen)
}

describe('nothing moves by itself', () => {
  test('on a desk: while the page arrives, a card opens and closes, a filter comes and goes, the script changes, a tool opens', { timeout: 180_000 }, async () => {
    const page = await walks.open({ path: '/?lang=en', before: watched })
    const { list, count, value } = partsOf(page)
    await page.locator('main canvas').nth(1).waitFor({ timeout: 90_000 })
    await soon(() => list.getByRole('button').count()).toBeGreaterThan(5)
    expect(await moved(page), 'while it arrives').toEqual([])
    await list.getByRole('button').first().click()
    await page.getByRole('article').getByText('Sources').first().waitFor()
    expect(await moved(page), 'as a card opens').toEqual([])
    await page.keyboard.press('Escape')
    const all = await count.textContent()
    await value('Tier', 'National').click()
    await soon(() => count.textContent()).not.toBe(all)
    expect(await moved(page), 'as a filter is set').toEqual([])
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.getByRole('button', { name: '繁' }).click()
    await page.getByRole('heading', { name: '篩選' }).waitFor()
    expect(await moved(page), 'as the script changes').toEqual([])
    await page.locator('.view-list [data-panel="density"]').click()
    await page.locator('.tool-head h2').waitFor()
    expect(await moved(page), 'as a tool opens').toEqual([])
  })

  test('on a phone: while the page arrives, the filters open and close, a card opens', { timeout: 180_000 }, async () => {
    const page = await walks.open({ path: '/?lang=en', before: watched, context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } })
    await page.locator('main canvas').nth(1).waitFor({ timeout: 90_000 })
    await soon(() => page.locator('.list-rows button').count()).toBeGreaterThan(5)
    expect(await moved(page), 'while it arrives').toEqual([])
    await page.getByRole('button', { name: /^Filters/ }).tap()
    await page.getByRole('checkbox').first().waitFor()
    expect(await moved(page), 'as the filters open').toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.list-rows button').first().tap()
    await page.getByRole('article').waitFor()
    expect(await moved(page), 'as a card opens').toEqual([])
  })
})
