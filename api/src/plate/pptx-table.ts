import { run } from './pptx-text.ts'
import type { Ink } from './pptx-theme.ts'
import { escaped, place } from './pptx-xml.ts'
import type { Plate } from './primitive.ts'
import type { Palette } from '@bay-atlas/data/drawing/palette.ts'
import { fitText, textWidth } from '@bay-atlas/data/drawing/text-width.ts'

const perSlide = 18

/** The rows of a table by slide, the first row at the head of each. */
export function pagesOf([head, ...rows]: string[][]): string[][][] {
  if (!head || rows.length === 0) return []
  return Array.from({ length: Math.ceil(rows.length / perSlide) }, (_, page) => [head, ...rows.slice(page * perSlide, (page + 1) * perSlide)])
}

type Sheet = { width: number; height: number; title: string; language: Plate['language']; palette: Palette; ink: Ink }

/** One slide with a native table under a title. */
export function drawTable(rows: string[][], { width, height, title, language, palette, ink }: Sheet): string {
  const margin = Math.round(Math.min(width, height) * 0.05)
  const [titleHeight, room] = [Math.round(height * 0.09), width - 2 * margin]
  const rowHeight = Math.floor((height - 2 * margin - titleHeight) / (perSlide + 1))
  const points = Math.min(14, (rowHeight / 12700) * 0.5)
  const letters = (text: string, bold: boolean, size = points) => run({ text, face: 'sans', bold, fill: palette.ink, language, points: size }, ink, 9525)
  const rule = (side: string) => `<a:${side} w="6350"><a:solidFill>${ink(palette.districtLine)}</a:solidFill></a:${side}>`
  const bare = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const cell = (text: string, isHead: boolean) => {
    const paragraph = text ? `<a:p>${letters(text, isHead)}</a:p>` : `<a:p><a:endParaRPr lang="en-GB" sz="${Math.round(points * 100)}"/></a:p>`
    const fill = isHead ? `<a:solidFill>${ink(palette.land)}</a:solidFill>` : '<a:noFill/>'
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody><a:tcPr marL="45720" marR="45720" marT="12700" marB="12700" anchor="ctr">${bare('lnL')}${bare('lnR')}${rule('lnT')}${rule('lnB')}${fill}</a:tcPr></a:tc>`
  }
  const widths = shares(rows, room)
  const grid = widths.map(side => `<a:gridCol w="${side}"/>`).join('')
  // A cell stays on one line: a row that grew would push the last ones off the slide.
  const fitted = (text: string, column: number) => fitText(text, points, ((widths[column] ?? 0) - 91440) / 12700)
  const body = rows.map((row, at) => `<a:tr h="${rowHeight}">${widths.map((_, column) => cell(fitted(row[column] ?? '', column), at === 0)).join('')}</a:tr>`).join('')
  const heading = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${escaped(title)}"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place('a:xfrm', [margin, margin, room, titleHeight])}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="l"/>${letters(title, true, Math.min(24, (titleHeight / 12700) * 0.45))}</a:p></p:txBody></p:sp>`
  return `${heading}<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="Table" descr="${escaped(title)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place('p:xfrm', [margin, margin + titleHeight, room, rowHeight * rows.length])}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

/** Columns as wide as what stands in them asks, none starved by a long neighbour. */
function shares(rows: string[][], room: number): number[] {
  const count = Math.max(...rows.map(row => row.length))
  const wanted = Array.from({ length: count }, (_, column) => Math.min(340, Math.max(50, ...rows.map(row => textWidth(row[column] ?? '', 12)))))
  const all = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map(width => Math.floor((room * width) / all))
}
