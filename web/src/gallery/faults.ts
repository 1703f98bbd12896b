import { contrastOf } from './contrast.ts'
import { textBoxes, type TextBox } from './text-boxes.ts'

const quote = (text: string) => `“${text.length > 32 ? `${text.slice(0, 32)}…` : text}”`
const nameOf = (element: Element) => `${element.tagName.toLowerCase()}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`

/** What is wrong with the picture that the window now shows, in words; empty when nothing is. */
export function faultsOfPicture(): string[] {
  const boxes = textBoxes()
  return [...new Set([...tooWide(boxes), ...cuts(boxes), ...overlaps(boxes), ...pale(boxes)])]
}

function tooWide(boxes: TextBox[]): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in a window of ${clientWidth}`] : []
  const out = boxes.filter(({ seen }) => seen.width > 0 && seen.height > 0 && (seen.right > innerWidth + 1 || seen.left < -1))
  return [...page, ...out.map(({ text, element }) => `${quote(text)} leaves the window (${nameOf(element)})`)]
}

const cuts = (boxes: TextBox[]) => boxes.filter(({ cut }) => cut).map(({ text, element }) => `${quote(text)} is cut (${nameOf(element)})`)

/** Two lines of the same layer lie over each other; what covers another part with a ground of its own does not. */
function overlaps(boxes: TextBox[]): string[] {
  const found: string[] = []
  const sorted = boxes.toSorted((a, b) => a.box.top - b.box.top)
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || other.box.top > one.box.bottom) break
      if (one.layer !== other.layer || one.element === other.element) continue
      const [a, b] = one.scroller === other.scroller ? [one.box, other.box] : [one.seen, other.seen]
      const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
      if (wide > 2 && high > 2) found.push(`${quote(one.text)} lies over ${quote(other.text)} (${nameOf(one.element)}, ${nameOf(other.element)})`)
    }
  }
  return found
}

function pale(boxes: TextBox[]): string[] {
  const elements = new Map(boxes.map(({ element, text }) => [element, text]))
  return [...elements].flatMap(([element, text]) => {
    if (element.closest(':disabled, [aria-disabled=true]')) return []
    const contrast = contrastOf(element)
    return contrast && contrast.ratio < contrast.least - 0.01 ? [`${quote(text)} has a contrast of ${contrast.ratio.toFixed(2)} (${nameOf(element)})`] : []
  })
}
