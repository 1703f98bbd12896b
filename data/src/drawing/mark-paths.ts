import svgpath from 'svgpath'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Kind } from '../vocabulary.ts'
import { ownFrameHalf, symbolOf } from './mark-look.ts'
import { donutRadius, type Mark } from './mark.ts'
import type { Point } from './mercator.ts'
import type { Palette } from './palette.ts'
import type { Label, Path } from './picture.ts'
import { shortCount } from './short-count.ts'
import { slicesOf } from './slices.ts'
import { symbolPath } from './symbol-paths.ts'
import { weightSize } from './weight.ts'

const n = (value: number) => String(Number(value.toFixed(2)))

/** A circle as four cubic curves. */
export function circle([x, y]: Point, radius: number): string {
  const k = radius * 0.5523
  const point = (dx: number, dy: number) => `${n(x + dx)} ${n(y + dy)}`
  return `M${point(0, -radius)}C${point(k, -radius)} ${point(radius, -k)} ${point(radius, 0)}C${point(radius, k)} ${point(k, radius)} ${point(0, radius)}C${point(-k, radius)} ${point(-radius, k)} ${point(-radius, 0)}C${point(-radius, -k)} ${point(-k, -radius)} ${point(0, -radius)}Z`
}

/** The silhouette of a kind, its box of 24 scaled to `size` around the point. */
export function silhouette(kind: Kind, [x, y]: Point, size: number): string {
  return svgpath(symbolPath[kind]).abs().unshort().unarc().translate(-12, -12).scale(size / 24).translate(x, y).iterate(spelled).round(2).toString()
}

/** Horizontal and vertical commands spelled out as lines. */
const spelled = (segment: (string | number)[], _at: number, x: number, y: number) => {
  const [command, to] = segment
  if (command === 'H' && typeof to === 'number') return [['L', to, y]]
  if (command === 'V' && typeof to === 'number') return [['L', x, to]]
  return undefined
}

/** The symbol of an asset as the page draws it: ring for the heaviest, outlined when unbuilt or light, struck through when closed. */
export function symbolPaths(row: Row, point: Point, palette: Palette, selected: boolean): Path[] {
  const { kind, weight, outlined, closed, own } = symbolOf(row)
  const size = weightSize[weight] + (selected ? 2 : 0)
  const color = palette.kind[kind]
  const d = silhouette(kind, point, size)
  const h = size / 2
  return [
    { type: 'path', d, stroke: palette.halo, width: 5.2 },
    ...(selected ? [{ type: 'path' as const, d: circle(point, h + 10), fill: palette.halo, opacity: 0.6, stroke: palette.ink, width: 2.2 }] : []),
    ...(weight === 1 ? [{ type: 'path' as const, d: circle(point, h + 5), fill: palette.halo, opacity: 0.72, stroke: color, width: 1.4 }] : []),
    { type: 'path', d, rule: 'evenodd', ...(outlined ? { fill: palette.paper, stroke: color, width: 1.6 } : { fill: color }) },
    ...(closed ? [{ type: 'path' as const, d: `M${n(point[0] - h)} ${n(point[1] + h)}L${n(point[0] + h)} ${n(point[1] - h)}`, stroke: color, width: 1.6 }] : []),
    ...(own ? ownFrame(point, ownFrameHalf(size, weight), palette) : []),
  ]
}

/** The four corners around what came from the reader; no other mark has them. */
export function ownFrame([x, y]: Point, half: number, palette: Palette): Path[] {
  const corner = (right: number, down: number) => `M${n(x + right * half)} ${n(y + down * half * 0.35)}L${n(x + right * half)} ${n(y + down * half)}L${n(x + right * half * 0.35)} ${n(y + down * half)}`
  const d = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)].join('')
  return [{ type: 'path', d, stroke: palette.halo, width: 4 }, { type: 'path', d, stroke: palette.ink, width: 1.8 }]
}

/** An arc of a circle as cubic curves of at most a quarter turn each; angles in radians from three o'clock, clockwise. */
function arc([x, y]: Point, radius: number, from: number, to: number): string {
  const pieces = Math.max(1, Math.ceil((to - from) / (Math.PI / 2)))
  const step = (to - from) / pieces
  const k = (4 / 3) * Math.tan(step / 4) * radius
  const at = (angle: number, along = 0) => `${n(x + radius * Math.cos(angle) - along * Math.sin(angle))} ${n(y + radius * Math.sin(angle) + along * Math.cos(angle))}`
  const curves = Array.from({ length: pieces }, (_, i) => `C${at(from + i * step, k)} ${at(from + (i + 1) * step, -k)} ${at(from + (i + 1) * step)}`)
  return `M${at(from)}${curves.join('')}`
}

/** The donut of a cluster or of a place without points: kinds in their fixed order, the count in the middle. */
export function donutPaths(mark: Mark, point: Point, palette: Palette, language: Language): (Path | Label)[] {
  const radius = donutRadius(mark.count)
  const band = Math.max(4.5, radius * 0.25)
  const middle = radius - band / 2
  const vague = mark.type === 'vague'
  const segments = slicesOf(mark.mix, middle).map(({ kind, from, to }): Path => {
    const d = mark.mix.length === 1 ? circle(point, middle) : arc(point, middle, from, to)
    return { type: 'path', d, stroke: palette.kind[kind], width: vague ? 2 : band, ...(vague ? { dash: [2, 2.5] } : {}) }
  })
  return [
    { type: 'path', d: circle(point, radius + 2), fill: palette.halo },
    ...segments,
    ...(mark.own ? ownFrame(point, radius + 2, palette) : []),
    { type: 'path', d: circle(point, radius - band), fill: palette.paper },
    { type: 'label', x: point[0], y: point[1] + 4.3, text: shortCount(mark.count, language), size: 12, face: 'sans', bold: true, fill: palette.ink, anchor: 'middle', language },
  ]
}
