import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { casesOf, galleryBeside, goToCase, sizes } from './gallery-page.ts'
import { beginWalks } from './walk.ts'

const walk = beginWalks()
let beside: (page: Page) => Promise<void>
beforeAll(async () => { beside = await galleryBeside() })

/** Every way in which a state is looked at: three scripts, two themes, text twice as large, spacing as a reader may set it. */
const ways = ['lang=hans', 'lang=hant', 'lang=en', 'lang=hans&theme=dark', 'lang=en&text=200', 'lang=hans&text=200', 'lang=en&spaced=1']

/** A picture of the server would be drawn again for every look; here one line stands for it. */
const plainPlates = (page: Page) => page.route(url => url.pathname === '/map.svg', route => route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"/>' }))

describe('every state of every view, as the gallery shows it', () => {
  test.each(Object.entries(sizes))('in a window like a %s of %j nothing is cut, pale, too wide or over something else', async (name, [width, height]) => {
    const page = await walk.open({ path: '/gallery.html?case=top-bar', context: { viewport: { width, height } }, before: async page => { await plainPlates(page); await beside(page) } })
    await page.locator('[data-cases]').waitFor({ state: 'attached' })
    const faults: string[] = []
    for (const { id } of (await casesOf(page)).filter(({ windows }) => windows.some(window => window === name))) {
      for (const way of ways) faults.push(...(await goToCase(page, `?case=${id}&${way}&check=1`)).map(fault => `${id}&${way}: ${fault}`))
    }
    expect(faults).toEqual([])
  }, 300_000)
})
