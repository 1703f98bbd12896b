import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import { withBreaks } from './pptx-chart-breaks.ts'
import { chartFrame } from './pptx-chart-frame.ts'
import { cut, meet } from './pptx-clip.ts'
import { textsOf, titleAmong, type Lines } from './pptx-lines.ts'
import { readPath, type Box } from './pptx-path.ts'
import { freeform } from './pptx-shape.ts'
import { tableFrame } from './pptx-cells.ts'
import { labelBody, labelBox } from './pptx-text.ts'
import type { Ink } from './pptx-theme.ts'
import { escaped, place, type Ruler } from './pptx-xml.ts'
import type { ChartPiece, Group, Plate, Primitive, TablePiece } from './primitive.ts'

/** A slide as XML, and what its shapes refer to: address or chart → relationship. */
export type SlideParts = { shapes: string; links: ReadonlyMap<string, string>; charts: ReadonlyMap<ChartPiece, string> }

type Drawn = { xml: string; box: Box }
/** What a shape is called, says to those who do not see it, and leads to. */
type Called = { name: string; alt?: string; href?: string }

const decorative = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Draws a plate with shapes of PowerPoint's own, numbering them and collecting their links. */
class SlidePen {
  readonly links = new Map<string, string>()
  readonly charts = new Map<ChartPiece, string>()
  private last = 1
  private readonly texts: Map<Label, Lines>
  private readonly title: Lines | null

  constructor(private readonly plate: Plate, private readonly ink: Ink, private readonly ruler: Ruler) {
    const texts = textsOf(plate.layers)
    this.texts = new Map(texts.map(lines => [lines[0], lines]))
    this.title = titleAmong(texts, plate.title)
  }

  /** Layers lie flat on the slide, so that a click takes an asset and not the whole layer. */
  layer(group: Group, within: Box): Drawn[] {
    const clip = clipOf(group, within)
    if (!clip) return []
    return group.children.flatMap((child, at) => this.draw(child, { name: group.children.length > 1 ? `${group.name} ${at + 1}` : group.name }, clip))
  }

  private draw(primitive: Primitive, called: Called, within: Box): Drawn[] {
    if (primitive.type === 'path') return this.path(primitive, called, within)
    if (primitive.type === 'label') return this.label(primitive, within)
    if (primitive.type !== 'group') return this.native(primitive)
    const clip = clipOf(primitive, within)
    if (!clip) return []
    const { asset, children, id, name } = primitive
    const main = asset ? mainOf(children) : null
    const parts = children.flatMap((child, at) => {
      if (!asset) return this.draw(child, children.length > 1 ? { name: `${name} ${at + 1}` } : { name, alt: name }, clip)
      const card = asset.href ? { href: asset.href } : {}
      return this.draw(child, child === main ? { name: asset.id, alt: asset.alt, ...card } : { name: `${asset.id} ${partName(child)}`, ...card }, clip)
    })
    return parts.length > 1 ? [this.together(parts, asset ? { name: asset.id, alt: asset.alt } : { name: id, alt: name })] : parts
  }

  private path(path: Path, called: Called, within: Box): Drawn[] {
    const pieces = cut(readPath(path.d), within, { filled: Boolean(path.fill), stroked: Boolean(path.stroke) })
    return pieces.map(piece => {
      const own = pieces.length > 1 && !piece.filled ? { name: `${called.name} line`, ...(called.href ? { href: called.href } : {}) } : called
      const xml = `<p:sp><p:nvSpPr>${this.head(own)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${freeform(path, piece, this.ink, this.ruler)}</p:sp>`
      return { xml, box: this.boxAround(piece.subpaths.flatMap(({ start, segments }) => [start, ...segments.flatMap(({ to, by }) => [to, ...(by ?? [])])])) }
    })
  }

  private label(label: Label, within: Box): Drawn[] {
    const lines = this.texts.get(label)
    // A later line of a text is drawn with its first.
    if (!lines) return []
    const isTitle = lines === this.title
    const box = labelBox(lines, isTitle, { left: 0, top: 0, right: this.plate.width, bottom: this.plate.height })
    if (!label.text.trim() || !meet(box, within)) return []
    const kind = isTitle ? '<p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:cNvSpPr txBox="1"/><p:nvPr/>'
    const emu = this.boxAround([[box.left, box.top], [box.right, box.bottom]])
    const frame = place('a:xfrm', [emu.left, emu.top, emu.right - emu.left, emu.bottom - emu.top])
    const name = [...lines.map(({ text }) => text.trim()).join(' ')].slice(0, 120).join('')
    const xml = `<p:sp><p:nvSpPr>${this.head({ name, alt: '' })}${kind}</p:nvSpPr><p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></p:spPr>${labelBody(lines, this.ink, this.ruler)}</p:sp>`
    return [{ xml, box: emu }]
  }

  /** A chart or a table of PowerPoint's own. Neither may stand in a group there, so their layers have no groups around them. */
  private native(piece: ChartPiece | TablePiece): Drawn[] {
    const [width, height] = piece.type === 'chart' ? [piece.width, piece.height] : [piece.widths.reduce((a, b) => a + b, 0), piece.rows.reduce((sum, row) => sum + row.height, 0)]
    const box = this.boxAround([[piece.x, piece.y], [piece.x + width, piece.y + height]])
    const head = this.head({ name: piece.id, alt: piece.name })
    if (piece.type === 'table') return [{ xml: tableFrame(piece, head, box, this.ink, this.ruler), box }]
    const relation = `chart${this.charts.size + 1}`
    this.charts.set(piece, relation)
    return [{ xml: chartFrame(head, box, relation), box }]
  }

  /** Shapes that belong together move together. */
  private together(parts: Drawn[], called: Called): Drawn {
    const box = this.boundsOf(parts)
    const own = place('a:xfrm', [box.left, box.top, box.right - box.left, box.bottom - box.top])
    const inside = own.replace(/<\/?a:xfrm>/g, '').replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt')
    const frame = own.replace('</a:xfrm>', `${inside}</a:xfrm>`)
    return { box, xml: `<p:grpSp><p:nvGrpSpPr>${this.head(called)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${parts.map(({ xml }) => xml).join('')}</p:grpSp>` }
  }

  private boundsOf(parts: Drawn[]): Box {
    const of = (pick: (box: Box) => number, choose: (a: number, b: number) => number) => parts.map(({ box }) => pick(box)).reduce((a, b) => choose(a, b))
    return { left: of(b => b.left, Math.min), top: of(b => b.top, Math.min), right: of(b => b.right, Math.max), bottom: of(b => b.bottom, Math.max) }
  }

  private boxAround(points: readonly (readonly [number, number])[]): Box {
    const { unit, left, top } = this.ruler
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
    for (const [x, y] of points) {
      box.left = Math.min(box.left, x * unit + left)
      box.right = Math.max(box.right, x * unit + left)
      box.top = Math.min(box.top, y * unit + top)
      box.bottom = Math.max(box.bottom, y * unit + top)
    }
    return box
  }

  /** Number, name, alternative text and link. What says nothing of its own is marked as decoration. */
  private head({ name, alt, href }: Called): string {
    this.last += 1
    const link = href ? `<a:hlinkClick r:id="${this.linkTo(href)}"/>` : ''
    return `<p:cNvPr id="${this.last}" name="${escaped(name)}"${alt ? ` descr="${escaped(alt)}"` : ''}>${link}${alt === undefined ? decorative : ''}</p:cNvPr>`
  }

  private linkTo(href: string): string {
    const known = this.links.get(href) ?? `link${this.links.size + 1}`
    this.links.set(href, known)
    return known
  }
}

function clipOf({ clip }: Group, within: Box): Box | null {
  return clip ? meet(within, { left: clip[0], top: clip[1], right: clip[0] + clip[2], bottom: clip[1] + clip[3] }) : within
}

/** The part that carries the asset's id: the last that is filled through, which is the symbol on its ring. */
const mainOf = (children: Primitive[]) => children.filter(child => child.type === 'path' && child.fill && child.opacity === undefined).at(-1) ?? children[0] ?? null
const partName = (child: Primitive) => (child.type !== 'path' ? 'label' : child.fill ? 'ring' : child.d.endsWith('Z') ? 'casing' : 'line')

/** The plate as the shapes of one slide, nothing of it outside the slide. */
export function drawSlide(plate: Plate, ink: Ink, ruler: Ruler): SlideParts {
  const layers = plate.layers.map(withBreaks)
  const pen = new SlidePen({ ...plate, layers }, ink, ruler)
  const sheet = { left: 0, top: 0, right: plate.width, bottom: plate.height }
  const shapes = layers.flatMap(layer => pen.layer(layer, sheet)).map(({ xml }) => xml).join('')
  return { shapes, links: pen.links, charts: pen.charts }
}
