import type { Locator, Page } from 'playwright-core'

export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Point = [x: number, y: number]

/**
 * Real touches, as the browser hears them from a screen. Their clock is their own: a step takes `every` milliseconds however long the page takes to answer it,
 * so that a flick is a flick on a slow machine as well.
 */
export async function fingersOn(page: Page) {
  const line = await page.context().newCDPSession(page)
  let clock = Date.now()
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[], after: number) => {
    clock += after
    return line.send('Input.dispatchTouchEvent', { type, timestamp: clock / 1000, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
  }
  /** Fingers go together from where they are to where they should be, in steps; `held`: they rest before they let go, in milliseconds. */
  const drag = async (from: Point[], to: Point[], { steps = 8, every = 16, held = 0 } = {}): Promise<void> => {
    clock = Math.max(clock + 1000, Date.now())
    await send('touchStart', from, 0)
    for (let step = 1; step <= steps; step += 1) {
      const between = (a: number, b: number) => a + ((b - a) * step) / steps
      await send('touchMove', from.map(([x, y], index): Point => [between(x, to[index]?.[0] ?? x), between(y, to[index]?.[1] ?? y)]), every)
    }
    await send('touchEnd', [], held || every)
  }
  return {
    swipe: (from: Point, to: Point, how?: { steps?: number; every?: number; held?: number }) => drag([from], [to], how),
    /** Two fingers, either side of a point, going from one distance to another (pixels). */
    pinch: ([x, y]: Point, apart: number, finally_: number) => drag([[x - apart / 2, y], [x + apart / 2, y]], [[x - finally_ / 2, y], [x + finally_ / 2, y]]),
    two: (from: Point, to: Point) => drag([from, [from[0] + 60, from[1]]], [to, [to[0] + 60, to[1]]]),
  }
}

/** How the sheet stands: its height, and how far its content is scrolled. */
export async function sheetOf(page: Page): Promise<{ sheet: Locator; height: () => Promise<number>; scrolled: () => Promise<number> }> {
  const sheet = page.locator('.sheet')
  await sheet.waitFor()
  return {
    sheet,
    height: () => sheet.evaluate(element => (element.classList.contains('dragging') ? -1 : Math.round(element.getBoundingClientRect().height))),
    scrolled: () => page.locator('.sheet-body').evaluate(element => element.scrollTop),
  }
}
