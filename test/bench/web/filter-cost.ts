import type { Page } from 'playwright-core'
import type { Act } from './contenders.ts'
import { median } from './median.ts'
import type { MeasuredPage } from './measured-page.ts'

/** Prepares something and gives what does it. */
export type Doing = () => Promise<Act>
/** A page and what it costs when nothing happens: milliseconds of the processor for each of the clock. */
export type Rested = Pick<MeasuredPage, 'page' | 'mainThread'> & { idle: number }

/** In milliseconds: how long a page is left alone before and after something is done to it, and how long it may take. */
const [rest, patience] = [700, 120_000]

/** What a page costs that nobody touches. */
export async function idleOf({ page, mainThread }: Omit<Rested, 'idle'>): Promise<number> {
  const time = 4000
  const before = await mainThread()
  await page.waitForTimeout(time)
  return ((await mainThread()) - before) / time
}

/** What one thing done costs the main thread over what it costs at rest, in milliseconds, until the page rests again: some time after `isDone`. Nobody watches the drawing meanwhile. */
export async function mainThreadOf({ page, mainThread, idle }: Rested, prepare: Doing, isDone: () => Promise<unknown> = async () => {}): Promise<number> {
  const act = await prepare()
  await page.waitForTimeout(rest)
  const [before, began] = [await mainThread(), performance.now()]
  await act()
  await isDone()
  await page.waitForTimeout(rest)
  return (await mainThread()) - before - idle * (performance.now() - began)
}

/** Medians over the steps, in milliseconds: the time on the main thread, and in a second round the time until the last new picture stands. */
export async function filterCost(rested: Rested, steps: Doing[]): Promise<{ mainThread: number; toPixels: number }> {
  const { page } = rested
  const [busy, pixels]: [number[], number[]] = [[], []]
  for (const step of steps) {
    const drawn = await page.evaluate(() => globalThis.drawingSeen.dataTurns)
    busy.push(await mainThreadOf(rested, step, () => page.waitForFunction(turns => globalThis.drawingSeen.dataTurns > turns, drawn, { timeout: patience, polling: 200 })))
  }
  await page.evaluate(() => { globalThis.drawingSeen.watching = true })
  for (const step of steps) pixels.push(await pixelsOf(page, await step()))
  await page.evaluate(() => { globalThis.drawingSeen.watching = false })
  return { mainThread: median(busy), toPixels: median(pixels) }
}

/** From the hand (or the call in its place) to the last picture that differs from the one before; where none does, to the first one drawn. */
async function pixelsOf(page: Page, act: Act): Promise<number> {
  await page.waitForTimeout(rest)
  await page.evaluate(() => { globalThis.drawingSeen.turns.splice(0, globalThis.drawingSeen.turns.length - 1) })
  await act()
  await page.waitForFunction(quiet => {
    const { turns, touched } = globalThis.drawingSeen
    const last = turns.at(-1)
    return last && last.done > touched && performance.now() - last.done > quiet
  }, 1000, { timeout: patience, polling: 250 })
  const { turns, touched } = await page.evaluate(() => globalThis.drawingSeen)
  const after = turns.filter(({ done }) => done > touched)
  const changed = after.findLast(turn => turn.picture !== turns[turns.indexOf(turn) - 1]?.picture)
  return ((changed ?? after[0])?.done ?? Number.NaN) - touched
}
