import { cellLine, cellPad } from './chart-primitives.ts'
import type { Box } from './pptx-path.ts'
import { run } from './pptx-text.ts'
import type { Ink } from './pptx-theme.ts'
import { place, type Ruler } from './pptx-xml.ts'
import type { TableCell, TablePiece } from './primitive.ts'

const alignment = { start: 'l', middle: 'ctr', end: 'r' }
/** Office's own faces run wider than ours; a row that grew would push the last ones off the slide. */
const shrink = 0.92

/** A native table where the plate has one, its columns and rows as the plate measured them. */
export function tableFrame(piece: TablePiece, head: string, { left, top, right, bottom }: Box, ink: Ink, { unit }: Ruler): string {
  const { widths, rows } = piece
  const grid = widths.map(width => `<a:gridCol w="${Math.round(width * unit)}"/>`).join('')
  const body = rows.map(({ height, cells }, at) => `<a:tr h="${Math.round(height * unit)}">${cells.map(cell => cellXml(cell, at === 0, piece, ink, unit)).join('')}</a:tr>`).join('')
  return `<p:graphicFrame><p:nvGraphicFramePr>${head}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${place('p:xfrm', [left, top, right - left, bottom - top])}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function cellXml({ lines, note, align, color, bold = false, fill }: TableCell, isHead: boolean, { size, noteSize, palette, language }: TablePiece, ink: Ink, unit: number): string {
  const points = (letters: number) => (letters * unit * shrink) / 12700
  const letters = (text: string, of: number, shade: string, isBold: boolean) => run({ text, face: 'sans', bold: isBold, fill: shade, language, points: points(of) }, ink, unit)
  // Lines of a set height: faces of different scripts stand on one line, and no row grows.
  const paragraph = (inner: string, of: number) => `<a:p><a:pPr algn="${alignment[align]}"><a:lnSpc><a:spcPts val="${Math.round(points(of) * cellLine * 100)}"/></a:lnSpc></a:pPr>${inner}</a:p>`
  const said = joined(lines, language === 'en')
  const under = joined(note, language === 'en')
  const text = said ? paragraph(letters(said, size, color, bold), size) : `<a:p><a:endParaRPr lang="en-GB" sz="${Math.max(100, Math.round(points(size) * 100))}"/></a:p>`
  const small = under ? paragraph(letters(under, noteSize, fill ? palette.ink2 : palette.ink3, false), noteSize) : ''
  const rule = (side: string) => `<a:${side} w="${isHead ? 9525 : 6350}"><a:solidFill>${ink(isHead ? palette.cityLine : palette.districtLine)}</a:solidFill></a:${side}>`
  const bare = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`
  const margin = Math.round(cellPad * unit)
  const paint = fill ? `<a:solidFill>${ink(fill)}</a:solidFill>` : '<a:noFill/>'
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}${small}</a:txBody><a:tcPr marL="${margin}" marR="${margin}" marT="${Math.round(3 * unit)}" marB="${Math.round(2 * unit)}">${bare('lnL')}${bare('lnR')}${bare('lnT')}${rule('lnB')}${paint}</a:tcPr></a:tc>`
}

/** Lines put together again as one text, so that it can be edited; Han breaks without a space. */
function joined(lines: readonly string[], isEnglish: boolean): string {
  return lines.reduce((text, line) => (text === '' ? line : text + (isEnglish || /[A-Za-z0-9,;:]$/.test(text) && /^[A-Za-z0-9(]/.test(line) ? ' ' : '') + line), '')
}
