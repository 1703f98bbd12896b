import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { serveDeck } from './deck-fixture.ts'
import { countContexts, liveContexts } from './live-contexts.ts'
import { beginWalks, Facets, soon } from './walk.ts'

const walks = beginWalks()
let host: Awaited<ReturnType<typeof serveDeck>> | undefined
beforeAll(async () => { host = await serveDeck(walks.base) })
afterAll(() => host?.close())

const live = (page: Page) => page.frameLocator('iframe').locator('.embed-still.live')
/** A page of another origin that holds the frame as embed.js makes it. */
const withElement = (attributes: string) => walks.open({ path: host?.page(`<script type="module" src="${walks.base()}/embed.js"></script><bay-atlas ${attributes} style="height: 480px"></bay-atlas>`), before: countContexts, context: { viewport: { width: 960, height: 540 } } })
const mapThreads = (page: Page) => page.workers().filter(worker => worker.url().includes('maplibre-gl-worker')).length
/** What a method of the element answers, or the sentence it fails with. */
const call = (page: Page, method: string, ...words: unknown[]) => page.evaluate(async ([method, words]) => {
  const element = document.querySelector('bay-atlas')
  const act: unknown = element && Reflect.get(element, method)
  if (typeof act !== 'function') throw new Error(`bay-atlas has no ${method}`)
  return Promise.resolve(Reflect.apply(act, element, words)).catch((fault: unknown) => `refused: ${fault instanceof Error ? fault.message : ''}`)
}, [method, words] satisfies [string, unknown[]])

describe('the switches of a frame do what they say', { timeout: 120_000 }, () => {
  test('each part stands or not, the credits always', async () => {
    const page = await walks.open({ path: '/embed?lang=en&legend=0&title=0&scale=0&search=1&zoom=1' })
    await page.getByRole('combobox', { name: 'Search' }).waitFor()
    await page.getByRole('button', { name: 'Zoom in' }).waitFor()
    expect([await page.getByRole('heading').count(), await page.locator('.scale').count(), await page.locator('.embed-kinds').count()]).toEqual([0, 0, 0])
    await page.getByText('OpenStreetMap contributors').waitFor()
  })

  test('a kiosk tells a story by itself, step after step, and begins again', async () => {
    const page = await walks.open({ path: '/embed?lang=en&story=hetao-two-banks&step=5&kiosk=1&interval=3&autostart=load' })
    const step = () => new URL(page.url()).searchParams.get('step')
    await soon(step).toBe('6')
    await soon(step).toBe('1')
  })

  test('a map for which no gesture is allowed stays where it is, one that is free moves', async () => {
    for (const [gestures, moved] of [['none', false], ['free', true]] as const) {
      const page = await walks.open({ path: `/embed?lang=en&kind=facility&gestures=${gestures}&autostart=load&legend=0&title=0&view=10/22.5/114`, context: { viewport: { width: 800, height: 450 } } })
      await soon(() => page.locator('.embed-still.live').count()).toBe(1)
      await page.mouse.move(400, 250)
      await page.mouse.down()
      await page.mouse.move(250, 200, { steps: 6 })
      await page.mouse.up()
      const view = () => new URL(page.url()).searchParams.get('view') !== '10/22.5/114'
      if (moved) await soon(view).toBe(true)
      else await page.waitForTimeout(1500)
      expect(view()).toBe(moved)
    }
  })

  test('until the click there is the picture of this view and no engine; then the map comes and the switches survive', async () => {
    const page = await walks.open({ path: '/embed?lang=en&autostart=click&kind=park&legend=0', before: countContexts, context: { viewport: { width: 800, height: 450 } } })
    const poster = page.locator('.embed-poster')
    await soon(() => poster.evaluate(image => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)).toBe(true)
    expect(await liveContexts(page)).toEqual([0])
    expect(await poster.getAttribute('src')).toMatch(/^\/map\.svg\?kind=park&lang=en&/)
    await page.getByRole('button', { name: 'Load the live map' }).click()
    await soon(() => page.locator('.embed-still.live').count()).toBe(1)
    expect([await liveContexts(page), await page.locator('.embed-kinds').count()]).toEqual([[1], 0])
  })
})

describe('a page of another origin talks with its frame', { timeout: 120_000 }, () => {
  test('the element gives views, filters, choices, pictures and sleep as promises, and refuses with a sentence', async () => {
    const page = await withElement('kind="laboratory" lang="en"')
    await soon(() => live(page).count()).toBe(1)
    const frame = page.frameLocator('iframe')
    const { matched, total } = await walks.ask('/api/facets?city=macao', Facets)
    expect(mapThreads(page)).toBeGreaterThan(0)
    expect(await call(page, 'setFilters', { city: 'macao' })).toEqual({})
    await frame.getByText(`${matched} of ${total}`).waitFor()
    expect(await call(page, 'setLang', 'zh-Hans')).toEqual({})
    await frame.getByText('打开实时地图').waitFor()
    expect(await call(page, 'select', 'no-such-asset')).toMatch(/^refused: There is no asset "no-such-asset"/)
    expect(await call(page, 'setFilters', { city: 'atlantis' })).toMatch(/^refused: .*atlantis/)
    const { image } = z.object({ image: z.string() }).parse(await call(page, 'snapshot'))
    expect(image).toMatch(/^data:image\/png;base64,.{10000}/)
    await call(page, 'sleep')
    await soon(() => liveContexts(page).then(counts => Math.max(...counts))).toBe(0)
    await soon(() => mapThreads(page), 'no thread of the map outlives it').toBe(0)
    await call(page, 'wake')
    await soon(() => live(page).count()).toBe(1)
  })

  test('it hears of changes, and a frame beside it is not obeyed', async () => {
    const page = await withElement('lang="en" autostart="click"')
    const heard = page.evaluate(() => new Promise(resolve => document.querySelector('bay-atlas')?.addEventListener('viewchange', event => resolve(event instanceof CustomEvent ? event.detail.text : null))))
    await page.evaluate(() => new Promise<void>(resolve => {
      const stranger = document.createElement('iframe')
      stranger.srcdoc = '<script>parent.frames[0].postMessage({ atlas: 1, type: "setLang", lang: "zh-Hant" }, "*"); parent.postMessage("sent", "*")</script>'
      addEventListener('message', event => event.data === 'sent' && resolve())
      document.body.append(stranger)
    }))
    expect(await call(page, 'setView', '11/22.3/114.2')).toEqual({})
    expect(await heard).toBe('11/22.3/114.2')
    await page.frameLocator('bay-atlas iframe').getByRole('button', { name: 'Load the live map' }).waitFor()
  })

  test('without origin and storage it works all the same', async () => {
    const page = await withElement('lang="en" kind="university" sandboxed')
    await soon(() => live(page).count()).toBe(1)
    expect(await page.frames().at(-1)?.evaluate(() => self.origin)).toBe('null')
    expect(await call(page, 'setView', '10/22.6/114')).toEqual({})
    const { matched, total } = await walks.ask('/api/facets?kind=university', Facets)
    await page.frameLocator('iframe').getByText(`${matched} of ${total}`).waitFor()
  })
})
