import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pixelsApart, restingPicture } from './sight.ts'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()
/** The page stands on a desk of 1440 by 900, and the view of an address is its middle. */
const middle = { x: 720, y: 450 }
/** A picture can rest before its data have come; that a pointer finds a mark says that they have. */
async function pointAtMark(page: Page): Promise<void> {
  let step = 0
  await soon(async () => {
    await page.mouse.move(middle.x + (step++ % 2), middle.y)
    return page.locator('.tip').count()
  }, 'a mark in the middle of the map').toBe(1)
}
const zoomSaid = (view: string | null) => Number(view?.split('/')[0] ?? Number.NaN)

describe('the marks', () => {
  test('a click on a cluster brings its assets nearer until they stand apart', async () => {
    const page = await walks.open({ path: '/?kind=institute&city=hong-kong&view=10/22.4262/114.2105' })
    await pointAtMark(page)
    const before = await restingPicture(page)
    await page.mouse.click(middle.x, middle.y)
    await soon(() => zoomSaid(said(page, 'view'))).toBeGreaterThan(10.9)
    expect(await pixelsApart(page, before, await restingPicture(page))).toBeGreaterThan(1000)
  })

  test('a click on a single mark opens its card, and the pointer beside it says its name', async () => {
    const page = await walks.open({ path: '/?q=Jiangmen+Underground&view=8/22.14/112.5' })
    await pointAtMark(page)
    await page.locator('.tip').getByText('Jiangmen Underground Neutrino Observatory').waitFor()
    await page.mouse.click(middle.x, middle.y)
    await partsOf(page).card('Jiangmen Underground Neutrino Observatory').waitFor()
    expect(said(page, 'id')).toBe('juno')
  })
})

describe('when the map cannot be had', () => {
  test('a browser without WebGL says so, and list, filters and cards still work', async () => {
    const page = await walks.open({
      path: '/?id=pcl',
      expected: [/WebGL|webgl/],
      before: page => page.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext
        Object.assign(HTMLCanvasElement.prototype, { getContext(this: HTMLCanvasElement, ...words: [string]) { return words[0].startsWith('webgl') ? null : Reflect.apply(real, this, words) } })
      }),
    })
    await page.getByText('Without WebGL the map is a picture').waitFor()
    await partsOf(page).card('Peng Cheng Laboratory').getByText('144,000').waitFor()
    await partsOf(page).value('Kind', 'Laboratories').click()
    await soon(() => said(page, 'kind')).toBe('laboratory')
  })

  test('a base map that did not arrive is asked for again', async () => {
    const page = await walks.open({
      expected: [/no network/],
      before: page => page.addInitScript(() => {
        const real = window.fetch
        let refused = false
        window.fetch = (...asked) => {
          const once = !refused && String(asked[0]).includes('.topojson')
          refused ||= once
          return once ? Promise.reject(new Error('no network')) : real(...asked)
        }
      }),
    })
    await page.getByRole('alert').getByText('The base map did not arrive.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await partsOf(page).map.locator('canvas').nth(1).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})
