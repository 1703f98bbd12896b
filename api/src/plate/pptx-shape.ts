import type { Path } from '@bay-atlas/data/drawing/picture.ts'
import type { Piece } from './pptx-clip.ts'
import { boxOf, type Subpath } from './pptx-path.ts'
import type { Ink } from './pptx-theme.ts'
import { place, type Ruler } from './pptx-xml.ts'

/** Position, outline, fill and line of a freeform. The subpaths share one outline, so that the inner ones are holes. */
export function freeform(path: Path, { subpaths, filled, stroked }: Piece, ink: Ink, { unit, left, top }: Ruler): string {
  const box = boxOf(subpaths)
  const size = [(box.right - box.left) * unit, (box.bottom - box.top) * unit] as const
  const frame = place('a:xfrm', [box.left * unit + left, box.top * unit + top, ...size])
  const fill = filled && path.fill ? `<a:solidFill>${ink(path.fill, path.opacity)}</a:solidFill>` : '<a:noFill/>'
  return `<p:spPr>${frame}${geometry(subpaths, box, unit, size)}${fill}${stroked ? line(path, ink, unit) : '<a:ln><a:noFill/></a:ln>'}</p:spPr>`
}

function geometry(subpaths: Subpath[], { left, top }: { left: number; top: number }, unit: number, [width, height]: readonly [number, number]): string {
  const point = ([x, y]: readonly [number, number]) => `<a:pt x="${Math.round((x - left) * unit)}" y="${Math.round((y - top) * unit)}"/>`
  const drawn = subpaths.map(({ start, segments, closed }) => {
    const steps = segments.map(({ to, by }) => (by ? `<a:cubicBezTo>${by.map(point).join('')}${point(to)}</a:cubicBezTo>` : `<a:lnTo>${point(to)}</a:lnTo>`))
    return `<a:moveTo>${point(start)}</a:moveTo>${steps.join('')}${closed ? '<a:close/>' : ''}`
  })
  const side = (length: number) => Math.max(1, Math.round(length))
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${side(width)}" h="${side(height)}">${drawn.join('')}</a:path></a:pathLst></a:custGeom>`
}

function line({ stroke, width = 1, strokeOpacity, dash }: Path, ink: Ink, unit: number): string {
  if (!stroke) return '<a:ln><a:noFill/></a:ln>'
  return `<a:ln w="${Math.round(width * unit)}" cap="${dash?.length ? 'flat' : 'rnd'}"><a:solidFill>${ink(stroke, strokeOpacity)}</a:solidFill>${dashes(dash ?? [], width)}<a:round/></a:ln>`
}

/** Dashes are told in thousandths of a per cent of the line's width, a gap after each. */
function dashes(dash: number[], width: number): string {
  if (dash.length === 0 || !(width > 0)) return ''
  const even = dash.length % 2 ? [...dash, ...dash] : dash
  const share = (length: number) => Math.round((length / width) * 100_000)
  const pairs = Array.from({ length: even.length / 2 }, (_, i) => `<a:ds d="${share(even[2 * i] ?? 0)}" sp="${share(even[2 * i + 1] ?? 0)}"/>`)
  return `<a:custDash>${pairs.join('')}</a:custDash>`
}
