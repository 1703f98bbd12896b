import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { focused, press, tabTo } from './scene-page.ts'
import { beginWalks, Facets, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()
const slow = 180_000

/** What has the focus is there, is seen, shows that it has it, and nothing covers its middle. */
const faultsOfFocus = (page: Page) => page.evaluate(() => {
  const at = document.activeElement
  if (!at || at === document.body) return 'the focus is nowhere'
  const ring = (element: Element | null) => element && (getComputedStyle(element).outlineStyle !== 'none' || getComputedStyle(element).boxShadow !== 'none')
  const holder = at.closest('label, .search-field')
  if (!ring(at) && !ring(holder)) return `${at.outerHTML.slice(0, 90)} shows no focus`
  const { left, top, width, height } = at.getBoundingClientRect()
  const covering = document.elementFromPoint(Math.min(innerWidth - 1, left + width / 2), Math.min(innerHeight - 1, top + height / 2))
  return !covering || at.contains(covering) || covering.contains(at) || holder?.contains(covering) ? '' : `${at.outerHTML.slice(0, 90)} is under ${covering.outerHTML.slice(0, 60)}`
})
const seen = (page: Page, where: string) => soon(() => faultsOfFocus(page), where).toBe('')
const has = (page: Page, name: string | RegExp, where: string) => soon(() => focused(page), where).toMatch(name)

test('from the first key to a downloaded plate without a mouse', { timeout: slow }, async () => {
  const page = await walks.open({ path: '/?lang=en' })
  const { total } = await walks.ask('/api/facets', Facets)
  const { list, count, card } = partsOf(page)
  await soon(() => count.textContent()).toBe(`${total} assets`)
  await page.waitForLoadState('networkidle')

  // Three ways past the rail; the last leads to the filters.
  await press(page, 'Tab')
  await has(page, /^Skip to the list$/, 'the first stop')
  await seen(page, 'the ways past the rail')
  await press(page, 'Tab', 2)
  await press(page, 'Enter')
  await has(page, '', 'the first filter')
  await press(page, 'Space')
  await soon(() => said(page, 'kind')).toBe('laboratory')
  await soon(() => count.textContent()).toMatch(/^\d+ of /)
  await seen(page, 'a filter')

  // The list: one stop, walked by arrows; a card opens and gives the focus back to its row.
  await press(page, 'Shift+Tab')
  await page.getByRole('button', { name: 'Skip to the list' }).focus()
  await press(page, 'Enter')
  await press(page, 'ArrowDown', 2)
  const row = await focused(page)
  await seen(page, 'a row of the list')
  expect(row).toBe(await list.getByRole('button').nth(2).textContent())
  await press(page, 'End')
  // What lies beyond the first rows arrives when it is asked for.
  await soon(async () => (await focused(page)) === (await list.getByRole('button').last().textContent()), 'the last row').toBe(true)
  await seen(page, 'the last row')
  await press(page, 'Home')
  await press(page, 'ArrowDown', 2)
  await press(page, 'Enter')
  const name = await page.getByRole('article').getByRole('heading', { level: 2 }).textContent()
  await has(page, name ?? '?', 'the head of the card')
  await seen(page, 'the head of the card')
  await page.getByRole('article').getByRole('heading', { name: /^Sources/ }).waitFor()
  await tabTo(page, /^Receipt 1, /)
  await page.locator('.receipt:visible').waitFor()
  await press(page, 'Escape')
  await soon(() => page.locator('.receipt:visible').count()).toBe(0)
  await seen(page, 'a receipt that closed')
  await press(page, 'Escape')
  await has(page, row, 'back at the row')
  expect(said(page, 'id')).toBeNull()

  // A chip goes and its neighbour has the focus.
  await page.getByRole('button', { name: /^Remove Kind/ }).focus()
  await press(page, 'Enter')
  await soon(() => said(page, 'kind')).toBeNull()
  await seen(page, 'a chip that went')

  // The search: an offer is taken, its card is read, Escape leads back.
  await page.getByRole('button', { name: 'Skip to the filters' }).focus()
  await press(page, 'Enter')
  await press(page, 'Shift+Tab')
  await has(page, /^Search$/, 'the search stands before the filters')
  await page.keyboard.type('PCL')
  await page.getByRole('option').first().waitFor()
  await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await has(page, /^Peng Cheng Laboratory/, 'the card of the offer')
  await card('Peng Cheng Laboratory').waitFor()
  await press(page, 'Escape')
  await has(page, /^Search$/, 'back at the search')

  // The Present panel, a format, the file.
  await tabTo(page, 'Present', 90)
  await press(page, 'Enter')
  const panel = page.getByRole('dialog', { name: 'Present' })
  await panel.getByRole('img', { name: /^Preview/ }).waitFor()
  await seen(page, 'the Present panel')
  for (let n = 0; n < 40 && !(await panel.getByRole('radio', { name: 'PowerPoint', exact: true }).evaluate(radio => radio === document.activeElement)); n++) await press(page, 'Tab')
  await panel.getByRole('radio', { name: 'SVG', exact: true }).focus()
  await press(page, 'Space')
  await tabTo(page, /^Download SVG/)
  const coming = page.waitForEvent('download')
  await press(page, 'Enter')
  expect((await coming).suggestedFilename()).toMatch(/\.svg$/)
  await press(page, 'Escape')
  await panel.waitFor({ state: 'detached' })
  await has(page, /^Present$/, 'back at the button')
})
