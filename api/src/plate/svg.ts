import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import { langTag } from '@bay-atlas/data/language.ts'
import { expanded } from './chart-primitives.ts'
import type { Plate, Primitive } from './primitive.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Attributes = Record<string, string | number | undefined>
const written = (attributes: Attributes) => Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`)).join('')

const families = {
  sans: { 'zh-Hans': "'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif", 'zh-Hant': "'PingFang HK', 'Microsoft JhengHei', 'Noto Sans HK', 'Noto Sans CJK HK', sans-serif", en: "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans SC', sans-serif" },
  serif: { 'zh-Hans': "'Songti SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Noto Sans SC', serif", 'zh-Hant': "'Songti TC', 'Noto Serif TC', 'Noto Serif CJK TC', 'Noto Sans HK', serif", en: "Georgia, 'Noto Serif', 'Noto Sans', 'Noto Serif CJK SC', 'Noto Sans SC', serif" },
}

function path({ d, fill = 'none', opacity, rule, stroke, width, strokeOpacity, dash }: Path): string {
  const round = stroke ? 'round' : undefined
  return `<path${written({ d, fill, 'fill-opacity': opacity, 'fill-rule': rule, stroke, 'stroke-width': width === undefined ? undefined : Number(width.toFixed(2)), 'stroke-opacity': strokeOpacity, 'stroke-dasharray': dash?.join(' '), 'stroke-linejoin': round, 'stroke-linecap': dash ? undefined : round })}/>`
}

function label({ x, y, text, size, face, bold, italic, fill, anchor, halo, language }: Label): string {
  const casing: Attributes = halo ? { stroke: halo.color, 'stroke-width': halo.width, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}
  return `<text${written({ x: x.toFixed(1), y: y.toFixed(1), 'font-family': families[face][language], 'font-size': Number(size.toFixed(1)), 'font-weight': bold ? 700 : undefined, 'font-style': italic ? 'italic' : undefined, fill, 'text-anchor': anchor === 'start' ? undefined : anchor, ...casing, 'xml:lang': langTag[language] })}>${escaped(text)}</text>`
}

/** Draws primitives, collecting the rectangles that groups are cut to. */
class Pen {
  readonly clips: string[] = []

  draw(primitive: Primitive): string {
    if (primitive.type === 'path') return path(primitive)
    if (primitive.type === 'label') return label(primitive)
    if (primitive.type !== 'group') return this.draw(expanded(primitive))
    const { id, name, children, asset, clip } = primitive
    if (clip) this.clips.push(`<clipPath id="clip-${id}"><rect${written({ x: clip[0], y: clip[1], width: clip[2], height: clip[3] })}/></clipPath>`)
    const inside = children.map(child => this.draw(child)).join(asset ? '' : '\n')
    const body = `<g${written({ id, 'clip-path': clip ? `url(#clip-${id})` : undefined })}><title>${escaped(asset?.alt ?? name)}</title>${inside}</g>`
    return asset?.href ? `<a${written({ href: asset.href, target: '_blank' })}>${body}</a>` : body
  }
}

/** The plate as SVG 1.1 with named groups; text stays text, and nothing outside is referred to but the links. `pixels` is the size it opens at. */
export function writeSvg(plate: Plate, pixels: { width: number; height: number } = plate): string {
  const pen = new Pen()
  const layers = plate.layers.map(layer => pen.draw(layer)).join('\n')
  const { width, height } = plate
  return `<svg xmlns="http://www.w3.org/2000/svg"${written({ width: pixels.width, height: pixels.height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'xml:lang': langTag[plate.language] })}>
<title>${escaped(plate.title)}</title>
<desc>${escaped(plate.description)}</desc>
<defs>${pen.clips.join('')}</defs>
<rect${written({ width, height, fill: plate.background })}/>
${layers}
</svg>
`
}
