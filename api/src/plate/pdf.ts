import { setImmediate as breath } from 'node:timers/promises'
import { langTag } from '@bay-atlas/data/language.ts'
import PDFDocument from 'pdfkit'
import { PdfPen } from './pdf-pen.ts'
import type { Plate } from './primitive.ts'

/** What stands in the properties of the file; the date is that of the data and never the clock's, so that the same plate is the same file to the byte. */
export type PdfAbout = { title: string; created: Date }

type Paper = { widthPt: number; heightPt: number }

/** Plates as vector pages, one each, with text as text and every asset a link to its live card. */
export async function writePdf(plates: Plate[], paper: Paper, about: PdfAbout): Promise<Buffer> {
  const [first] = plates
  if (!first) throw new Error('A PDF needs at least one plate.')
  const document = newDocument(first, about)
  const written = bytesOf(document)
  for (const plate of plates) {
    page(document, plate, paper)
    if (plates.length > 1) document.outline.addItem(plate.title)
    await breath()
  }
  document.end()
  return written
}

const author = 'Bay Innovation Atlas'

function newDocument({ language, description }: Plate, { title, created }: PdfAbout): PDFKit.PDFDocument {
  const day = Number.isNaN(created.getTime()) ? new Date(0) : created
  return new PDFDocument({
    autoFirstPage: false, margin: 0, font: '', pdfVersion: '1.7', displayTitle: true, lang: langTag[language],
    info: { Title: title, Author: author, Subject: description, Creator: author, CreationDate: day, ModDate: day },
  })
}

async function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of document) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** As large as the paper allows, in its middle, on a ground that covers it all. */
function page(document: PDFKit.PDFDocument, plate: Plate, { widthPt, heightPt }: Paper) {
  document.addPage({ size: [widthPt, heightPt], margin: 0 })
  document.rect(0, 0, widthPt, heightPt).fill(plate.background)
  const scale = Math.min(widthPt / plate.width, heightPt / plate.height)
  document.save().translate((widthPt - plate.width * scale) / 2, (heightPt - plate.height * scale) / 2).scale(scale)
  document.rect(0, 0, plate.width, plate.height).clip()
  const pen = new PdfPen(document, plate.href)
  for (const layer of plate.layers) pen.draw(layer, [0, 0, plate.width, plate.height])
  document.restore()
}
