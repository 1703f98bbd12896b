import { describe, expect, test } from 'vitest'
import { fingersOn, phone, sheetOf } from './fingers.ts'
import { beginWalks, soon } from './walk.ts'
import { said } from './wide-page.ts'

const walks = beginWalks()
const half = 412
const full = 844 - 56
const peek = 96

describe('on a phone', { timeout: 180_000 }, () => {
  test('the sheet follows the finger, comes to rest at three heights, and the map under it stays where it is', async () => {
    const page = await walks.open({ path: '/?lang=en&view=9/22.6/113.8', context: phone })
    const { swipe } = await fingersOn(page)
    const { sheet, height, scrolled } = await sheetOf(page)
    await soon(() => page.locator('.list-row').count()).toBeGreaterThan(3)
    expect(await height()).toBe(half)

    await swipe([195, 450], [195, 400], { steps: 4, every: 8 })
    await soon(height, 'a flick of 50 px opens it').toBe(full)
    await swipe([195, 75], [195, 150], { every: 40, held: 400 })
    await soon(height, 'a slow 75 px fall back').toBe(full)
    await swipe([195, 75], [195, 430], { every: 40, held: 400 })
    await soon(height).toBe(half)

    await swipe([195, 760], [195, 560], { every: 30, held: 400 })
    await soon(scrolled, 'its content scrolls').toBeGreaterThan(100)
    expect(await height(), 'and the sheet stays').toBe(half)
    await page.locator('.sheet-body').evaluate(body => body.scrollTo(0, 0))
    await soon(scrolled).toBe(0)
    await swipe([195, 640], [195, 820])
    await soon(height, 'pulled down at its top, the content takes the sheet along').toBe(peek)
    await swipe([195, 830], [195, 600], { every: 30, held: 400 })
    await soon(height, 'folded, all of it can be pulled up').toBe(half)

    for (const next of [full, peek, half]) {
      await sheet.locator('.sheet-handle').tap({ force: true })
      await soon(height, 'a tap on its handle goes round').toBe(next)
    }
    expect(said(page, 'view'), 'the map never moved').toBe('9/22.6/113.8')
  })

  test('the map pans with one finger and zooms with two; the chosen asset stays above the sheet, and its height outlives turning the phone', async () => {
    const page = await walks.open({ path: '/?lang=en&view=9.5/22.6/113.8', context: phone })
    const { swipe, pinch } = await fingersOn(page)
    const { height } = await sheetOf(page)
    await soon(() => page.locator('.list-row').count()).toBeGreaterThan(3)
    await page.locator('main canvas').nth(1).waitFor()
    await swipe([195, 300], [255, 240])
    await soon(() => Number(said(page, 'view')?.split('/')[2])).toBeLessThan(113.79)
    const before = Number(said(page, 'view')?.split('/')[0])
    await pinch([195, 260], 60, 180)
    await soon(() => Number(said(page, 'view')?.split('/')[0])).toBeGreaterThan(before + 0.7)

    await page.goto(`${walks.base()}/?lang=en&id=guangming-lab&view=10/22.45/113.93`)
    await page.getByRole('article', { name: 'Guangming Laboratory' }).waitFor()
    const { position } = await page.evaluate(async () => {
      const { geometry } = await (await fetch('/api/collections/assets/items/guangming-lab')).json()
      return { position: geometry.coordinates }
    })
    /** Where the asset stands on the screen, from the view of the address: pixels from the top. */
    const down = () => {
      const [zoom = 0, latitude = 0] = (said(page, 'view') ?? '').split('/').map(Number)
      const y = (degrees: number) => (512 * 2 ** zoom * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))) / (2 * Math.PI)
      return 844 / 2 + y(latitude) - y(position[1])
    }
    await soon(down, 'below the search').toBeGreaterThan(60)
    expect(down(), 'above the sheet').toBeLessThan(844 - half)

    await page.getByRole('button', { name: 'Enlarge the panel' }).tap()
    await soon(height).toBe(full)
    await page.setViewportSize({ width: 844, height: 390 })
    await page.getByRole('article', { name: 'Guangming Laboratory' }).waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await soon(height).toBe(full)
  })

  test('filters are chosen with the thumb: the way to them is at the sheet, what they give is said at the foot, chips scroll sideways and clear', async () => {
    const page = await walks.open({ path: '/?lang=en', context: phone })
    const way = page.getByRole('button', { name: /^Filters/ })
    await soon(async () => ((await way.boundingBox())?.y ?? 0)).toBeGreaterThan(844 / 2)
    await way.tap()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    for (const name of [/^Artificial intelligence/, /^Guangzhou/, /^National/]) await drawer.getByRole('checkbox', { name }).tap()
    const show = drawer.getByRole('button', { name: /^Show \d+ results?$/ })
    expect((await show.boundingBox())?.y ?? 0, 'at the foot').toBeGreaterThan(760)
    await show.tap()
    await drawer.waitFor({ state: 'hidden' })
    const chips = page.getByRole('group', { name: 'Chosen filters' })
    expect(await chips.evaluate(row => row.scrollWidth > row.clientWidth && getComputedStyle(row).overflowX === 'auto')).toBe(true)
    await chips.getByRole('button', { name: 'Clear all' }).tap()
    await soon(() => new URL(page.url()).search).toBe('?lang=en')
  })

  test('the suggestions end above the keyboard, and no page is wider than its phone in any language', async () => {
    const page = await walks.open({ path: '/?lang=en', context: phone })
    const line = await page.context().newCDPSession(page)
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('lab')
    await page.getByRole('option').first().waitFor()
    expect(await search.evaluate(field => Number.parseFloat(getComputedStyle(field).fontSize)), 'so that no phone zooms in on it').toBeGreaterThanOrEqual(16)
    // Zooming the page leaves as little visible as a keyboard does.
    await line.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.8 })
    const room = () => page.evaluate(() => (document.querySelector('.suggestions')?.getBoundingClientRect().bottom ?? 0) - (visualViewport?.height ?? 0))
    await soon(room).toBeLessThanOrEqual(0)
    await line.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 })
    await search.fill('')
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      await page.goto(`${walks.base()}/?lang=${language}`)
      await page.locator('.list-row').first().waitFor()
      for (const width of [320, 360, 390, 430]) {
        await page.setViewportSize({ width, height: 740 })
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${language} at ${width}`).toBe(width)
        expect.soft(await page.locator(':is(.page-foot, .phone-search, .sheet-head) > *').evaluateAll((parts, width) => parts.filter(part => part.getBoundingClientRect().right > width || part.getBoundingClientRect().left < 0).map(part => part.className), width), `${language} at ${width}: nothing is cut off`).toEqual([])
      }
    }
  })
})
