import { VersionDetail } from '@bay-atlas/data/versions.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { beginWalks, Facets, soon } from './walk.ts'
import { partsOf, said } from './wide-page.ts'

const walks = beginWalks()
const old = '2026-11-24'
const Named = z.looseObject({ asset: z.looseObject({ properties: z.looseObject({ note: z.looseObject({ en: z.string() }).optional() }) }) })

/** What the page asked of the API, but for what does not depend on a release. */
const askedOf = (addresses: string[]) => addresses.map(address => new URL(address)).filter(({ pathname }) => /^\/(api|map\.|board\.)/.test(pathname) && !/^\/api\/(versions|basemap)/.test(pathname))

test('an old release opens under a banner; filter, card and files are of its day, and its button leads to today', { timeout: 180_000 }, async () => {
  const asked: string[] = []
  const page = await walks.open({ path: `/?lang=en&v=${old}&sector=ai`, before: async page => void page.on('request', request => asked.push(request.url())) })
  const { since } = await walks.ask(`/api/versions/${old}`, VersionDetail)
  const banner = page.locator('.pinned')
  await banner.getByText(`You are looking at the data of 24 Nov 2026. Since then: ${since?.facts} with other facts or receipts`).waitFor()
  const { count, value, card } = partsOf(page)
  const then = await walks.ask(`/api/facets?sector=ai&v=${old}`, Facets)
  await soon(() => count.textContent()).toBe(`${then.matched} of ${then.total}`)
  await value('Tier', 'National').click()
  await soon(() => said(page, 'tier')).toBe('national')
  expect(said(page, 'v')).toBe(old)

  await page.goto(`${walks.base()}/?lang=en&v=${old}&id=robosense`)
  const [noteThen, noteNow] = (await Promise.all([`?v=${old}`, ''].map(pin => walks.ask(`/api/cards/robosense${pin}`, Named)))).map(({ asset }) => asset.properties.note?.en ?? '')
  expect(noteThen).not.toBe(noteNow)
  const opened = card('RoboSense')
  await opened.getByText(noteThen ?? '').waitFor()
  await page.getByRole('button', { name: 'Present' }).click()
  await soon(() => page.getByRole('dialog').locator('img').getAttribute('src')).toContain(`v=${old}`)
  await page.keyboard.press('Escape')
  const strays = askedOf(asked).filter(({ searchParams }) => searchParams.get('v') !== old)
  expect(strays.map(({ pathname }) => pathname)).toEqual([])

  await banner.getByRole('button', { name: 'Make this brief' }).click()
  await banner.getByText('Data of 24 Nov 2026').waitFor()
  await banner.getByRole('link', { name: 'Open today’s data' }).click()
  await opened.getByText(noteNow ?? '').waitFor()
  expect([said(page, 'v'), said(page, 'id')]).toEqual([null, 'robosense'])
  expect(await page.locator('.pinned').count()).toBe(0)
})

test('the versions stand in About: the one that is shown, the way to each, and an address that stays', { timeout: 120_000 }, async () => {
  const page = await walks.open({ path: '/?lang=en&city=macao', context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  await page.getByRole('button', { name: 'About the data' }).click()
  const about = page.getByRole('article', { name: 'About the data' })
  await about.getByText('Today’s data shown now').waitFor()
  const [newest] = await walks.ask('/api/versions', z.looseObject({ versions: z.array(z.looseObject({ name: z.string() })) })).then(({ versions }) => versions)
  const pin = about.getByRole('button', { name: 'Copy an address pinned to these data' })
  if (await pin.count()) {
    await pin.click()
    await about.getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${walks.base()}/?city=macao&lang=en&v=${newest?.name}`)
  }
  await about.getByRole('link', { name: '24 Nov 2026' }).click()
  await page.locator('.pinned').getByText('You are looking at the data of 24 Nov 2026').waitFor()
  expect([said(page, 'v'), said(page, 'city')]).toEqual([old, 'macao'])
})

test('a version that there is not is said to be missing, with the way to today; a frame says whose data it shows', { timeout: 120_000 }, async () => {
  const page = await walks.open({ path: '/?lang=en&v=2020-01-01', expected: [/404/] })
  const alert = page.getByRole('alert')
  await alert.getByText('There is no version “2020-01-01” of the data.').waitFor()
  await alert.getByRole('link', { name: 'Open today’s data' }).click()
  const { count } = partsOf(page)
  const { total } = await walks.ask('/api/facets', Facets)
  await soon(() => count.textContent()).toBe(`${total} assets`)

  await page.goto(`${walks.base()}/embed?lang=en&v=${old}`)
  await page.getByText('Data of 24 Nov 2026').waitFor()
  expect(await page.getByRole('link', { name: 'Open the live map' }).getAttribute('href')).toContain(`v=${old}`)
})
