import type { Mark } from '@bay-atlas/data/drawing/mark.ts'
import { donutPaths, symbolPaths } from '@bay-atlas/data/drawing/mark-paths.ts'
import type { Point } from '@bay-atlas/data/drawing/mercator.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import { weightOf } from '@bay-atlas/data/drawing/weight.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { View } from '@bay-atlas/data/view.ts'
import { sayMark } from '@bay-atlas/data/words/asset-in-words.ts'
import { planOf } from './still-camera.ts'

const svg = 'http://www.w3.org/2000/svg'

/** The marks of the page, rows of the reader among them, and the camera and width in pixels for which the plate was asked. */
export type OwnMarks = { marks: readonly Mark[]; view: View; width: number; palette: Palette; language: Language; selected: string | null }

/**
 * Draws the marks of the page in place of those of a plate, since no server knows the reader's own rows: the same marks by the same
 * paths, built as the plate's are. Names of assets that the page does not show go too; the chosen row of the reader gets its own.
 */
export function drawMarks(root: SVGSVGElement, { marks, view, width, palette, language, selected }: OwnMarks): void {
  const [, , across = width, down = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const zoom = view.zoom - Math.log2(width / across)
  const plan = planOf({ ...view, zoom }, { width: across, height: down })
  const hrefs = new Map([...root.querySelectorAll('#members a, #assets a')].map(link => [link.querySelector('g')?.id ?? '', link.getAttribute('href')]))
  const placed = marks.map(mark => ({ mark, point: shifted(plan.project(mark.position), mark.offset), from: plan.project(mark.position) }))
  const seen = placed.filter(({ point: [x, y] }) => x > -40 && y > -40 && x < across + 40 && y < down + 40)
  const layer = (id: string, children: Element[]) => { fill(root, id, children) }
  const single = seen.filter(({ mark }) => mark.type === 'asset').toSorted((a, b) => weightOf(b.mark.rows[0]) - weightOf(a.mark.rows[0]) || Number(a.mark.rows[0].id === selected) - Number(b.mark.rows[0].id === selected))
  layer('members', seen.flatMap(({ mark, point, from }) => (mark.leader ? [drawn({ type: 'path', d: `M${from.join(' ')}L${point.join(' ')}`, stroke: palette.ink3, width: 0.8 })] : [])))
  layer('donuts', seen.filter(({ mark }) => mark.type !== 'asset').map(({ mark, point }, at) => group(`donut-${at + 1}`, String(mark.count), donutPaths(mark, point, palette, language))))
  layer('assets', single.map(({ mark: { rows: [row] }, point }) => linked(hrefs.get(row.id) ?? null, group(row.id, sayMark(row, language), symbolPaths(row, point, palette, row.id === selected)))))
  const shown = new Set(marks.map(({ rows: [{ id }] }) => `name-of-${id}`))
  for (const name of root.querySelectorAll('[id^="name-of-"]')) if (!shown.has(name.id)) name.remove()
  const chosen = single.find(({ mark: { rows: [row] } }) => row.own && row.id === selected)
  if (chosen) root.querySelector('#assets')?.append(...named(chosen, palette, language))
}

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy]

/** A layer of the plate with other children; made before the names where the plate has none. */
function fill(root: Element, id: string, children: Element[]): void {
  const layer = root.querySelector(`:scope > #${id}`) ?? make('g', { id })
  if (!layer.parentElement) root.insertBefore(layer, root.querySelector(':scope > #names, :scope > #scale, :scope > #credits'))
  layer.replaceChildren(...children)
}

function make(name: string, attributes: Record<string, string | number | undefined>, text = ''): Element {
  const element = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value))
  element.textContent = text
  return element
}

function group(id: string, title: string, children: (Path | Label)[]): Element {
  const made = make('g', { id })
  made.append(make('title', {}, title), ...children.map(drawn))
  return made
}

function linked(href: string | null, inside: Element): Element {
  const link = make('a', { href: href ?? undefined })
  link.append(inside)
  return link
}

/** Attributes alone, as the plate has them. */
function drawn(piece: Path | Label): Element {
  if (piece.type === 'path') return make('path', { d: piece.d, fill: piece.fill ?? 'none', 'fill-opacity': piece.opacity, 'fill-rule': piece.rule, stroke: piece.stroke, 'stroke-width': piece.width, 'stroke-dasharray': piece.dash?.join(' '), 'stroke-linejoin': piece.stroke && 'round' })
  const { x, y, text, size, bold, fill, anchor, halo } = piece
  return make('text', { x, y, 'font-size': size, 'font-family': 'sans-serif', 'font-weight': bold ? 700 : undefined, fill, 'text-anchor': anchor, ...(halo && { stroke: halo.color, 'stroke-width': halo.width, 'paint-order': 'stroke' }) }, text)
}

function named({ mark, point: [x, y] }: { mark: Mark; point: Point }, palette: Palette, language: Language): Element[] {
  return [drawn({ type: 'label', x: x + mark.radius + 10, y: y + 4.3, text: mark.rows[0].name[language], size: 12, face: 'sans', bold: true, fill: palette.ink, anchor: 'start', halo: { color: palette.halo, width: 3 }, language })]
}
