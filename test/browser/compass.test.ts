import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()

const canvasOf = (page: Page) => page.getByRole('application', { name: 'Map of innovation in the bay' })
const spoken = (page: Page) => partsOf(page).map.locator('..').getByRole('status').textContent()

/** The page with the focus on a map that answers to its keys. */
async function focused(path: string) {
  const page = await walks.open({ path })
  await partsOf(page).count.waitFor()
  await canvasOf(page).waitFor()
  await page.waitForLoadState('networkidle')
  await canvasOf(page).focus()
  return page
}

describe('the map by keys alone', () => {
  test('Enter chooses, arrows walk and the map follows, Escape lets go, and then the arrows move the map', async () => {
    const page = await focused('/?view=12/22.54/113.95')
    await page.keyboard.press('Enter')
    await soon(() => said(page, 'id'), 'an asset is chosen').not.toBeNull()
    await soon(() => spoken(page), 'one in view is chosen').toContain('Shenzhen')
    const [steps, start] = [await page.evaluate(() => history.length), said(page, 'id')]
    await page.keyboard.press('ArrowUp')
    await soon(() => spoken(page), 'the way is said').toMatch(/(m|km) (north|north-east|north-west)\.|At the same point/)
    expect(said(page, 'id')).not.toBe(start)
    // Zoom 12 shows some 14 km between the top and the foot of the page: a dozen assets further up lie beyond it.
    for (let n = 0; n < 12 && said(page, 'view') === '12/22.54/113.95'; n++) {
      const before = said(page, 'id')
      await page.keyboard.press('ArrowUp')
      await soon(() => said(page, 'id')).not.toBe(before)
    }
    await soon(() => said(page, 'view'), 'the map has followed').not.toBe('12/22.54/113.95')
    expect(await page.evaluate(() => history.length), 'no Back step for each').toBe(steps)
    expect(await canvasOf(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)

    await page.keyboard.press('Enter')
    const card = page.locator('article.card')
    await soon(() => card.evaluate(card => card.contains(document.activeElement)), 'Enter goes to the card').toBe(true)
    await canvasOf(page).focus()
    await page.keyboard.press('Shift+Tab')
    expect(await card.evaluate(card => card.contains(document.activeElement)), 'the card stands right before the map').toBe(true)
    await page.keyboard.press('Tab')
    expect(await canvasOf(page).evaluate(canvas => canvas === document.activeElement)).toBe(true)

    await page.keyboard.press('Escape')
    await soon(() => spoken(page)).toBe('Nothing is chosen now.')
    expect(said(page, 'id')).toBeNull()
    const view = said(page, 'view')
    await page.keyboard.press('ArrowLeft')
    await soon(() => said(page, 'view'), 'MapLibre moves the map').not.toBe(view)
    expect(said(page, 'id')).toBeNull()
  })

  test('the map in words comes right after the map and counts what the list counts', async () => {
    const page = await focused('/')
    // With its marks too the map is one stop.
    const canvases = page.locator('canvas')
    await soon(() => canvases.count()).toBe(2)
    await soon(() => canvases.evaluateAll(all => all.filter(canvas => canvas instanceof HTMLElement && canvas.tabIndex === 0).length)).toBe(1)
    await page.keyboard.press('Tab')
    const button = page.getByRole('button', { name: 'Map in words' })
    expect(await button.evaluate(button => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    const [here, all] = ((await partsOf(page).list.getByText(/^\d+ of \d+$/).textContent()) ?? '').split(' of ')
    await soon(() => page.getByRole('region', { name: 'Map in words' }).getByRole('status').textContent()).toBe(`The view holds ${here} of ${all} assets.`)
  })
})
