/** One line of text as it lies in the window, in CSS pixels: `box` where nothing is scrolled away, `seen` what of it is in sight now. */
export type TextBox = { text: string; element: Element; box: DOMRect; seen: DOMRect; scroller: Element; layer: Element; cut: boolean }

const outside = '.unseen, .still-sheet, noscript, script, style, option, textarea'

/** Every line of text that is drawn. */
export function textBoxes(): TextBox[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: TextBox[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const [element, text] = [node.parentElement, node.textContent?.trim() ?? '']
    if (!element || !/[\p{L}\p{N}]/u.test(text) || element.closest(outside) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) continue
    const around = surroundings(element)
    if (around.spoken) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      // A font may ask for more than the line gives it: its middle is where the letters are.
      if (rect.width > 1 && rect.height > 1) found.push({ text, element, ...around, ...clipped(new DOMRect(rect.x, rect.y + rect.height * 0.22, rect.width, rect.height * 0.56), around.clips) })
    }
  }
  return found
}

type Clip = { box: DOMRect; style: CSSStyleDeclaration }

/** What holds an element: the nearest part that scrolls, the nearest that lies above others and hides them, and all that cut it; and whether it is there for the ear alone. */
function surroundings(element: Element): { scroller: Element; layer: Element; clips: Clip[]; spoken: boolean } {
  const clips: Clip[] = []
  let [scroller, layer, free, spoken]: [Element | null, Element | null, string, boolean] = [null, null, 'static', false]
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at)
    spoken ||= style.clipPath === 'inset(50%)'
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
    // What is placed freely is not cut by parts that it is not placed in.
    if (cuts && style.display !== 'inline' && (free !== 'absolute' || style.position !== 'static') && free !== 'fixed') {
      clips.push({ box: at.getBoundingClientRect(), style })
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) scroller ??= at
    }
    if (free !== 'absolute' || style.position !== 'static') free = style.position === 'absolute' || style.position === 'fixed' ? style.position : free === 'absolute' ? 'static' : free
    if (layer === null && (style.position !== 'static' || at instanceof HTMLDialogElement) && /^rgb\(/.test(style.backgroundColor)) layer = at
  }
  return { scroller: scroller ?? document.body, layer: layer ?? document.body, clips, spoken }
}

function clipped(box: DOMRect, clips: Clip[]): Pick<TextBox, 'box' | 'seen' | 'cut'> {
  let [inner, seen, cut, open]: [DOMRect | null, DOMRect, boolean, boolean] = [null, box, false, false]
  for (const { box: frame, style } of clips) {
    const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
    const wide = box.right > frame.right + 2 || box.left < frame.left - 2
    const high = box.bottom > frame.bottom + 2 || box.top < frame.top - 2
    // What scrolls or is shortened says itself that there is more, and no frame further out need.
    if (!open && !shortened && ((wide && /hidden|clip/.test(style.overflowX)) || (high && /hidden|clip/.test(style.overflowY)))) cut = true
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) inner ??= seen
    open ||= shortened || inner !== null
    seen = common(seen, frame)
  }
  return { box: inner ?? seen, seen, cut }
}

function common(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)]
  return new DOMRect(left, top, Math.max(0, Math.min(a.right, b.right) - left), Math.max(0, Math.min(a.bottom, b.bottom) - top))
}
