import type { Path } from '@bay-atlas/data/drawing/picture.ts'
import { expanded } from './chart-primitives.ts'
import { drawLabel } from './pdf-label.ts'
import { boxOf, common, type Box } from './pdf-box.ts'
import type { Group, Primitive } from './primitive.ts'

/** Draws primitives on the current page of a PDF, in plate units. */
export class PdfPen {
  /** `live` is where the QR code leads when it is clicked instead of photographed. */
  constructor(readonly document: PDFKit.PDFDocument, readonly live: string) {}

  /** `within` is what the groups around it are cut to. */
  draw(primitive: Primitive, within: Box): void {
    if (primitive.type === 'path') return this.#path(primitive)
    if (primitive.type === 'label') return drawLabel(this.document, primitive)
    this.#group(primitive.type === 'group' ? primitive : expanded(primitive), within)
  }

  #group({ id, name, children, asset, clip }: Group, within: Box) {
    const inside = clip ? common(within, clip) : within
    if (!inside) return
    if (clip) this.document.save().rect(...clip).clip()
    for (const child of children) this.draw(child, inside)
    if (clip) this.document.restore()
    if (asset?.href) this.#link(children, asset.href, asset.alt, inside)
    if (id === 'qr') this.#link(children, this.live, name, inside)
  }

  #path({ d, fill, opacity = 1, rule, stroke, width = 1, strokeOpacity = 1, dash }: Path) {
    const pen = this.document
    pen.save().path(d)
    if (fill) pen.fillColor(fill, opacity)
    if (stroke) pen.strokeColor(stroke, strokeOpacity).lineWidth(width).lineJoin('round')
    if (stroke && dash) pen.addContent(`[${dash.join(' ')}] 0 d`)
    else if (stroke) pen.lineCap('round')
    const winding = rule === 'evenodd' ? 'even-odd' : undefined
    if (fill && stroke) pen.fillAndStroke(fill, stroke, winding)
    else if (fill) pen.fill(fill, winding)
    else if (stroke) pen.stroke()
    pen.restore()
  }

  /** The alternative text goes with the link, for readers that speak a PDF. */
  #link(children: Primitive[], href: string, alt: string, within: Box) {
    const box = boxOf(this.document, children)
    const seen = box && common(box, within)
    // pdfkit writes a primitive string as a name of the format, and only a String object as text.
    if (seen) this.document.link(...seen, new URL(href).href, { Contents: Object(alt) })
  }
}
