import { sectors } from '@bay-atlas/data/vocabulary.ts'
import type { Contender } from './contenders.ts'
import type { countingDoor } from './counting-door.ts'
import { filterCost, idleOf, mainThreadOf, type Doing } from './filter-cost.ts'
import { openMeasured, type MeasuredPage } from './measured-page.ts'
import { panCost } from './pan-cost.ts'

/** What is measured, and in which unit. */
export const measures = [
  ['first map frame', 'ms'],
  ['first data frame', 'ms'],
  ['all rows counted', 'ms'],
  ['all rows drawn', 'ms'],
  ['data frame after the bytes', 'ms'],
  ['main thread until then', 'ms'],
  ['filter by sector: main thread', 'ms'],
  ['filter by sector: to pixels', 'ms'],
  ['filter by years: main thread', 'ms'],
  ['filter by years: to pixels', 'ms'],
  ['pan: main thread a frame', 'ms'],
  ['pan: main thread after the hand', 'ms'],
  ['pan: frames a second', ''],
  ['click on an enterprise: main thread', 'ms'],
  ['at rest: main thread a frame', 'ms'],
  ['heap', 'MB'],
  ['array buffers', 'MB'],
  ['heap and array buffers', 'MB'],
  ['bytes moved', 'MB'],
] as const
export type Measure = (typeof measures)[number][0]
export type Measured = Partial<Record<Measure, number>>

/** How many sectors are chosen, and from which year on, step by step: for the main thread there and back again; for the pixels only what nobody asked before, since answers are kept for a while, and then back, which is not timed. */
const sectorRounds = { main: { first: 0, many: [1, 2, 1, 0] }, fresh: { first: 2, many: [1, 2, 3, 4] }, back: { first: 2, many: [3, 2, 1, 0] } }
const yearRounds = { main: [1988, 1998, 1988, null], fresh: [1990, 2000, 2010, 2020], back: [null] }

function sectorSteps({ page }: MeasuredPage, { filterSectors }: Contender, { first, many }: { first: number; many: number[] }, before = 0): Doing[] {
  const some = sectors.slice(first)
  return many.flatMap((now, step) => {
    const changed = some[Math.max(now, many[step - 1] ?? before) - 1]
    return changed ? [() => filterSectors(page, some.slice(0, now), changed)] : []
  })
}

const yearSteps = ({ page }: MeasuredPage, { filterYears }: Contender, starts: (number | null)[]): Doing[] => starts.map((from, step) => () => filterYears(page, from, from !== null && from > (starts[step - 1] ?? 0)))

/** A page that has not come to an end after so many milliseconds will not. */
const patience = 900_000

type Asked = { contender: Contender; address: string; count: number; unseen: number; door: Awaited<ReturnType<typeof countingDoor>> }

/** Opens the page of a contender and does everything once. Throws when it does not come to an end; what had been measured until then is in `told`. */
export async function measure({ contender, address, count, unseen, door }: Asked, told: Measured): Promise<void> {
  const measured = await openMeasured(address, unseen)
  const { page, mainThread, heap } = measured
  const late = setTimeout(() => void measured.close(), patience)
  try {
    await contender.isComplete(page, count)
    const counted = await page.evaluate(() => performance.now())
    await page.waitForFunction(() => globalThis.drawingSeen.data > 0, undefined, { timeout: 300_000, polling: 100 })
    const [loading, { map, data, origin }] = [await mainThread(), await page.evaluate(() => ({ ...globalThis.drawingSeen, origin: performance.timeOrigin }))]
    const bytes = door.until(origin + Math.max(counted, data))
    Object.assign(told, { 'first map frame': map, 'first data frame': data, 'all rows counted': counted, 'data frame after the bytes': data + origin - bytes.mostCame, 'main thread until then': loading, 'bytes moved': bytes.sum / 1e6 } satisfies Measured)
    await page.waitForFunction(([after, quiet]) => {
      const done = globalThis.drawingSeen.turns.at(-1)?.done ?? 0
      return performance.now() - Math.max(done, after) > quiet
    }, [counted, 3000] as const, { timeout: 300_000, polling: 100 })
    const drawn = await page.evaluate(() => globalThis.drawingSeen.turns.findLast(({ picture }, at, turns) => picture !== turns[at - 1]?.picture)?.done)
    if (drawn !== undefined) told['all rows drawn'] = drawn
    await page.evaluate(() => { globalThis.drawingSeen.watching = false })
    const { objects, buffers } = await heap()
    Object.assign(told, { heap: objects / 1e6, 'array buffers': buffers / 1e6, 'heap and array buffers': (objects + buffers) / 1e6 } satisfies Measured)
    const rested = { page, mainThread, idle: await idleOf(measured) }
    Object.assign(told, { 'at rest: main thread a frame': rested.idle }, await panCost(rested))
    const { main, fresh, back } = sectorRounds
    const bySector = await filterCost(rested, { main: sectorSteps(measured, contender, main), fresh: sectorSteps(measured, contender, fresh), back: sectorSteps(measured, contender, back, fresh.many.length) })
    const byYear = await filterCost(rested, { main: yearSteps(measured, contender, yearRounds.main), fresh: yearSteps(measured, contender, yearRounds.fresh), back: yearSteps(measured, contender, yearRounds.back) })
    Object.assign(told, { 'filter by sector: to pixels': bySector.toPixels, 'filter by sector: main thread': bySector.mainThread, 'filter by years: to pixels': byYear.toPixels, 'filter by years: main thread': byYear.mainThread } satisfies Measured)
    Object.assign(told, { 'click on an enterprise: main thread': await mainThreadOf(rested, () => contender.choose(page)) } satisfies Measured)
  } finally {
    clearTimeout(late)
    await measured.close()
  }
}
