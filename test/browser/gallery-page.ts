import type { Page } from 'playwright-core'
import { z } from 'zod'
import { buildGallery } from '../../web/build-gallery.ts'

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', topojson: 'application/json', svg: 'image/svg+xml' }
const Cases = z.array(z.object({ id: z.string(), windows: z.array(z.enum(['desk', 'phone', 'lying', 'slide', 'panel', 'narrow'])) }))
export type Cases = z.infer<typeof Cases>

/** The windows of `web/src/gallery/case.ts`. */
export const sizes = { desk: [1440, 900], phone: [390, 844], lying: [844, 390], slide: [960, 540], panel: [420, 760], narrow: [320, 640] } as const

/** Stands the gallery beside the atlas, at /gallery.html; give the function to whoever opens a page. */
export async function galleryBeside(): Promise<(page: Page) => Promise<void>> {
  const files = await buildGallery()
  return async page => {
    await page.route(url => files.has(url.pathname), route => {
      const { pathname } = new URL(route.request().url())
      const file = files.get(pathname) ?? ''
      return route.fulfill({ body: typeof file === 'string' ? file : Buffer.from(file), contentType: types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream' })
    })
  }
}

/** Every case, as the gallery itself tells it. */
export const casesOf = async (page: Page): Promise<Cases> => Cases.parse(JSON.parse((await page.locator('#root').getAttribute('data-cases')) ?? '[]'))

/** Goes to another case, or looks at it in another way, without loading the page again; gives the faults of what then stands. */
export async function goToCase(page: Page, search: string): Promise<string[]> {
  await page.evaluate(to => {
    history.replaceState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
  await page.waitForFunction(to => document.documentElement.dataset.stands === to, search, { polling: 10, timeout: 30_000 })
  return z.array(z.string()).parse(JSON.parse(await page.evaluate(() => document.documentElement.dataset.faults ?? '[]')))
}
