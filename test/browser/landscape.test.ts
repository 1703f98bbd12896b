import { describe, expect, test } from 'vitest'
import { fingersOn } from './fingers.ts'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()
const touch = { hasTouch: true, isMobile: true }

describe('a phone on its side, and a tablet', { timeout: 180_000 }, () => {
  for (const [width, height] of [[844, 390], [667, 375]] as const) {
    test(`at ${width} × ${height} the sheet is a column beside the map: both can be used, and the column folds`, async () => {
      const page = await walks.open({ path: '/?lang=en&id=guangming-lab', context: { viewport: { width, height }, ...touch } })
      const { swipe } = await fingersOn(page)
      const sheet = page.locator('.sheet')
      await page.getByRole('article', { name: 'Guangming Laboratory' }).waitFor()
      const box = async () => (await sheet.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      const open = await box()
      expect(open.width, 'more than half is the map').toBeLessThan(width / 2)
      expect(open.height).toBeGreaterThan(height * 0.75)
      for (const part of [page.getByRole('combobox', { name: 'Search' }), page.getByRole('link', { name: '© OpenStreetMap contributors' }), page.getByRole('button', { name: 'Zoom in', exact: true })]) {
        expect(await part.evaluate(element => {
          const { left, top, right, bottom } = element.getBoundingClientRect()
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return right <= innerWidth && bottom <= innerHeight && hit !== null && element.contains(hit)
        }), 'seen and in reach').toBe(true)
      }
      await swipe([open.x + 60, open.y + 14], [open.x + 60, height - 40], { every: 30, held: 300 })
      await soon(async () => (await box()).height).toBe(56)
      await sheet.locator('.sheet-handle').tap({ force: true })
      await soon(async () => (await box()).height).toBe(open.height)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }

  test('a tablet held upright has rail, map and the list at its foot; the map opens in what they leave free', async () => {
    const page = await walks.open({ path: '/?lang=en', context: { viewport: { width: 820, height: 1180 }, ...touch } })
    await page.locator('.list-row').first().waitFor()
    const list = await page.getByRole('region', { name: 'Assets' }).boundingBox()
    expect(list?.y ?? 0).toBeGreaterThan(1180 / 2)
    const inView = page.locator('.list-head span')
    // Nine of ten assets stand in the core of the bay, which the map opens on.
    await soon(async () => Number(/^\d+/.exec(await inView.innerText())?.[0] ?? 0)).toBeGreaterThan(850)
  })
})
