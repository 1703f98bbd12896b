import type { Label } from '@bay-atlas/data/drawing/picture.ts'
import { fontBytes, fontNames, type FontName } from './fonts.ts'

type Run = { font: FontName; text: string; width: number }

/** Writes a label as text with embedded letters; its casing is the same text stroked underneath. */
export function drawLabel(document: PDFKit.PDFDocument, label: Label) {
  const runs = runsOf(document, label)
  if (label.halo) {
    document.save().strokeColor(label.halo.color, 1).lineWidth(label.halo.width).lineJoin('round').lineCap('round')
    writeUnheard(document, () => write(document, runs, label, { fill: false, stroke: true }))
    document.restore()
  }
  document.save().fillColor(label.fill, 1)
  write(document, runs, label, { fill: true })
  document.restore()
}

/** Where a label lies: x, y, width, height. */
export function labelBox(document: PDFKit.PDFDocument, label: Label): [number, number, number, number] {
  const runs = runsOf(document, label)
  return [startOf(runs, label), label.y - label.size, widthOf(runs), label.size * 1.2]
}

/** Search, selection and speech find each label once: the casing says of itself that it is no text. */
function writeUnheard(document: PDFKit.PDFDocument, draw: () => void) {
  document.addContent('/Span <</ActualText ()>> BDC')
  draw()
  document.addContent('EMC')
}

function write(document: PDFKit.PDFDocument, runs: Run[], label: Label, paint: { fill: boolean; stroke?: boolean }) {
  let x = startOf(runs, label)
  for (const { font, text, width } of runs) {
    use(document, font).fontSize(label.size).text(text, x, label.y, { ...paint, lineBreak: false, baseline: 'alphabetic', oblique: label.italic ?? false })
    x += width
  }
}

const widthOf = (runs: Run[]) => runs.reduce((sum, { width }) => sum + width, 0)
const startOf = (runs: Run[], { x, anchor }: Label) => (anchor === 'start' ? x : x - widthOf(runs) * (anchor === 'middle' ? 0.5 : 1))

/** A label in stretches of one font: its own, and that of another script where its own lacks a character. */
function runsOf(document: PDFKit.PDFDocument, { text, language, bold = false, size }: Label): Run[] {
  const fonts = fontNames(language, bold)
  const stretches: { font: FontName; text: string }[] = []
  for (const character of text.replace(/\s+/g, ' ')) {
    const font = fonts.find(one => draws(document, one, character)) ?? fonts[0]
    if (!font) continue
    const last = stretches.at(-1)
    if (last?.font === font) last.text += character
    else stretches.push({ font, text: character })
  }
  return stretches.map(stretch => ({ ...stretch, width: use(document, stretch.font).fontSize(size).widthOfString(stretch.text) }))
}

const registered = new WeakMap<PDFKit.PDFDocument, Set<FontName>>()

/** Makes a font the current one. Only those a document asks for are embedded, and of them only the letters used. */
function use(document: PDFKit.PDFDocument, font: FontName): PDFKit.PDFDocument {
  const known = registered.get(document) ?? new Set()
  registered.set(document, known)
  if (!known.has(font)) document.registerFont(font, fontBytes(font))
  known.add(font)
  return document.font(font)
}

type Cut = { font: { hasGlyphForCodePoint: (code: number) => boolean } }
const isCut = (value: unknown): value is Cut => typeof value === 'object' && value !== null && 'font' in value && typeof value.font === 'object' && value.font !== null && 'hasGlyphForCodePoint' in value.font

/** pdfkit keeps its current font, which knows its letters, in a field its types do not mention. */
function draws(document: PDFKit.PDFDocument, font: FontName, character: string): boolean {
  const cut: unknown = Reflect.get(use(document, font), '_font')
  return !isCut(cut) || cut.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}
