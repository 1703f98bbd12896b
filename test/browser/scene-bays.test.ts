import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseBays, parseLay } from '@bay-atlas/data/scene/bays-view.ts'
import { countContexts, liveContexts } from './live-contexts.ts'
import { press } from './scene-page.ts'
import { pixelsApart } from './sight.ts'
import { beginWalks, soon } from './walk.ts'
import { said } from './wide-page.ts'

const walks = beginWalks()
const bays = (page: Page) => parseBays(said(page, 'bays'))
const lay = (page: Page) => parseLay(said(page, 'lay'))

/** The maps as a picture; they stand once the canvas has come. */
async function mapsOf(page: Page) {
  const maps = page.getByRole('group', { name: 'Maps of the four bays at one scale' })
  await maps.locator('canvas').waitFor()
  const picture = () => maps.screenshot({ animations: 'disabled' })
  /** Where the names of the cities stand, in pixels of the page. */
  const names = () => maps.locator('.bays-name').evaluateAll(all => all.map(name => { const { x, y } = name.getBoundingClientRect(); return [x, y] }))
  return { maps, picture, names }
}

describe('four bays, one ruler', { timeout: 120_000 }, () => {
  test('one canvas shows four maps that move together by hand and by keys, and carry an outline', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=bays', before: countContexts })
    const { maps, names } = await mapsOf(page)
    expect([await maps.locator('canvas').count(), await liveContexts(page)]).toEqual([1, [1]])

    const before = await names()
    const box = await maps.boundingBox()
    if (!box) throw new Error('the maps have a box')
    await page.mouse.move(box.x + 60, box.y + 120)
    await page.mouse.down()
    await page.mouse.move(box.x + 110, box.y + 150, { steps: 5 })
    await page.mouse.up()
    await soon(() => bays(page)?.eastKm, 'the land goes east, the eye west').toBeLessThan(0)
    const moves = (await names()).map(([x = 0, y = 0], at) => [Math.round(x - (before[at]?.[0] ?? 0)), Math.round(y - (before[at]?.[1] ?? 0))])
    expect(moves[0]?.[0], 'the land follows the hand').toBeGreaterThan(20)
    expect(moves, 'in every map as far').toEqual(moves.map(() => moves[0]))
    const dragged = bays(page)
    await maps.focus()
    await press(page, 'ArrowRight')
    await soon(() => bays(page)?.eastKm).toBeGreaterThan(dragged?.eastKm ?? 0)
    await press(page, '+')
    await soon(() => bays(page)?.metresPerPixel).toBeLessThan(dragged?.metresPerPixel ?? 0)

    await page.getByRole('combobox', { name: 'Outline of' }).selectOption({ label: 'Tokyo Bay' })
    await soon(() => lay(page)?.bay).toBe('tokyo')
    const handle = page.getByRole('button', { name: /^Outline of Tokyo Bay on/ })
    await handle.focus()
    await press(page, 'ArrowRight', 3)
    await soon(() => lay(page)?.eastKm).toBe(15)
  })

  test('the address brings back the same maps, the same outline and the same figures', async () => {
    const path = '/?lang=en&panel=bays&bays=400/-30/20&lay=tokyo/gba/15/-10'
    const page = await walks.open({ path })
    const said = () => page.getByRole('main').innerText()
    const { maps, picture } = await mapsOf(page)
    await page.getByRole('button', { name: /^Outline of Tokyo Bay on/ }).waitFor()
    let before = await picture()
    await soon(async () => pixelsApart(page, before, before = await picture()), 'the maps have come to rest').toBe(0)
    const words = await said()
    expect(words).toMatch(/56,098 km²/)
    await page.reload()
    await maps.locator('canvas').waitFor()
    await soon(async () => pixelsApart(page, before, await picture()), 'the same maps').toBeLessThan(50)
    expect([await said(), page.url()]).toEqual([words, walks.base() + path])
  })
})
