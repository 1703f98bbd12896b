import type { Page } from 'playwright-core'

/** Counts the graphics contexts of a page and its frames: put in before the page opens, asked at any time. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: (WebGLRenderingContext | WebGL2RenderingContext)[] = []
    const { getContext } = HTMLCanvasElement.prototype
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: HTMLCanvasElement, ...words: unknown[]) {
      const context: unknown = Reflect.apply(getContext, this, words)
      const drawing = context instanceof WebGL2RenderingContext || context instanceof WebGLRenderingContext
      if (drawing && !made.includes(context)) made.push(context)
      return context
    })
    Reflect.set(window, 'liveContexts', () => made.filter(context => !context.isContextLost()).length)
  })
}

/** How many contexts each frame of the page keeps alive at this moment; frames that are just going away count nothing. */
export async function liveContexts(page: Page): Promise<number[]> {
  return Promise.all(page.frames().map(frame => frame.evaluate(() => {
    const count: unknown = Reflect.get(window, 'liveContexts')
    return typeof count === 'function' ? Number(count()) : 0
  }).catch(() => 0)))
}
