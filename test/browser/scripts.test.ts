import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginWalks, soon } from './walk.ts'

const walks = beginWalks()

/** The views, with what stands there once they have arrived. */
const views: [path: string, arrived: string][] = [
  ['/?id=huawei', '.card .sources li'],
  ['/?panel=network', '.board-table td'],
  ['/?panel=coverage', '.board-table td'],
  ['/?panel=bays', '.bays-sources li'],
  ['/?panel=time', '.board-chart'],
  ['/?story=hetao-two-banks&step=3', '.story-receipts li'],
  ['/embed?kind=facility&legend=1', '.maplibregl-canvas, .embed-picture'],
  ['/api/docs', 'main h2'],
]

/** Every text and label that is in another script than the language it is marked with: Chinese in English, English sentences in Chinese. Code is in no language. */
const strays = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const look = (said: string, element: Element) => {
      const text = said.trim()
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
      const han = /\p{Script=Han}/u.test(text)
      const stray = lang === 'en' ? han : lang.startsWith('zh') ? !han && /[a-z]{3,} [a-z]{2,}/i.test(text) : !lang
      if (text && stray && !element.closest('script, style, noscript, pre, code, .maplibregl-ctrl')) found.push(`[${lang}] ${text.slice(0, 60)}`)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) if (walker.currentNode.parentElement) look(walker.currentNode.textContent ?? '', walker.currentNode.parentElement)
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name) ?? '', element)
    return [...new Set(found)]
  })

describe('a page speaks one language, and marks what it quotes in another', () => {
  describe.each([['en', 'en'], ['zh-Hant', 'zh-Hant-HK']])('%s', (lang, marked) => {
    test.each(views)('%s', async (path, arrived) => {
      const page = await walks.open({ path: `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` })
      await page.locator(arrived).first().waitFor({ state: 'attached' })
      expect(await page.locator('html').getAttribute('lang')).toBe(marked)
      await soon(() => strays(page)).toEqual([])
    })
  })
})

describe('without a language in the address it is that of the browser', () => {
  test.each([['zh-HK', 'zh-Hant-HK'], ['ja-JP', 'en']])('a browser in %s sees %s', async (locale, marked) => {
    const page = await walks.open({ path: '/api/docs', context: { locale } })
    expect(await page.locator('html').getAttribute('lang'), 'the documentation asks what the browser accepts').toBe(marked)
    await page.goto(`${walks.base()}/?id=hetao-zone`)
    await soon(() => page.locator('html').getAttribute('lang')).toBe(marked)
  })
})
