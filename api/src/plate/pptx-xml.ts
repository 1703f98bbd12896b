// Characters that XML 1.0 has no way to write.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text without the characters that would break the file. */
export const writable = (text: string) => text.replace(unwritable, '')

/** Text as XML holds it, in an element or in an attribute. */
export const escaped = (text: string) => writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** How plate units become English Metric Units of the slide: 9525 each, unless the plate is wider than a slide may be. */
export type Ruler = { unit: number; left: number; top: number }

/** Position and size of a shape. */
export function place(tag: 'a:xfrm' | 'p:xfrm', [x, y, width, height]: readonly [number, number, number, number]): string {
  const [left, top] = [Math.round(x), Math.round(y)]
  // Both ends are rounded, not the length: a shape that ends with the slide ends there to the unit.
  const [across, down] = [Math.max(1, Math.round(x + width) - left), Math.max(1, Math.round(y + height) - top)]
  return `<${tag}><a:off x="${left}" y="${top}"/><a:ext cx="${across}" cy="${down}"/></${tag}>`
}
