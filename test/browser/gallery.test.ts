import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { casesOf, galleryBeside, goToCase, sizes } from './gallery-page.ts'
import { beginWalks } from './walk.ts'

const walk = beginWalks()
let beside: (page: Page) => Promise<void>
beforeAll(async () => { beside = await galleryBeside() })

/** The ways a state is looked at: scripts, themes, text twice as large, and the spacing a reader may ask for (WCAG 1.4.12). */
const everyWay = ['lang=hans', 'lang=hant', 'lang=en', 'lang=hans&theme=dark', 'lang=en&text=200', 'lang=hans&text=200', 'lang=en&spaced=1']
// Where a reader's text is larger, a desk of this size shows the phone's layout.
const large = ['lang=en', 'lang=hans&theme=dark', 'lang=hant']
const waysOf = { panel: everyWay, narrow: everyWay, slide: large, lying: large, desk: large, phone: ['lang=en', 'lang=en&text=200', 'lang=hans&theme=dark', 'lang=hant&spaced=1'] }
/** How many ways each case is looked at here, the next case in the next ways; all of them would take minutes, and `npm run gallery` shows them. */
const each = { panel: 2, narrow: 1, slide: 1, lying: 1, desk: 1, phone: 1 }
const waysAt = (ways: string[], count: number, at: number) => Array.from({ length: count }, (_, one) => ways[(at * count + one) % ways.length] ?? '')

/** A plate would be drawn anew for every look; here one line stands for it. */
const plainPlates = (page: Page) => page.route(url => url.pathname === '/map.svg', route => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>' }))

async function openGallery([width, height]: readonly [number, number], forcedColors: 'active' | 'none' = 'none') {
  const page = await walk.open({ path: '/gallery.html?case=top-bar', context: { viewport: { width, height }, forcedColors }, before: async page => { await plainPlates(page); await beside(page) } })
  await page.locator('[data-cases]').waitFor({ state: 'attached' })
  return page
}

/** Looks at cases one after the other, and says what is wrong with which. */
async function faultsOf(page: Page, ids: string[], waysOfCase: (at: number) => string[]): Promise<string[]> {
  const faults: string[] = []
  for (const [at, id] of ids.entries()) for (const way of waysOfCase(at)) faults.push(...(await goToCase(page, `?case=${id}&${way}&check=1`)).map(fault => `${id}&${way}: ${fault}`))
  return faults
}

describe('every state of every view, as the gallery shows it', () => {
  test.each(['panel', 'narrow', 'slide', 'lying', 'phone', 'desk'] as const)('in a %s no text is cut, pale, too wide or over another', async window => {
    const page = await openGallery(sizes[window])
    const ids = (await casesOf(page)).filter(({ windows }) => windows.includes(window)).map(({ id }) => id)
    expect(await faultsOf(page, ids, at => waysAt(waysOf[window], each[window], at))).toEqual([])
  }, 400_000)

  test('in colours of the reader’s own every text can be read', async () => {
    const page = await openGallery(sizes.panel, 'active')
    expect(await faultsOf(page, ['top-bar', 'filters-many', 'chips', 'kind-strip', 'list-longest', 'card-receipt', 'card-loading', 'state-lines'], () => ['lang=en'])).toEqual([])
  })
})
