import { expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'

const walk = beginWalks()

test('on paper the map stands as a plate with its marks, light and under its legend, whatever the screen shows', async () => {
  const page = await walk.open({ path: '/?lang=en&theme=dark&kind=laboratory' })
  await soon(() => page.getByRole('region', { name: 'Assets' }).getByRole('button').count()).toBeGreaterThan(5)
  await page.locator('.printed-map').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const paper = page.locator('.printed-map svg')
  expect(await paper.isVisible()).toBe(true)
  expect(await paper.locator('[data-asset]').count()).toBeGreaterThan(20)
  expect(await page.locator('.legend').first().isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Present' }).isVisible()).toBe(false)
  expect(await page.evaluate(() => [document.body, document.querySelector('.list')].map(part => part && getComputedStyle(part).backgroundColor))).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)'])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await paper.count()).toBe(0)
})
