import { busySince, type Rested } from './filter-cost.ts'
import type { Measured } from './measure.ts'
import { view } from './view.ts'

/** How long the map is led about, and left alone before and after, in milliseconds; how wide the circle is, in pixels. */
const [time, rest, radius] = [4000, 1500, 80]

/** Takes the map by a hand and leads it about in a circle, then lets go and waits. */
export async function panCost(rested: Rested): Promise<Measured> {
  const { page } = rested
  const [x, y] = [view.width / 2, view.height / 2]
  await page.mouse.move(x + radius, y)
  await page.waitForTimeout(rest)
  const drawn = () => page.evaluate(() => globalThis.drawingSeen.dataTurns)
  const [turns, busy, began] = [await drawn(), await busySince(rested), performance.now()]
  await page.mouse.down()
  for (let step = 1; performance.now() - began < time; step += 1) {
    await page.mouse.move(x + radius * Math.cos(step / 10), y + radius * Math.sin(step / 10))
    await page.waitForTimeout(8)
  }
  const [frames, held, seconds, after] = [(await drawn()) - turns, await busy(), (performance.now() - began) / 1000, await busySince(rested)]
  await page.mouse.up()
  await page.waitForTimeout(rest)
  return { 'pan: main thread a frame': held / frames, 'pan: frames a second': frames / seconds, 'pan: main thread after the hand': await after() }
}
