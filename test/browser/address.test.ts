import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginWalks, Facets, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()

/** What a reader sees of the place and the choice: the count, what lies in view, the scale. */
async function viewOf(page: Page) {
  const { count, list } = partsOf(page)
  await list.getByText(/^\d+ of \d+$/).waitFor()
  return { count: await count.textContent(), inView: await list.getByText(/^\d+ of \d+$/).textContent(), scale: await page.locator('.scale').allTextContents() }
}

/** Chooses a sector, goes nearer and opens the first of the list; the address then says all three. */
async function chosen(page: Page) {
  const { list, value, count } = partsOf(page)
  await value('Sector', 'Artificial intelligence').click()
  await soon(() => count.textContent()).toMatch(/^\d+ of \d+$/)
  // The map answers to its buttons once it stands.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await soon(() => said(page, 'view'), 'the address tells the view').not.toBeNull()
  // What is counted in the new view follows the map.
  const isSettled = async () => {
    const before = await viewOf(page)
    await page.waitForTimeout(500)
    return JSON.stringify(before) === JSON.stringify(await viewOf(page))
  }
  await soon(isSettled, 'the list follows the map').toBe(true)
  const seen = await viewOf(page)
  await list.getByRole('button').first().click()
  await page.getByRole('article').getByRole('heading', { name: /^Sources/ }).waitFor()
  return { name: (await page.getByRole('article').getAttribute('aria-label')) ?? '', seen }
}

describe('the address is the whole state', () => {
  test('a shared link opens the same filter, view and card for someone else, and a reload keeps them', async () => {
    const mine = await walks.open()
    const { name, seen } = await chosen(mine)
    const address = mine.url()
    const theirs = await walks.open({ path: address })
    for (const page of [theirs, mine]) {
      if (page === mine) await page.reload()
      await partsOf(page).card(name).getByRole('heading', { name: /^Sources/ }).waitFor()
      expect(page.url()).toBe(address)
      await page.getByRole('article').getByRole('button', { name: 'Close' }).click()
      await soon(() => viewOf(page), 'the same count, the same part of the map, the same scale').toEqual(seen)
    }
    expect(seen.count).toBe(`${(await walks.ask('/api/facets?sector=ai', Facets)).matched} of ${(await walks.ask('/api/facets', Facets)).total}`)
  })

  test('Back undoes the last choice and Forward makes it again', async () => {
    const page = await walks.open()
    const { count, value } = partsOf(page)
    await count.waitFor()
    const matched = async (query: string) => (await walks.ask(`/api/facets${query}`, Facets)).matched
    const [sector, both] = [await matched('?sector=ai'), await matched('?sector=ai&tier=national')]
    await value('Sector', 'Artificial intelligence').click()
    await soon(() => count.textContent()).toMatch(RegExp(`^${sector} `))
    await value('Tier', 'National').click()
    await soon(() => count.textContent()).toMatch(RegExp(`^${both} `))
    await page.goBack()
    await soon(() => count.textContent()).toMatch(RegExp(`^${sector} `))
    expect([said(page, 'sector'), said(page, 'tier')]).toEqual(['ai', null])
    await page.getByRole('checkbox', { name: /^National/, checked: false }).first().waitFor({ state: 'attached' })
    await page.goForward()
    await soon(() => count.textContent()).toMatch(RegExp(`^${both} `))
    expect(said(page, 'tier')).toBe('national')
  })

  test('a word that no filter knows is passed over, and gone with the next choice', async () => {
    const page = await walks.open({ path: '/?sector=ai,nonsense&kind=spaceship' })
    const { count, value } = partsOf(page)
    const { matched, total } = await walks.ask('/api/facets?sector=ai', Facets)
    await soon(() => count.textContent()).toBe(`${matched} of ${total}`)
    await value('Tier', 'National').click()
    await soon(() => said(page, 'tier')).toBe('national')
    expect([said(page, 'sector'), said(page, 'kind')]).toEqual(['ai', null])
  })

  test('the language switch changes every script of the page, the data included, and outlives a reload', async () => {
    const page = await walks.open({ path: '/?id=pcl' })
    const steps = [['繁體', 'zh-Hant-HK', '灣區創新圖譜', '鵬城實驗室'], ['简体', 'zh-Hans', '湾区创新图谱', '鹏城实验室'], ['English', 'en', 'Bay Innovation Atlas', 'Peng Cheng Laboratory']] as const
    for (const [button, lang, brand, name] of steps) {
      await page.getByRole('button', { name: button, exact: true }).click()
      await page.getByRole('heading', { name: brand, exact: true }).waitFor()
      await page.getByRole('heading', { name, exact: true }).waitFor()
      const marked = () => page.locator('html').getAttribute('lang')
      await soon(marked).toBe(lang)
      expect(await page.title()).toBe(brand)
      await page.reload()
      await page.getByRole('heading', { name, exact: true }).waitFor()
      expect(await marked()).toBe(lang)
    }
  })

  test('the dark theme colours page and address, and outlives a reload', async () => {
    const page = await walks.open()
    const theme = () => page.locator('html').getAttribute('data-theme')
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await soon(theme).toBe('light')
    const light = await ground()
    await page.getByRole('button', { name: 'Dark' }).click()
    await soon(theme).toBe('dark')
    await soon(ground).not.toBe(light)
    expect(said(page, 'theme')).toBe('dark')
    await page.reload()
    await page.getByRole('button', { name: 'Dark', pressed: true }).waitFor()
    expect(await theme()).toBe('dark')
  })
})
