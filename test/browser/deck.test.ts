import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maps, serveDeck } from './deck-fixture.ts'
import { countContexts, liveContexts } from './live-contexts.ts'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()
let talk: Awaited<ReturnType<typeof serveDeck>> | undefined
beforeAll(async () => { talk = await serveDeck(walks.base) })
afterAll(() => talk?.close())

const openDeck = (slide = 0) => walks.open({ path: `${talk?.deck}#/${slide}`, before: countContexts, context: { viewport: { width: 960, height: 600 } } })
const slideOf = (page: Page) => Number(new URL(page.url()).hash.replace(/^#\//, '') || 0)
const frameOf = (page: Page, slide: number): FrameLocator => page.frameLocator(`iframe[title="map ${slide}"]`)
const canvasOf = (frame: FrameLocator) => frame.getByRole('region', { name: 'Map of innovation in the bay' }).locator('canvas').first()
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

// Software drawing starts six engines one after another: on a busy machine that is minutes.
describe('a talk of thirty slides with six maps', { timeout: 240_000 }, () => {
  test('click into the map, press the right arrow: the deck moves on; Enter gives the keys to the map, Escape returns them', async () => {
    const page = await openDeck(2)
    const frame = frameOf(page, 2)
    await canvasOf(frame).click({ position: { x: 600, y: 250 } })
    await page.keyboard.press('ArrowRight')
    await soon(() => slideOf(page)).toBe(3)
    await canvasOf(frameOf(page, 3)).click({ position: { x: 400, y: 300 } })
    await page.keyboard.press('PageUp')
    await soon(() => slideOf(page)).toBe(2)

    await canvasOf(frame).click({ position: { x: 600, y: 250 } })
    await page.keyboard.press('Enter')
    await frame.getByText('Esc returns them').waitFor()
    await page.keyboard.press('ArrowRight')
    expect(slideOf(page)).toBe(2)
    await page.keyboard.press('Escape')
    await frame.getByText('Esc returns them').waitFor({ state: 'detached' })
    await page.keyboard.press(' ')
    await soon(() => slideOf(page)).toBe(3)
  })

  test('walking through all slides, no frame holds more than one graphics context and the deck never more than two', async () => {
    const page = await openDeck()
    let most = 0
    let mostOfOne = 0
    const look = async () => {
      const counts = await liveContexts(page)
      most = Math.max(most, sum(counts))
      mostOfOne = Math.max(mostOfOne, ...counts)
      return sum(counts)
    }
    for (let slide = 0; slide < 30; slide += 1) {
      await soon(() => slideOf(page)).toBe(slide)
      if (maps.some(map => map.slide === slide)) {
        await canvasOf(frameOf(page, slide)).waitFor()
        await soon(look, `an engine runs on slide ${slide}`).toBe(1)
      } else await look()
      await page.keyboard.press('PageDown')
      await look()
    }
    await page.keyboard.press('Home')
    await soon(look, 'off its slide no map holds a context').toBe(0)
    expect([mostOfOne, most <= 2]).toEqual([1, true])
  })

  test('a map left and found again stands at once as it was, then lives', async () => {
    const page = await openDeck(9)
    const frame = frameOf(page, 9)
    await soon(() => frame.locator('.embed-still.live').count()).toBe(1)
    await page.keyboard.press('PageDown')
    await soon(() => liveContexts(page).then(sum)).toBe(0)
    await page.keyboard.press('PageUp')
    const picture = frame.locator('.embed-picture')
    await picture.waitFor({ state: 'attached' })
    expect(await picture.evaluate(image => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 400)).toBe(true)
    await soon(() => frame.locator('.embed-still.live').count(), 'the map itself has come back').toBe(1)
  })

  test('in the printed talk a picture stands in every map', async () => {
    const page = await walks.open({ path: `${talk?.deck}?print-pdf` })
    for (const { slide } of maps) {
      const poster = frameOf(page, slide).locator('.embed-poster')
      await soon(() => poster.evaluate(image => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0), `poster of slide ${slide}`).toBe(true)
    }
    await page.emulateMedia({ media: 'print' })
    for (const { slide } of maps) await soon(() => frameOf(page, slide).locator('.embed-poster').evaluate(image => getComputedStyle(image).visibility)).toBe('visible')
  })

  // One frame in sight: whether a browser prints frames that were never on the screen is its own affair, and varies.
  test('a printed page holds the picture of its map', async () => {
    const page = await walks.open({ path: talk?.page(`<iframe title="map 0" width="860" height="520" src="${walks.base()}/embed?kind=laboratory&amp;lang=en"></iframe>`) ?? '' })
    const frame = frameOf(page, 0)
    await soon(() => frame.locator('.embed-still.live').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await soon(() => frame.locator('.embed-poster').evaluate(image => image instanceof HTMLImageElement && image.complete && getComputedStyle(image).visibility)).toBe('visible')
    await soon(async () => (await page.pdf({ printBackground: true })).length, 'what the page with its map weighs').toBeGreaterThan(30_000)
    await page.locator('iframe').evaluate(iframe => iframe.remove())
    expect((await page.pdf({ printBackground: true })).length, 'what it weighs without').toBeLessThan(10_000)
  })
})
