import type { Page } from 'playwright-core'

/**
 * What a thumb would miss, or an eye not read, on the page as it stands: targets under 44 × 44 px, text under 12 px, fields under 16 px.
 * A target is as large as the part of the screen around its middle that answers for it. What is folded away, covered by the sheet or a dialog, or a link
 * within a sentence is left out, as are the marks on the map, which are hit by distance.
 */
export const smallOn = (page: Page): Promise<string[]> => page.evaluate(() => {
  const least = 44
  const faults: string[] = []
  const scope: ParentNode = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('.phone-search:has([role=option])') ?? document.body
  const nameOf = (element: Element) => (element.getAttribute('aria-label') || element.textContent.trim() || element.parentElement?.textContent || element.outerHTML).trim().slice(0, 40)
  const targets = scope.querySelectorAll<HTMLElement>('a[href], button:enabled, input, select, textarea, summary, [role=slider], [role=option], [role=radio]')
  for (const target of targets) {
    if (target.closest('[inert], .map-canvas, .still-sheet, .skip') || !target.checkVisibility({ visibilityProperty: true })) continue
    const beside = target.parentElement?.textContent.trim().length ?? 0
    if (target.tagName === 'A' && getComputedStyle(target).display === 'inline' && beside > target.textContent.trim().length + 3) continue
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined
    const answers = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (target.contains(hit) || Boolean(label?.contains(hit)))
    }
    const middleOf = () => {
      const { left, top, width, height } = target.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2, size: Math.min(width, height) }
    }
    if (middleOf().size < 2) continue
    const inSight = ({ left, top, right, bottom }: DOMRect) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && [top + 1, bottom - 1].every(y => answers((left + right) / 2, y))
    if (!answers(middleOf().x, middleOf().y) || !inSight(target.getBoundingClientRect())) target.scrollIntoView({ block: 'center', inline: 'center' })
    if (!answers(middleOf().x, middleOf().y)) {
      const over = document.elementFromPoint(middleOf().x, middleOf().y)
      if (over && !over.closest('.sheet, .suggestions, .phone-menu')) faults.push(`covered: ${nameOf(target)}, by ${over.className}`)
      continue
    }
    const reach = (dx: number, dy: number) => {
      const { x, y } = middleOf()
      let far = 0
      while (far < least && answers(x + dx * (far + 1), y + dy * (far + 1))) far += 1
      return far
    }
    // A cell under the fixed first column of a table is scrolled out from under it.
    const inTable = target.closest('.board-scroll') ? target.offsetWidth : 0
    const measured = () => [Math.max(inTable, reach(-1, 0) + reach(1, 0) + 1), reach(0, -1) + reach(0, 1) + 1] as const
    // Cut off by an edge of what scrolls: measured again in the middle of it.
    if (Math.min(...measured()) < least) target.scrollIntoView({ block: 'center', inline: 'center' })
    const [width, height] = measured()
    if (width < least || height < least) faults.push(`${width}×${height}: ${nameOf(target)} (${target.className})`)
    if (target.matches('input:not([type=checkbox], [type=radio], [type=range]), select, textarea') && Number.parseFloat(getComputedStyle(target).fontSize) < 16) faults.push(`the page would zoom in: ${nameOf(target)}`)
  }
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (!textContent?.trim() || !parentElement?.checkVisibility({ visibilityProperty: true }) || parentElement.closest('.still-sheet, .unseen, .present-preview, .present-slides, script, style, noscript')) continue
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
    if (size < 12) faults.push(`${size} px: ${textContent.trim().slice(0, 40)}`)
  }
  return [...new Set(faults)]
})
