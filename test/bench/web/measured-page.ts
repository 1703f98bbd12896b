import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { z } from 'zod'
import { findBrowser } from '../../browser/find-browser.ts'
import { flags } from '../../browser/flags.ts'
import { heapOf, type Heap } from './heap-of.ts'
import { watchDrawing } from './probe.ts'

const Metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })

export type MeasuredPage = {
  page: Page
  /** What all tasks of the main thread have cost the processor so far, in milliseconds. */
  mainThread: () => Promise<number>
  heap: () => Promise<Heap>
  close: () => Promise<void>
}

/** Opens an address in a Chromium of its own with a fresh profile; draws of `unseen` instances or more are skipped. Throws when no browser is found or the page cannot be reached. */
export async function openMeasured(address: string, unseen: number): Promise<MeasuredPage> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium was found; name one: BROWSER_PATH=/path/to/chrome')
  const profile = mkdtempSync(join(tmpdir(), 'bay-atlas-profile-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: flags, viewport: { width: 1280, height: 720 }, locale: 'en-GB' })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  }
  try {
    return { ...(await watched(context, address, unseen)), close }
  } catch (fault) {
    await close()
    throw fault
  }
}

async function watched(context: BrowserContext, address: string, unseen: number): Promise<Omit<MeasuredPage, 'close'>> {
  const page = context.pages()[0] ?? (await context.newPage())
  // What tsx writes into a function to keep its name is not there in a page.
  await page.addInitScript('globalThis.__name = one => one')
  await page.addInitScript(watchDrawing, unseen)
  const devtools = await context.newCDPSession(page)
  // Time of the processor, not of the clock: other programs on the machine do not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const heap = await heapOf(devtools)
  const mainThread = async () => {
    const { metrics } = Metrics.parse(await devtools.send('Performance.getMetrics'))
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  await page.goto(address, { waitUntil: 'commit' })
  return { page, mainThread, heap }
}
