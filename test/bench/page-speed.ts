/**
 * How fast the page feels on this machine: medians over some runs (RUNS, 3) of the built page over loopback.
 * A speed belongs to a machine, so nothing is asserted; what must not grow is in test/browser/budget.test.ts.
 */
import { chromium, type Browser, type Page } from 'playwright-core'
import { runServer } from '../api/run-server.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { flags } from '../browser/flags.ts'
import { interactions } from './interactions.ts'
import { visitOf, visitParts, watchVisit, type Visit, type VisitPart } from './visit.ts'

const runs = Number(process.env.RUNS ?? 3)
/** In milliseconds, except where the name says otherwise. */
const aims: Partial<Record<VisitPart, string>> = { 'first contentful paint': '< 1000 warm', 'layout shift': '0' }

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const rounded = (value: number) => (value < 1 ? value.toFixed(4).replace(/\.?0+$/, '') : String(Math.round(value)))
const line = (...cells: string[]) => console.log(cells.map((cell, at) => (at ? cell.padStart(14) : cell.padEnd(34))).join(''))

/** A first visit, and in the same browser a second one once the worker has kept the page. */
async function visits(browser: Browser, base: string): Promise<{ cold: Visit; warm: Visit; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  // What tsx writes into a function to keep its name is not there in a page.
  await page.addInitScript('globalThis.__name = one => one')
  await page.addInitScript(watchVisit)
  await page.goto(`${base}/?lang=en`)
  const cold = await visitOf(page)
  await page.waitForFunction(async () => Boolean(navigator.serviceWorker.controller) && (await caches.match('/api/crossings')) !== undefined, undefined, { timeout: 120_000 })
  await page.goto(`${base}/?lang=en`)
  return { cold, warm: await visitOf(page), page }
}

function tellVisits(cold: Visit[], warm: Visit[]): void {
  line(`A visit, ${runs} runs`, 'aim', 'cold', 'warm')
  for (const part of visitParts) line(part, aims[part] ?? '', rounded(median(cold.map(visit => visit[part]))), rounded(median(warm.map(visit => visit[part]))))
}

const server = runServer()
const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium was found; name one: BROWSER_PATH=/path/to/chrome')
const base = (await server.ready).replace('localhost', '127.0.0.1')
const browser = await chromium.launch({ executablePath, args: flags })
try {
  const [cold, warm]: [Visit[], Visit[]] = [[], []]
  const felt = new Map<string, number[]>()
  for (let run = 0; run < runs; run++) {
    const visit = await visits(browser, base)
    cold.push(visit.cold)
    warm.push(visit.warm)
    for (const [name, ms] of await interactions(visit.page)) felt.set(name, [...(felt.get(name) ?? []), ms])
    await visit.page.context().close()
  }
  tellVisits(cold, warm)
  line('\nFrom a hand to the next paint, ms', 'aim', 'measured')
  for (const [name, ms] of felt) line(name, '< 200', rounded(median(ms)))
} finally {
  await browser.close()
  server.kill('SIGTERM')
}
