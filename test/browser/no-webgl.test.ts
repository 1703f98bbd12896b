import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'
import { sayingWhy, withoutWebgl } from './without-webgl.ts'

const walks = beginWalks()

/** Software drawing on a busy machine: nothing here measures time. */
const patient = 180_000
const open = (path: string, context = {}) => walks.open({ path, context, expected: sayingWhy, before: withoutWebgl })

describe('without WebGL the plate is the map', () => {
  test('a quiet line says so; list and map stand, filter and zoom change the plate, a mark opens its card by mouse and by keyboard', { timeout: patient }, async () => {
    const page = await open('/?view=10.5/22.55/114')
    const map = page.locator('.still-map')
    const marks = map.locator('[data-asset]')
    await soon(() => marks.count()).toBeGreaterThan(5)
    await page.getByText('Without WebGL the map is a picture').waitFor()
    await soon(() => partsOf(page).list.getByRole('button').count()).toBeGreaterThan(5)
    expect(await page.locator('main canvas').count()).toBe(0)

    const before = await marks.count()
    await partsOf(page).value('Sector', 'Artificial intelligence').click()
    await soon(() => marks.count()).not.toBe(before)

    await page.getByRole('button', { name: 'Zoom in', exact: true }).click()
    await soon(() => said(page, 'view')).toMatch(/^11\.5\//)
    await soon(() => marks.count()).toBeGreaterThan(0)

    const first = marks.first()
    const id = await first.getAttribute('data-asset')
    await first.focus()
    await page.keyboard.press('Enter')
    await soon(() => said(page, 'id')).toBe(id)
    await page.getByRole('article').waitFor()
    await soon(() => map.locator('[aria-current="true"]').getAttribute('data-asset')).toBe(id)

    await page.getByRole('button', { name: 'See the whole bay' }).click()
    await soon(() => map.locator('[data-donut]').count()).toBeGreaterThan(0)
    const zoom = Number(said(page, 'view')?.split('/')[0])
    // One that comes apart: the largest. A place that cannot opens its list instead.
    const donuts = map.locator('[data-donut]')
    const counts = await donuts.evaluateAll(all => all.map(donut => Number(/\d+/.exec(donut.getAttribute('aria-label') ?? '')?.[0] ?? 0)))
    await donuts.nth(counts.indexOf(Math.max(...counts))).focus()
    await page.keyboard.press('Enter')
    await soon(() => Number(said(page, 'view')?.split('/')[0])).toBeGreaterThan(zoom)
  })

  test('a hand drags it, and Back and the theme are followed', { timeout: patient }, async () => {
    const page = await open('/?view=10/22.55/114')
    const map = page.locator('.still-map')
    await map.locator('[data-asset]').first().waitFor()
    await page.mouse.move(700, 700)
    await page.mouse.down()
    await page.mouse.move(800, 640, { steps: 4 })
    await page.mouse.up()
    await soon(() => Number(said(page, 'view')?.split('/')[2])).toBeLessThan(113.99)
    const paper = () => map.locator('svg > rect').first().getAttribute('fill')
    const light = await paper()
    await page.getByRole('button', { name: 'Dark' }).click()
    await soon(paper).not.toBe(light)
  })

  test('in a frame too, without its poster above it', { timeout: patient }, async () => {
    const page = await open('/embed?view=10.5/22.55/114', { viewport: { width: 900, height: 560 } })
    const mark = page.locator('.still-map [data-asset]').first()
    await mark.waitFor()
    await soon(() => page.locator('.embed-still').evaluate(still => getComputedStyle(still).visibility)).toBe('hidden')
    await mark.focus()
    await page.keyboard.press('Enter')
    await soon(() => said(page, 'id')).toBe(await mark.getAttribute('data-asset').catch(() => said(page, 'id')))
  })

  test('the four bays are drawn as pictures, and an outline is laid and moved by presses', { timeout: patient }, async () => {
    const page = await open('/?lang=en&panel=bays')
    const maps = page.getByRole('group', { name: 'Maps of the four bays at one scale' })
    await soon(() => maps.locator('.bays-still').count()).toBe(4)
    await maps.getByRole('button', { name: 'Lay the outline of Tokyo Bay on another bay' }).click()
    await page.getByRole('button', { name: 'West by 10 km' }).click()
    await soon(() => said(page, 'lay')).toBe('tokyo/gba/-10/0')
    expect(await maps.locator('canvas').count()).toBe(0)
  })
})

describe('a graphics context that is lost', () => {
  const loseAll = (page: Page) => page.evaluate(() => {
    const lost = [...document.querySelectorAll('main canvas')].flatMap(canvas => (canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [] : []))
    for (const extension of lost) extension.loseContext()
    Reflect.set(window, 'giveBack', () => lost.forEach(extension => extension.restoreContext()))
    return lost.length
  })
  const calm = [/WebGL|context|lost|luma|deck/i]

  test('has the plate stand in, and the map comes back when the browser gives it back, or some seconds later without', { timeout: 2 * patient }, async () => {
    const page = await walks.open({ expected: calm })
    const still = page.locator('.still-map')
    await page.locator('main canvas').nth(1).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await loseAll(page)).toBe(2)
    await still.locator('[data-asset], [data-donut]').first().waitFor()
    await page.evaluate(() => Reflect.get(window, 'giveBack')())
    await still.waitFor({ state: 'detached', timeout: 80_000 })
    await page.locator('main canvas').nth(1).waitFor()

    expect(await loseAll(page)).toBeGreaterThan(0)
    await still.waitFor()
    await still.waitFor({ state: 'detached', timeout: 80_000 })
    await soon(() => page.locator('main canvas').first().evaluate(canvas => (canvas instanceof HTMLCanvasElement ? canvas.getContext('webgl2')?.isContextLost() : true))).toBe(false)
  })
})
