import type { Page } from 'playwright-core'

/** A browser, or a machine, that has no WebGL. */
export const withoutWebgl = (page: Page) => page.addInitScript(() => {
  const { getContext } = HTMLCanvasElement.prototype
  Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: HTMLCanvasElement, kind: string, ...words: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...words])
  })
})

/** What the console may say then: why there is no live map. */
export const sayingWhy = [/WebGL|GPUInitialization/i]
