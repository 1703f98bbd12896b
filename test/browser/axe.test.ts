import { describe, expect, test } from 'vitest'
import { at, faultsOf } from './axe.ts'
import { beginWalks } from './walk.ts'
import { sayingWhy, withoutWebgl } from './without-webgl.ts'

const walks = beginWalks()
const slow = 300_000

/** What each view of the page is called, its address, and what stands there when it is ready; axe-frames looks at the live map and the four bays. */
const views: [string, string, string][] = [
  ['the first view', '', '.list-row'],
  ['an asset', 'id=pcl', '.card .sources'],
  ['an area with its parts', 'id=hetao-zone', '.card .sources'],
  ['nothing that matches', 'kind=facility&tier=unicorn', '.list-empty'],
  ['the list alone', 'list=alone&sort=near&id=pcl&sector=ai,health', '.listing .card .sources'],
  ['cooperation', 'panel=network', '.tool table'],
  ['the timeline', 'panel=time', '.tool table'],
  ['an analysis', 'panel=analyse&shape=city/shenzhen', '.tool table'],
  ['density', 'panel=density', '.tool table'],
  ['a layer without its tool', 'layers=hex', '.scene-key'],
  ['cities', 'panel=cities', '.cities table'],
  ['coverage', 'panel=coverage', '.coverage table'],
  ['a story', 'story=hetao-two-banks&step=2', '.story'],
]
const looks = ['lang=en', 'lang=zh-Hans&theme=dark']

describe.each(looks)('axe finds nothing in the page with %s', look => {
  /** The still map costs a busy machine least; what stands around it is the same. */
  const open = async (path: string, ready: string) => {
    const page = await walks.open({ path, context: { viewport: { width: 1280, height: 800 } }, expected: sayingWhy, before: withoutWebgl })
    await page.locator(ready).first().waitFor()
    await page.locator('.still-map [data-asset]').first().waitFor()
    return page
  }

  test('in its views', { timeout: slow }, async () => {
    const page = await open(`/?${look}`, '.list-row')
    // Each view in one of the two looks, and each look with half of the views.
    const shown = views.filter((_, index) => index % 2 === looks.indexOf(look))
    for (const [name, search, ready] of shown) {
      await at(page, `?${[search, look].filter(Boolean).join('&')}`, ready)
      expect.soft(await faultsOf(page), name).toEqual([])
    }
  })

  test('with what opens on it', { timeout: slow }, async () => {
    const page = await open(`/?${look}&id=pcl`, '.card .sources')
    const check = async (name: string) => expect.soft(await faultsOf(page), name).toEqual([])
    await page.locator('.receipt-box').first().click()
    await check('a receipt')
    await page.locator('.map-words > button').click()
    await page.locator('.map-words-text').waitFor()
    await check('the map in words')
    await page.locator('.rail-foot button').click()
    await page.locator('.about').waitFor()
    await check('about the data')
    await page.locator('.story-way button').first().click()
    await page.locator('.story-row').first().waitFor()
    await check('the stories')
    await page.getByRole('combobox').first().fill('peng')
    await page.getByRole('option').first().waitFor()
    await check('the search with its offers')
    await page.keyboard.press('Escape')
    await page.locator('.top-bar > .btn').click()
    await page.locator('dialog.present img').waitFor()
    await check('the Present panel')
  })
})
