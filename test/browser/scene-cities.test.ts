import { describe, expect, test } from 'vitest'
import { viewOf } from './scene-page.ts'
import { beginWalks, soon } from './walk.ts'
import { said } from './wide-page.ts'

const walks = beginWalks()

describe('the cities beside each other', () => {
  test('two are chosen, a figure opens its receipt, the official total stands beside what the atlas counts', async () => {
    const page = await walks.open({ path: '/?lang=en&panel=cities' })
    const { table } = viewOf(page, 'Cities')
    for (const city of ['Shenzhen', 'Suzhou']) await page.getByRole('group', { name: /^Cities to compare/ }).getByRole('checkbox', { name: city }).check()
    await soon(() => said(page, 'compare')).toBe('shenzhen,suzhou')
    const figures = table('Figures of the same year')
    await soon(() => figures.getByRole('rowheader').allTextContents().then(names => names.slice(0, 2))).toEqual(['Shenzhen', 'Suzhou'])

    await figures.getByRole('row', { name: /^Shenzhen/ }).getByRole('button', { name: /receipt/ }).first().click()
    const receipt = figures.locator('.board-receipt')
    await receipt.getByRole('heading', { name: /^Receipt/ }).first().waitFor()
    await soon(() => receipt.locator('.receipt-from, .receipt-source, a, cite').count(), 'it names its source').toBeGreaterThan(0)
    await receipt.getByRole('button', { name: 'Close the receipt' }).click()
    await receipt.waitFor({ state: 'detached' })

    const totals = table('Official total')
    expect(await totals.getByRole('columnheader').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/official/i), expect.stringMatching(/in this atlas/i)]))
    const words = await page.getByRole('main').innerText()
    await page.reload()
    await soon(() => page.getByRole('main').innerText()).toBe(words)
  })
})
