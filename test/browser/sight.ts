import type { Page } from 'playwright-core'

/** The part of the map that no panel of the wide page covers. */
const clear = { x: 330, y: 120, width: 720, height: 680 }

/** The map without its panels, as a picture (PNG). */
export const picture = (page: Page): Promise<Buffer> => page.screenshot({ clip: clear, animations: 'disabled', caret: 'hide' })

/** How many pixels of two pictures of one size differ to the eye; the browser itself reads them. */
export function pixelsApart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(async pictures => {
    const read = async (base64: string) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    }
    const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = await Promise.all(pictures.map(read))
    let apart = 0
    for (let at = 0; at < a.length; at += 4) {
      if ([0, 1, 2].some(channel => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 24)) apart += 1
    }
    return apart
  }, [one.toString('base64'), other.toString('base64')])
}

/** Pictures of the map until two in a row are the same: the map has come to rest. */
export async function restingPicture(page: Page): Promise<Buffer> {
  let before = await picture(page)
  for (let tries = 0; tries < 60; tries += 1) {
    await page.waitForTimeout(150)
    const now = await picture(page)
    if ((await pixelsApart(page, before, now)) === 0) return now
    before = now
  }
  throw new Error('The map did not come to rest.')
}
