import { describe, expect, test } from 'vitest'
import { panels } from '@bay-atlas/data/scene/scene.ts'
import { panelWord } from '@bay-atlas/data/words/scene-word.ts'
import { focused, press, tabTo, viewOf } from './scene-page.ts'
import { beginWalks, soon } from './walk.ts'
import { said } from './wide-page.ts'

const walks = beginWalks()
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe('every view is in reach', { timeout: 120_000 }, () => {
  test('on a phone each opens from the sheet by touch, scrolls only downwards, and closes again', async () => {
    const page = await walks.open({ path: '/?lang=en', context: phone })
    const ways = page.getByRole('navigation', { name: 'Views' })
    for (const panel of panels) {
      await ways.getByRole('button', { name: panelWord[panel].en, exact: true }).tap()
      await soon(() => said(page, 'panel')).toBe(panel)
      const close = page.getByRole('button', { name: /^(Close this tool|Back to the map)$/ })
      await page.locator('.board').waitFor({ state: 'attached' })
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${panel} is as wide as the phone`).toBe(390)
      await close.tap()
      await soon(() => said(page, 'panel')).toBeNull()
    }
  })

  test('by keyboard a tool and a page are reached, used and left, and the focus is never lost', async () => {
    const page = await walks.open({ path: '/?lang=en' })
    const { tool } = viewOf(page, 'Density')
    await page.getByRole('navigation', { name: 'Views' }).waitFor()
    await tabTo(page, 'Density')
    await press(page, 'Enter')
    await tool.getByRole('radio', { name: 'Hexagons' }).waitFor()
    await soon(() => focused(page), 'the way keeps the focus').toBe('Density')
    await tabTo(page, 'Close this tool', 200)
    await tabTo(page, /^Close, but keep/)
    await press(page, 'Tab')
    await press(page, 'ArrowDown')
    await soon(() => said(page, 'layers')).toBe('hex')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await press(page, 'Enter')
    await soon(() => focused(page), 'closed, the focus is on the way that led there').toBe('Density')

    await tabTo(page, 'Cities')
    await press(page, 'Enter')
    await soon(() => focused(page), 'the focus is on the head of the page').toBe('Cities')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, 'Cities')
    await tabTo(page, 'Coverage')
    await press(page, 'Enter')
    await page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor()
    expect(await focused(page)).toBe('Coverage')
    for (let steps = 0; steps < 30 && await focused(page) !== 'Back to the map'; steps += 1) await page.keyboard.press('Shift+Tab')
    await press(page, 'Enter')
    await soon(() => focused(page), 'back at the map').toBe('Coverage')

    await tabTo(page, 'Four bays', 400)
    await press(page, 'Enter')
    await soon(() => focused(page)).toBe('Four bays, one ruler')
  })
})
