import type { Page } from 'playwright-core'
import { z } from 'zod'

/** What is measured of a visit: milliseconds from its beginning, unless the name says another unit. */
export const visitParts = ['first contentful paint', 'largest contentful paint', 'first map', 'first marks', 'blocked in all', 'layout shift', 'kB over the wire', 'requests'] as const
export type VisitPart = (typeof visitParts)[number]
export type Visit = Record<VisitPart, number>

const Seen = z.object({ paint: z.number(), largest: z.number(), marks: z.number(), blocked: z.number(), shift: z.number() })
const Asked = z.array(z.object({ name: z.string(), start: z.number(), bytes: z.number() }))

/** Runs in the page before anything else: writes down what the browser says of the visit, and of each event of a hand. */
export function watchVisit(): void {
  const seen = { paint: 0, largest: 0, marks: 0, blocked: 0, shift: 0, slowest: 0 }
  Object.assign(globalThis, { seen })
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more })
  watch('paint', entry => { if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime })
  watch('largest-contentful-paint', entry => { seen.largest = entry.startTime })
  watch('longtask', entry => { seen.blocked += Math.max(0, entry.duration - 50) })
  watch('layout-shift', entry => { if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) seen.shift += Number(entry.value) })
  watch('event', entry => { if ('interactionId' in entry && entry.interactionId) seen.slowest = Math.max(seen.slowest, entry.duration) }, { durationThreshold: 16 })
  // deck.gl gives its canvas a size with the first marks.
  const look = () => {
    const canvas = document.querySelector('#deckgl-overlay')
    if (canvas instanceof HTMLCanvasElement && canvas.height > 1) seen.marks = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

/** Waits until the visit has come to rest, and says how it was. */
export async function visitOf(page: Page): Promise<Visit> {
  await page.waitForFunction(() => Reflect.get(Reflect.get(globalThis, 'seen'), 'marks') > 0, undefined, { timeout: 120_000 })
  await page.locator('.list-rows button').first().waitFor()
  await page.waitForLoadState('networkidle')
  const seen = Seen.parse(await page.evaluate(() => Reflect.get(globalThis, 'seen')))
  const asked = Asked.parse(await page.evaluate(() => performance.getEntriesByType('resource').flatMap(entry => (entry instanceof PerformanceResourceTiming ? [{ name: entry.name, start: entry.startTime, bytes: entry.transferSize }] : []))))
  return {
    'first contentful paint': seen.paint,
    'largest contentful paint': seen.largest,
    // The marks are asked for when the first picture of the map stands.
    'first map': asked.find(({ name }) => /\/overlay-[^/]+\.js/.test(name))?.start ?? Number.NaN,
    'first marks': seen.marks,
    'blocked in all': seen.blocked,
    'layout shift': seen.shift,
    'kB over the wire': asked.reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
    requests: asked.length,
  }
}
