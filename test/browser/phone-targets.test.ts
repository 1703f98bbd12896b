import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { phone } from './fingers.ts'
import { smallOn } from './small-targets.ts'
import { beginWalks } from './walk.ts'
import { sayingWhy, withoutWebgl } from './without-webgl.ts'

const walks = beginWalks()
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().tap()
const open = async (page: Page, path: string, there: string) => {
  await page.goto(walks.base() + path)
  await page.locator(there).first().waitFor()
}
const larger = (page: Page) => tap(page, 'Enlarge the panel')
const tool = (panel: string) => async (page: Page) => {
  await open(page, `/?lang=en&panel=${panel}`, '.tool .board, .tool .analyse, .tool .board-notes')
  await larger(page)
}
const board = (panel: string, there: string) => (page: Page) => open(page, `/?lang=en&panel=${panel}`, there)

/** Every view of a phone, and how one comes there. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  'the first view, with chips': page => open(page, '/?lang=en&sector=ai,health&city=shenzhen', '.list-row'),
  'the menu': page => page.locator('.phone-settings > button').tap(),
  'the filters': async page => {
    await open(page, '/?lang=en&sector=ai,health', '.list-row')
    await tap(page, /^Filters/)
  },
  'the search': async page => {
    await open(page, '/?lang=en', '.list-row')
    await page.getByRole('combobox', { name: 'Search' }).fill('lab')
    await page.getByRole('option').first().waitFor()
  },
  'the list': async page => {
    await open(page, '/?lang=en', '.list-row')
    await larger(page)
  },
  'the stories': async page => {
    await open(page, '/?lang=en', '.list-row')
    await tap(page, 'Stories')
  },
  'a card': async page => {
    await open(page, '/?lang=en&id=guangming-lab', '.card-actions')
    await larger(page)
  },
  'a story': page => open(page, '/?lang=en&story=hetao-two-banks&step=2', '.story-foot'),
  'cooperation': tool('network'),
  'the timeline': tool('time'),
  'the analysis': tool('analyse'),
  'density': tool('density'),
  'the four bays': board('bays', '.bays-figures'),
  'the cities': board('cities', '.board-table'),
  'the coverage': board('coverage', '.board-table'),
  'a frame': page => open(page, '/embed?lang=en&zoom=true&search=true&id=bioland-lab', '.page:has(.embed-still.live) .embed-pick'),
  'a story in a frame': page => open(page, '/embed?lang=en&story=hetao-two-banks&step=2', '.page:has(.embed-still.live) .embed-step'),
  'Present': async page => {
    await open(page, '/?lang=en', '.list-row')
    await page.locator('.phone-settings > button').tap()
    await tap(page, 'Present')
    await page.locator('.present-actions').waitFor()
  },
}

describe('under a thumb', { timeout: 600_000 }, () => {
  test('in every view of a phone each target is at least 44 px wide and high, and no text is under 12 px', async () => {
    // What is tapped is the same without WebGL, and a picture is drawn sooner than eighteen maps.
    const page = await walks.open({ path: '/?lang=en', context: phone, before: withoutWebgl, expected: sayingWhy })
    for (const [name, go] of Object.entries(views)) {
      await go(page)
      await page.waitForTimeout(300)
      expect.soft(await smallOn(page), name).toEqual([])
    }
  })
})
