import type JSZip from 'jszip'
import { chartXml } from './pptx-chart.ts'
import type { Ink } from './pptx-theme.ts'
import { workbookOf } from './pptx-workbook.ts'
import type { ChartPiece } from './primitive.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (inside: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

/** Puts the charts of all slides into the package, each with the workbook that PowerPoint opens to edit it; gives what their types and their slides' relationships have to say of them. */
export async function addCharts(zip: JSZip, slides: ReadonlyMap<ChartPiece, string>[], ink: Ink, date: Date): Promise<{ types: string; relations: string[] }> {
  let last = 0
  const relations: string[] = []
  for (const charts of slides) {
    const own: string[] = []
    for (const [piece, relation] of charts) {
      last += 1
      const [part, book] = [`chart${last}.xml`, `chart${last}.xlsx`]
      zip.file(`ppt/charts/${part}`, chartXml(piece, ink))
      zip.file(`ppt/charts/_rels/${part}.rels`, relationships(`<Relationship Id="book" Type="${office}/package" Target="../embeddings/${book}"/>`))
      zip.file(`ppt/embeddings/${book}`, await workbookOf(piece, date))
      own.push(`<Relationship Id="${relation}" Type="${office}/chart" Target="../charts/${part}"/>`)
    }
    relations.push(own.join(''))
  }
  const parts = Array.from({ length: last }, (_, at) => `<Override PartName="/ppt/charts/chart${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`)
  return { types: parts.join(''), relations }
}
