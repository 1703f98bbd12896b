import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseItem } from '@bay-atlas/data/item.ts'
import { z } from 'zod'
import { ownList, shifted } from '../own-list.ts'
import { faultsOf } from './axe.ts'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()
const name = '前海自有新园区'
const at = (lon: number, lat: number) => shifted([lon, lat], 'GCJ-02').join(',')
const more = [`${name},园区,,${at(113.9, 22.53)},2020年,某联系人`, `怪类别,酒店,,${at(114.0, 22.6)},,`, '没有坐标,企业,广州,,,2015,', `怪年份,企业,,${at(114.05, 22.55)},很久以前,`]

/** Lets a file fall onto the page, as a hand would. */
async function drop(page: Page, bytes: Uint8Array, file: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(([letters, file]) => {
    const carried = new DataTransfer()
    carried.items.add(new File([Uint8Array.from(letters)], file, { type: 'text/csv' }))
    return carried
  }, [[...bytes], file] as const)
  await page.dispatchEvent('body', 'dragover', { dataTransfer })
  await page.getByText('Drop to read it').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

describe("a reader's own list", { timeout: 180_000 }, () => {
  test('in GB18030 and GCJ-02 with faults is previewed, converted, filtered, listed, opened and removed, and nothing of it leaves the browser', async () => {
    const rows = (await walks.ask('/api/collections/assets/items?limit=10000', z.looseObject({ features: z.array(z.unknown()) }))).features.map(parseItem)
    const known = rows.filter(({ uncertaintyM, cities }) => uncertaintyM <= 300 && cities[0] === 'hong-kong').slice(0, 6)
    const page = await walks.open({ path: '/?lang=en' })
    const { map, count, list, card, value, search } = partsOf(page)
    await map.locator('canvas').nth(1).waitFor()
    const sent: { method: string; url: string; body: string | null }[] = []
    page.on('request', request => sent.push({ method: request.method(), url: decodeURIComponent(request.url()), body: request.postData() }))
    await page.waitForLoadState('networkidle')
    await drop(page, ownList({ known, datum: 'GCJ-02', more }), 'my-list.csv')

    const panel = page.getByRole('region', { name: 'Your data', exact: true })
    await panel.getByText('10 rows read = 8 taken + 2 left out').waitFor()
    await panel.getByText(/Taken for GCJ-02: \d+ of the \d+ rows/).waitFor()
    expect(await panel.getByRole('radio', { name: /GCJ-02/ }).isChecked()).toBe(true)
    await panel.getByText('“酒店” is not known').waitFor()
    expect(await faultsOf(page), 'axe, before the rows are on the map').toEqual([])
    const coming = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Download this list (CSV)' }).click()
    const faults = await readFile(await (await coming).path(), 'utf8')
    expect(faults.trim().split('\r\n').slice(1).map(line => `${line.split(',')[0]} ${line.split(',').at(-1)}`)).toEqual(['9 cell not taken', '9 row left out', '10 row left out', '11 cell not taken'])

    await panel.getByLabel('Rows that say no kind are').selectOption({ label: 'Incubator' })
    await panel.getByText('10 rows read = 9 taken + 1 left out').waitFor()
    await panel.getByRole('button', { name: 'Convert from GCJ-02 and put 9 rows on the map' }).click()
    await panel.getByText('9 rows of your own on the map').waitFor()
    await soon(() => count.textContent()).toBe(`${rows.length} assets + 9 own`)
    expect(await panel.getByText('same name').count()).toBe(known.length)

    expect(await faultsOf(page), 'axe, with the rows on the map').toEqual([])
    await panel.getByRole('button', { name: 'Own only' }).click()
    await soon(() => count.textContent()).toBe('9 own')
    await value('Kind', 'Science parks').click()
    await soon(() => count.textContent()).toBe('1 of 9 own')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await panel.getByRole('button', { name: 'Both' }).click()
    await panel.getByRole('button', { name: 'Close' }).click()
    await search.fill(name)
    await soon(() => count.textContent()).toBe(`0 of ${rows.length} + 1 of 9 own`)
    await list.getByRole('button', { name: RegExp(name) }).getByText('own data, not checked').waitFor()
    await list.getByRole('button', { name: RegExp(name) }).click()
    await card(name).getByText('The atlas has not checked it').waitFor()
    await card(name).getByText('某联系人').waitFor()
    expect(said(page, 'id')).toBe('own-8')
    await search.fill('')

    await page.getByRole('button', { name: 'Your data', exact: true }).click()
    await panel.getByRole('button', { name: 'Remove without a trace' }).click()
    await soon(() => count.textContent()).toBe(`${rows.length} assets`)
    expect(said(page, 'id')).toBeNull()
    await panel.getByRole('button', { name: 'Choose a file' }).waitFor()
    expect(await page.evaluate(async () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), decodeURIComponent(location.href)])), 'nothing is kept').not.toMatch(/own-\d|my-list|前海|某联系人/)
    expect(sent.filter(({ method, body }) => method !== 'GET' || body !== null), 'no request carries anything').toEqual([])
    expect(sent.map(({ url }) => url).filter(url => /my-list|own-\d|前海|某联系人|22\.5|113\.9/.test(url)), 'no address speaks of it').toEqual([])
  })
})
