import type { Page } from 'playwright-core'
import type { Act } from './contenders.ts'
import { median } from './median.ts'
import type { MeasuredPage } from './measured-page.ts'

/** Prepares something and gives what does it. */
export type Doing = () => Promise<Act>
/** A page and what it costs when nothing happens, in milliseconds a frame. */
export type Rested = Pick<MeasuredPage, 'page' | 'mainThread'> & { idle: number }

/** In milliseconds: how long a page is left alone before and after something is done to it, and how long it may take. */
const [rest, patience] = [600, 120_000]

const framesOf = (page: Page) => page.evaluate(() => globalThis.drawingSeen.frames)

/** What a frame costs the main thread in which nobody touches the page, in milliseconds. */
export async function idleOf({ page, mainThread }: Omit<Rested, 'idle'>): Promise<number> {
  const [before, frames] = [await mainThread(), await framesOf(page)]
  await page.waitForTimeout(4000)
  return ((await mainThread()) - before) / ((await framesOf(page)) - frames)
}

/** Begins to measure; what it gives says what the main thread has done since then over what it does at rest, in milliseconds. */
export async function busySince({ page, mainThread, idle }: Rested): Promise<() => Promise<number>> {
  const [before, frames] = [await mainThread(), await framesOf(page)]
  return async () => (await mainThread()) - before - idle * ((await framesOf(page)) - frames)
}

/** What one thing done costs the main thread, in milliseconds, until the page rests again: some time after `isDone`. Nobody watches the drawing meanwhile. */
export async function mainThreadOf(rested: Rested, prepare: Doing, isDone: () => Promise<unknown> = async () => {}): Promise<number> {
  const act = await prepare()
  await rested.page.waitForTimeout(rest)
  const busy = await busySince(rested)
  await act()
  await isDone()
  await rested.page.waitForTimeout(rest)
  return busy()
}

/** Medians over the steps, in milliseconds: the time on the main thread, and in a second round of `fresh` steps the time until the last new picture stands. `back` undoes them. */
export async function filterCost(rested: Rested, { main, fresh, back }: Record<'main' | 'fresh' | 'back', Doing[]>): Promise<{ mainThread: number; toPixels: number }> {
  const { page } = rested
  const [busy, pixels]: [number[], number[]] = [[], []]
  for (const step of main) {
    const drawn = await page.evaluate(() => globalThis.drawingSeen.dataTurns)
    busy.push(await mainThreadOf(rested, step, () => page.waitForFunction(turns => globalThis.drawingSeen.dataTurns > turns, drawn, { timeout: patience, polling: 200 })))
  }
  await page.evaluate(() => { globalThis.drawingSeen.watching = true })
  for (const step of fresh) pixels.push(await pixelsOf(page, await step()))
  await page.evaluate(() => { globalThis.drawingSeen.watching = false })
  for (const step of back) {
    const act = await step()
    await act()
    await page.waitForTimeout(rest)
  }
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
