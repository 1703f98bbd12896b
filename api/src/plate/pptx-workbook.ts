import JSZip from 'jszip'
import { nativeSeries } from './pptx-chart-breaks.ts'
import { categoriesOf, columnName } from './pptx-chart-data.ts'
import { escaped } from './pptx-xml.ts'
import type { ChartPiece } from './primitive.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** The least that Excel opens: one sheet with the categories in its first column and a series in each that follows; what is not known is an empty cell. */
export async function workbookOf(piece: ChartPiece, date: Date): Promise<Buffer> {
  const { chart } = piece
  const columns = nativeSeries(chart)
  const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  const head = [words('A1', chart.unit), ...columns.map(({ name }, at) => words(`${columnName(at + 1)}1`, name))]
  const rows = categoriesOf(piece).map((category, at) => {
    const values = columns.map(({ values: all }, series) => {
      const value = all[at] ?? null
      return value === null ? '' : `<c r="${columnName(series + 1)}${at + 2}"><v>${value}</v></c>`
    })
    return `<row r="${at + 2}">${words(`A${at + 2}`, category)}${values.join('')}</row>`
  })
  const files: [string, string][] = [
    ['[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`],
    ['_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`],
  ]
  const zip = new JSZip()
  for (const [path, xml] of files) zip.file(path, declaration + xml, { createFolders: false, date })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
