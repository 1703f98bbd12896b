import { chromium, type Browser, type BrowserContextOptions, type ConsoleMessage, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { z } from 'zod'
import { runServer } from '../api/run-server.ts'
import { findBrowser } from './find-browser.ts'
import { flags } from './flags.ts'

/** What the console may say all the same: Chromium's own notes on the speed of software drawing, and only in these words; that no worker runs where none is asked for. */
const noise = [/GL Driver Message \(OpenGL, Performance,/, /Service Worker registration blocked by Playwright/]

export const Facets = z.looseObject({ total: z.number(), matched: z.number() })

/** Where a walk begins: a path, what is special about the reader's browser, and what is done to it before the page opens. */
type Start = { path?: string; context?: BrowserContextOptions; expected?: RegExp[]; before?: (page: Page) => Promise<unknown> }

/** The real server over the built page, one browser, and a watch on every page: nothing leaves the machine, the console stays silent. */
export function beginWalks() {
  const server = runServer()
  let browser: Browser | undefined
  let base = ''
  const faults: string[] = []

  beforeAll(async () => {
    const path = findBrowser()
    if (!path) throw new Error('No Chromium was found; "npm test" installs one, or name it: BROWSER_PATH=/path/to/chrome')
    base = (await server.ready).replace('localhost', '127.0.0.1')
    browser = await chromium.launch({ executablePath: path, args: flags })
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
    expect(faults.splice(0), 'what no page may do: ask another host, or say something on the console').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    server.kill('SIGTERM')
    await server.ended
  })

  function watch(page: Page, expected: RegExp[]): void {
    const known = (text: string) => [...noise, ...expected].some(pattern => pattern.test(text))
    page.on('request', request => {
      const { protocol, hostname } = new URL(request.url())
      if (!['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1') faults.push(`request to ${request.url()}`)
    })
    page.on('console', (message: ConsoleMessage) => {
      if (['warning', 'error'].includes(message.type()) && !known(message.text())) faults.push(`console ${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', fault => faults.push(`page error: ${fault.message}`))
  }

  return {
    /** The address of the server, without a slash at its end. */
    base: () => base,
    /** Opens a path of the atlas, or a whole address, in a context of its own. */
    open: async ({ path = '/', context = {}, expected = [], before }: Start = {}): Promise<Page> => {
      if (!browser) throw new Error('The browser has not started.')
      const own = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', colorScheme: 'light', serviceWorkers: 'block', ...context })
      const page = await own.newPage()
      watch(page, expected)
      await before?.(page)
      await page.goto(new URL(path, base).href)
      return page
    },
    /** What the API answers to a path. */
    ask: async <T>(path: string, shape: z.ZodType<T>): Promise<T> => shape.parse(await (await fetch(base + path)).json()),
  }
}

/** A promise about what will be seen, however slow the machine is. */
export const soon = <T>(look: () => T | Promise<T>, what?: string) => expect.poll(look, { timeout: 30_000, interval: 100, message: what })
