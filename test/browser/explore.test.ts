import { Card } from '@bay-atlas/data/card.ts'
import { describe, expect, test } from 'vitest'
import { pixelsApart, picture, restingPicture } from './sight.ts'
import { beginWalks, Facets, soon } from './walk.ts'
import { leading, partsOf, said } from './wide-page.ts'

const walks = beginWalks()

describe('a reader explores the bay', () => {
  test('the first view has the map, the count of all assets and a list of them', async () => {
    const page = await walks.open()
    const { map, count, list } = partsOf(page)
    const { total } = await walks.ask('/api/facets', Facets)
    expect(total).toBeGreaterThan(900)
    await soon(() => count.textContent()).toBe(`${total} assets`)
    await map.locator('canvas').first().waitFor()
    await soon(() => list.getByRole('button').count()).toBeGreaterThan(5)
    await soon(async () => leading(await list.getByText(/^\d+ of \d+$/).textContent())).toBeGreaterThan(total / 2)
  })

  test('a sector and a tier narrow count, list, address and marks; clearing brings all back', async () => {
    const page = await walks.open()
    const { count, list, value } = partsOf(page)
    const first = () => list.getByRole('button').allTextContents()
    const { total } = await walks.ask('/api/facets', Facets)
    await soon(() => count.textContent()).toBe(`${total} assets`)
    await page.waitForLoadState('networkidle')
    const all = await restingPicture(page)
    const rows = await first()

    await value('Sector', 'Artificial intelligence').click()
    const bySector = await walks.ask('/api/facets?sector=ai', Facets)
    await soon(() => count.textContent()).toBe(`${bySector.matched} of ${total}`)
    expect(said(page, 'sector')).toBe('ai')
    await soon(first).not.toEqual(rows)
    await soon(async () => pixelsApart(page, all, await picture(page)), 'fewer marks stand on the map').toBeGreaterThan(2000)
    const some = await restingPicture(page)

    await value('Tier', 'National').click()
    const byBoth = await walks.ask('/api/facets?sector=ai&tier=national', Facets)
    await soon(() => count.textContent()).toBe(`${byBoth.matched} of ${total}`)
    expect(byBoth.matched).toBeLessThan(bySector.matched)
    expect([said(page, 'sector'), said(page, 'tier')]).toEqual(['ai', 'national'])
    await soon(async () => pixelsApart(page, some, await picture(page)), 'fewer still').toBeGreaterThan(1000)
    await soon(() => list.getByText(/^\d+ of \d+$/).textContent()).toContain(`of ${byBoth.matched}`)

    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.mouse.move(700, 5)
    await soon(() => count.textContent()).toBe(`${total} assets`)
    await soon(async () => pixelsApart(page, all, await picture(page)), 'all marks are back').toBeLessThan(500)
  })

  test.each(['鹏城', '鵬城', 'Peng Cheng', 'pengcheng', 'PCL'])('a search for %s offers Peng Cheng Laboratory and opens its card', async words => {
    const page = await walks.open()
    const { search, count, card } = partsOf(page)
    await count.waitFor()
    await search.pressSequentially(words)
    const offered = page.getByRole('option').filter({ has: page.getByText('Peng Cheng Laboratory', { exact: true }) })
    await offered.waitFor()
    const place = (await page.getByRole('option').allTextContents()).findIndex(text => text.startsWith('Peng Cheng Laboratory') && !text.includes('Shibilong'))
    // By keyboard where it is the first offer, by hand where it is not.
    if (place === 0) {
      await search.press('ArrowDown')
      await search.press('Enter')
    } else await offered.click()
    const opened = card('Peng Cheng Laboratory')
    await opened.getByRole('button', { name: /^Receipt 1, / }).first().waitFor()
    expect(said(page, 'id')).toBe('pcl')
  })

  test('a card opens by its address, with facts, receipts and sources, and links only to originals', async () => {
    const page = await walks.open({ path: '/?id=pcl' })
    const { sources, asset } = await walks.ask('/api/cards/pcl', Card)
    const card = partsOf(page).card('Peng Cheng Laboratory')
    await card.getByRole('heading', { name: /^Sources/ }).waitFor()
    await card.getByText('1,800', { exact: true }).waitFor()
    for (const { title, link } of sources) {
      const source = card.locator('ol').getByRole('listitem').filter({ hasText: title })
      expect(await source.count(), title).toBe(1)
      expect(await source.getByRole('link').count(), title).toBe(link ? 1 : 0)
    }
    const originals = sources.flatMap(({ link }) => link ?? [])
    if (asset.properties.website?.confirmed) originals.push(asset.properties.website.address)
    for (const link of await card.getByRole('link').all()) expect(originals).toContain(await link.getAttribute('href'))

    const receipt = card.getByRole('button', { name: /^Receipt \d+, Staff/ }).first()
    await receipt.click()
    const { publisher } = sources.find(({ id }) => id === 'caolvse-com-918698') ?? expect.fail('the source of the staff is on the card')
    await card.locator('.receipt:visible').getByText(publisher).waitFor()
    expect(await receipt.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    await soon(() => receipt.getAttribute('aria-expanded')).toBe('false')
    await card.getByRole('button', { name: 'Close' }).click()
    await partsOf(page).list.waitFor()
    expect(said(page, 'id')).toBeNull()
  })
})
