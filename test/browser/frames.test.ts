import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingersOn, phone } from './fingers.ts'
import { beginWalks, Facets, soon } from './walk.ts'
import { partsOf } from './wide-page.ts'

const walks = beginWalks()
let host: Server | undefined
let elsewhere = ''

/** Another site, at a port of its own, whose page frames whatever address its query gives. */
beforeAll(async () => {
  host = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('framed') ?? ''
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><link rel="icon" href="data:,"><title>A talk</title><iframe title="atlas" width="1100" height="640" src="${framed.replaceAll('&', '&amp;')}"></iframe>`)
  })
  const site = host.listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = site.address()
  elsewhere = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => host?.close())

const framing = (path: string) => `${elsewhere}/?framed=${encodeURIComponent(walks.base() + path)}`

describe('the atlas in frames and on phones', () => {
  test('/embed draws the filtered map in a page of another origin, without the panels', async () => {
    const page = await walks.open({ path: framing('/embed?sector=ai&lang=en') })
    const frame = page.frameLocator('iframe[title="atlas"]')
    const { matched, total } = await walks.ask('/api/facets?sector=ai', Facets)
    await frame.getByText(`${matched} of ${total}`).waitFor()
    const canvas = frame.getByRole('region', { name: 'Map of innovation in the bay' }).locator('canvas').first()
    await canvas.waitFor()
    const { width, height } = (await canvas.boundingBox()) ?? { width: 0, height: 0 }
    expect([width > 900, height > 500]).toEqual([true, true])
    expect(await frame.getByRole('combobox').count()).toBe(0)
    expect(await frame.getByRole('checkbox').count()).toBe(0)
    await frame.getByRole('link', { name: 'Open the live map' }).waitFor()
  })

  test('in a frame one finger is the page\'s and two move the map; the hint speaks the language of the page, also after it was changed', async () => {
    // Chromium says so where the one finger has just scrolled the page.
    const page = await walks.open({ path: '/embed?lang=en&view=9/22.6/113.8', context: phone, expected: [/^Ignored attempt to cancel a touchmove event/] })
    await page.locator('main canvas').first().waitFor()
    const { swipe, two } = await fingersOn(page)
    const hint = page.locator('.maplibregl-mobile-message')
    await soon(() => hint.textContent()).toBe('Use two fingers to move the map')
    await page.evaluate(() => {
      history.replaceState(null, '', '/embed?lang=zh-Hant&view=9/22.6/113.8')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await soon(() => hint.textContent()).toBe('用兩指移動地圖')
    const view = () => new URL(page.url()).searchParams.get('view')
    await swipe([195, 500], [195, 400])
    await two([165, 500], [165, 420])
    await soon(() => Number(view()?.split('/')[1])).toBeLessThan(22.57)
    expect(Number(view()?.split('/')[1]), 'only the two fingers moved it').toBeGreaterThan(22.4)
  })

  test('the full page refuses to be framed', async () => {
    const refusal = /frame-ancestors/
    const page = await walks.open({ path: elsewhere, expected: [refusal] })
    const heard = page.waitForEvent('console', message => refusal.test(message.text()))
    await page.goto(framing('/'))
    await heard
    expect(await page.frameLocator('iframe[title="atlas"]').getByRole('heading', { name: 'Bay Innovation Atlas' }).count()).toBe(0)
  })

  test('a phone has map, search and sheet; the sheet opens, filters work, a search opens a card', async () => {
    const page = await walks.open({ context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } })
    const { map, search, list, card } = partsOf(page)
    const { total } = await walks.ask('/api/facets', Facets)
    const sheet = page.getByRole('region', { name: `${total} assets` })
    await map.locator('canvas').first().waitFor()
    await sheet.waitFor()
    await soon(() => list.getByRole('button').count()).toBeGreaterThan(3)
    const height = async () => (await sheet.boundingBox())?.height ?? 0
    const half = await height()
    await page.getByRole('button', { name: 'Enlarge the panel' }).tap()
    await soon(height).toBeGreaterThan(half + 100)
    await page.getByRole('button', { name: 'Shrink the panel' }).tap()

    await page.getByRole('button', { name: 'Filters', exact: true }).tap()
    const drawer = page.getByRole('dialog', { name: 'Filters' })
    await drawer.getByRole('checkbox', { name: /^Artificial intelligence/ }).tap()
    const { matched } = await walks.ask('/api/facets?sector=ai', Facets)
    await drawer.getByRole('button', { name: `Show ${matched} results` }).tap()
    await drawer.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: `${matched} assets` }).waitFor()

    await search.fill('PCL')
    await page.getByRole('option').filter({ has: page.getByText('Peng Cheng Laboratory', { exact: true }) }).tap()
    await card('Peng Cheng Laboratory').getByRole('heading', { name: 'Facts' }).waitFor()
  })
})
