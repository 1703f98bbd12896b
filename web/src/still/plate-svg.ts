import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { drawMarks, type OwnMarks } from './own-marks.ts'

const svg = 'http://www.w3.org/2000/svg'
/** All that a plate is made of; anything else is taken out, though only our own server is asked. */
const elements = new Set(['svg', 'g', 'a', 'path', 'rect', 'text', 'title', 'desc', 'defs', 'clipPath'])
const attributes = /^(id|d|x|y|width|height|viewBox|href|fill|fill-opacity|fill-rule|stroke|stroke-[a-z]+|paint-order|clip-path|font-[a-z]+|text-anchor|xml:lang)$/
/** It is opened by going nearer, or into a list of names. */
const sayDonut = (count: string) => word(`${count} 项，展开`, `${count} 項，展開`, count === '1' ? '1 asset, open' : `${count} assets, open`)

/**
 * A plate as part of the page: each asset's mark a link that bears its id (`data-asset`), each donut a button
 * (`data-donut`). None is a stop of the tab key: the map is one, and its arrows walk them. With `own`, the marks are those of the page.
 * Throws where the text is no plate.
 */
export function plateSvg(text: string, selected: string | null, language: Language, own: OwnMarks | null = null): SVGSVGElement {
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
  if (!(root instanceof SVGSVGElement) || root.querySelector('parsererror')) throw new Error('The answer is no plate.')
  for (const element of [root, ...root.querySelectorAll('*')]) clean(element)
  if (own) drawMarks(root, own)
  root.querySelector(':scope > #credits')?.remove()
  for (const link of root.querySelectorAll('#members a')) link.replaceWith(...link.childNodes)
  for (const donut of root.querySelectorAll('#donuts > g')) asButton(donut, language)
  for (const link of root.querySelectorAll('#assets a')) asLink(link, selected)
  // The marks have names of their own; the names of layers would follow the pointer everywhere.
  for (const title of root.querySelectorAll('title, desc')) if (!title.parentElement?.closest('a, [data-donut]')) title.remove()
  for (const element of root.querySelectorAll('[id]')) if (element.localName !== 'clipPath') element.removeAttribute('id')
  for (const layer of root.children) if (!layer.querySelector('a, [data-donut]')) layer.setAttribute('aria-hidden', 'true')
  root.removeAttribute('width')
  root.removeAttribute('height')
  root.setAttribute('focusable', 'false')
  return document.importNode(root, true)
}

function clean(element: Element): void {
  if (element.namespaceURI !== svg || !elements.has(element.localName)) return element.remove()
  for (const { name } of [...element.attributes]) if (!attributes.test(name)) element.removeAttribute(name)
}

/** The card of the asset in this page, so that the link can also be copied and opened beside. */
function asLink(link: Element, selected: string | null): void {
  const id = link.querySelector('g')?.id ?? ''
  const href = link.getAttribute('href')
  link.setAttribute('href', `/${href && URL.canParse(href) ? new URL(href).search : `?id=${id}`}`)
  link.setAttribute('data-asset', id)
  link.setAttribute('tabindex', '-1')
  link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? id)
  if (id === selected) link.setAttribute('aria-current', 'true')
}

function asButton(donut: Element, language: Language): void {
  const count = donut.querySelector('title')?.textContent ?? ''
  donut.setAttribute('data-donut', donut.id)
  donut.setAttribute('role', 'button')
  donut.setAttribute('tabindex', '-1')
  donut.setAttribute('aria-label', sayDonut(count)[language])
}
