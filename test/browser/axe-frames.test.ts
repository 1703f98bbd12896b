import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { at, faultsOf } from './axe.ts'
import { beginWalks } from './walk.ts'
import { sayingWhy, withoutWebgl } from './without-webgl.ts'

const walks = beginWalks()
const slow = 240_000

const check = async (page: Page, name: string) => expect.soft(await faultsOf(page), name).toEqual([])

test('axe finds nothing in the page with its live map, nor in the four bays, nor with the line about a network that is cut', { timeout: slow }, async () => {
  const page = await walks.open({ path: '/?lang=zh-Hant', expected: [/net::|Failed to fetch/] })
  await page.locator('.map canvas[role="application"]').waitFor()
  await page.locator('.list-row').first().waitFor()
  await page.waitForLoadState('networkidle')
  await at(page, '?lang=zh-Hant&panel=bays', '.bays-figures')
  await check(page, 'four bays')
  await at(page, '?lang=zh-Hant', '.list-row')
  await page.context().setOffline(true)
  await page.locator('.page-notice .state-line').waitFor()
  await check(page, 'offline')
})

test('axe finds nothing in a frame with its edge, with a caption, bare, with a chosen asset and with a page in it', { timeout: slow }, async () => {
  const page = await walks.open({ path: '/embed?lang=en', context: { viewport: { width: 960, height: 540 } }, expected: sayingWhy, before: withoutWebgl })
  for (const [name, search, ready] of [['its edge', 'lang=en', '.embed-kinds'], ['a caption', 'legend=0&search=1&zoom=1&lang=zh-Hans&theme=dark', '.embed.brief'], ['bare', 'legend=0&title=0&id=pcl&lang=en', '.embed-pick'], ['a tool', 'panel=time&lang=zh-Hans', '.embed-tool table'], ['a page', 'panel=cities&lang=en&theme=dark', '.cities table'], ['a story', 'story=hetao-two-banks&step=2&lang=en', '.embed-step']] as const) {
    await page.goto(`${walks.base()}/embed?${search}`)
    await page.locator(ready).first().waitFor()
    await page.locator('.still-map [data-asset], .still-map [data-donut], .board-frame').first().waitFor()
    await check(page, name)
  }
})

test('axe finds nothing on a phone: sheet, filters, menu, search, card, tool, list alone, story', { timeout: slow }, async () => {
  const page = await walks.open({ path: '/?lang=zh-Hans', context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, expected: sayingWhy, before: withoutWebgl })
  await page.locator('.sheet .list-row').first().waitFor()
  await check(page, 'the sheet')
  await page.locator('.filters-button').click()
  await page.locator('.drawer .facet-row').first().waitFor()
  await check(page, 'the filters')
  await page.keyboard.press('Escape')
  await page.locator('.phone-settings > .phone-button').click()
  await page.locator('.phone-menu').waitFor()
  await check(page, 'the menu')
  await page.keyboard.press('Escape')
  for (const [name, search, ready] of [['a card', 'id=pcl&lang=en', '.card .sources'], ['a tool', 'panel=time&lang=en&theme=dark', '.tool table'], ['the list alone', 'list=alone&sort=name&lang=zh-Hans', '.sheet.full .list-row'], ['a page', 'panel=coverage&lang=en', '.coverage table'], ['a story', 'story=hetao-two-banks&step=1&lang=zh-Hans', '.story']] as const) {
    await at(page, `?${search}`, ready)
    await check(page, name)
  }
})
