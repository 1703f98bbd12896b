import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseItem } from '@bay-atlas/data/item.ts'
import { z } from 'zod'
import { ownList, shifted } from '../own-list.ts'
import { workbook } from '../workbook.ts'
import { faultsOf } from './axe.ts'
import { beginWalks, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'
import { sayingWhy, withoutWebgl } from './without-webgl.ts'

const walks = beginWalks()
const name = '前海自有新园区'
const at = (lon: number, lat: number) => shifted([lon, lat], 'GCJ-02').join(',')
const more = [`${name},园区,,${at(113.9, 22.53)},2020年,某联系人`, `怪类别,酒店,,${at(114.0, 22.6)},,`, '没有坐标,企业,广州,,,2015,', `怪年份,企业,,${at(114.05, 22.55)},很久以前,`]

const assets = async () => (await walks.ask('/api/collections/assets/items?limit=10000', z.looseObject({ features: z.array(z.unknown()) }))).features.map(parseItem)

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
    const rows = await assets()
    const known = rows.filter(({ uncertaintyM, cities }) => uncertaintyM <= 300 && cities[0] === 'hong-kong').slice(0, 6)
    const page = await walks.open({ path: '/?lang=en' })
    const { map, count, list, card, value, search } = partsOf(page)
    await map.locator('canvas').nth(1).waitFor({ timeout: 90_000 })
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

  test('is mapped by hand where its heads say nothing; a long one can be left, coordinates of two kinds and too many rows are reported, a workbook is read', async () => {
    const rows = await assets()
    const known = rows.filter(({ uncertaintyM, cities }) => uncertaintyM <= 300 && cities[0] === 'hong-kong').slice(0, 6)
    const page = await walks.open({ path: '/?lang=en' })
    await page.getByRole('button', { name: 'Your data', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Your data', exact: true })
    const give = (name: string, content: string | Uint8Array) => panel.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
    const lines = (count: number) => Array.from({ length: count }, (_, n) => `Site ${n},enterprise,${113.9 + (n % 40) / 100},22.6`)

    // The reader of files waits for the built-in map, so that it cannot be done before it is left.
    const isGround = ({ pathname }: URL) => /bay-osm.*\.topojson$/.test(pathname)
    await page.waitForLoadState('networkidle')
    await page.route(isGround, () => undefined)
    await give('long.csv', ['name,kind,lon,lat', ...lines(5000)].join('\n'))
    await panel.getByRole('heading', { name: 'long.csv' }).waitFor()
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await panel.getByRole('button', { name: 'Choose a file', exact: true }).waitFor()
    await page.unroute(isGround)
    expect(await page.evaluate(() => document.activeElement?.textContent), 'the focus is not lost').toBe('Your data')
    await give('longer.csv', ['name,kind,lon,lat', ...lines(100_001)].join('\n'))
    await panel.getByText('The file has 100001 rows; the map takes at most 100000').waitFor()

    await give('plain.csv', ['A,B,C,D', '前海数字园,园区,113.9,22.53', '后海研发楼,企业,113.94,22.52'].join('\n'))
    await panel.getByText('No column bears a name').waitFor()
    for (const [head, field] of [['A', 'Name, simplified Chinese'], ['B', 'Kind'], ['C', 'Longitude'], ['D', 'Latitude']] as const) await panel.locator('.own-columns label', { has: page.getByText(head, { exact: true }) }).getByRole('combobox').selectOption({ label: field })
    await panel.getByRole('button', { name: 'Put 2 rows on the map' }).waitFor()

    const other = known.slice(3).map(({ name: { 'zh-Hans': called }, position }) => [called, '实验室', '', ...position, '', ''].join(','))
    await give('mixed.csv', ownList({ known: known.slice(0, 3), datum: 'GCJ-02', more: other }))
    await panel.getByRole('alert').getByText('This file mixes coordinates').waitFor()
    expect(await panel.getByRole('alert').textContent()).toMatch(/WGS-84 5–7$|GCJ-02 2–4$/)

    await give('书.xlsx', await workbook([['机构名称', '类型', '所在城市', '经度', '纬度', '成立时间'], ['前海算力中心', '企业', '深圳市', 113.9, 22.53, 2019], ['横琴药谷', '园区', '珠海市', 113.54, 22.12, 2016]]))
    await panel.getByText('2 rows read = 2 taken + 0 left out').waitFor()
    await panel.getByRole('button', { name: 'Put 2 rows on the map' }).click()
    await panel.getByText('2 rows of your own on the map').waitFor()
    await partsOf(page).search.fill('qianhaisuanli')
    await soon(() => partsOf(page).count.textContent()).toContain('1 of 2 own')
  })

  test('goes to the server when Present is asked to draw it, and only then; on paper and without WebGL the page draws it', async () => {
    const page = await walks.open({ path: '/?lang=en&view=11/22.55/114', expected: sayingWhy, before: withoutWebgl })
    const posted: string[] = []
    page.on('request', request => { if (request.method() !== 'GET') posted.push(`${new URL(request.url()).pathname} ${request.postData()}`) })
    await page.getByRole('button', { name: 'Your data', exact: true }).click()
    const panel = page.getByRole('region', { name: 'Your data', exact: true })
    await panel.locator('input[type=file]').setInputFiles({ name: 'mine.csv', mimeType: '', buffer: Buffer.from('name,kind,lon,lat,phone\nA site of mine,park,113.99,22.58,a secret') })
    await panel.getByRole('button', { name: 'Put 1 row on the map' }).click()
    const mark = page.locator('.still-map [data-asset="own-2"]')
    await mark.waitFor({ state: 'attached' })
    await page.locator('.printed-map').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.printed-map [data-asset="own-2"]').count()).toBe(1)
    await page.emulateMedia({ media: 'screen' })
    await mark.click()
    await partsOf(page).card('A site of mine').waitFor()

    await page.getByRole('button', { name: 'Present', exact: true }).click()
    const present = page.getByRole('dialog', { name: 'Present' })
    const box = present.getByRole('checkbox', { name: 'Draw my 1 row into it' })
    await present.getByText('Unticked, they stay in this browser').waitFor()
    expect(posted).toEqual([])
    await box.check()
    await soon(() => present.getByRole('img', { name: /^Preview/ }).getAttribute('src')).toMatch(/^blob:/)
    await present.getByRole('radio', { name: 'SVG', exact: true }).check()
    const coming = page.waitForEvent('download')
    await present.getByRole('button', { name: 'Download SVG' }).click()
    expect(await readFile(await (await coming).path(), 'utf8')).toMatch(/A site of mine, Science park/)
    expect(posted.length).toBeGreaterThan(1)
    expect(posted.join('\n')).not.toContain('secret')
    expect(await faultsOf(page), 'axe, in Present').toEqual([])
  })
})
