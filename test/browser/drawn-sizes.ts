import type { Page } from 'playwright-core'

/** Writes down how large each canvas is whenever something is drawn on it with WebGL: put in before the page opens. */
export async function watchSizes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sizes = new Set<string>()
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const) {
      const draw = WebGL2RenderingContext.prototype[name]
      Reflect.set(WebGL2RenderingContext.prototype, name, function (this: WebGL2RenderingContext, ...words: unknown[]) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected) sizes.add(`${this.canvas.width}×${this.canvas.height}`)
        Reflect.apply(draw, this, words)
      })
    }
    Reflect.set(window, 'drawnSizes', () => [...sizes])
  })
}

/** Every size in pixels, `1440×900`, that a canvas of the page had while it was drawn on. */
export const drawnSizes = (page: Page): Promise<string[]> => page.evaluate(() => {
  const sizes: unknown = Reflect.get(window, 'drawnSizes')
  return typeof sizes === 'function' ? [...sizes()].map(String) : []
})
