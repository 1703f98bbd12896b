import { breaksOf } from '@bay-atlas/data/drawing/chart-breaks.ts'
import { needsLegend } from '@bay-atlas/data/drawing/chart-legend.ts'
import { seriesColors } from '@bay-atlas/data/drawing/series-colors.ts'
import { categoryAxis, letters, valueAxis } from './pptx-chart-axis.ts'
import { innerPlot, nativeSeries, type NativeSeries } from './pptx-chart-breaks.ts'
import { categoriesOf, columnName, formatOf } from './pptx-chart-data.ts'
import type { Ink } from './pptx-theme.ts'
import { escaped } from './pptx-xml.ts'
import type { ChartPiece } from './primitive.ts'

/** Ranks have no length or height: they are points on lines. */
const isLine = ({ chart }: ChartPiece) => chart.type === 'line' || chart.inverted === true

/** A chart as a part of a presentation, with its numbers in the part and in the workbook that it points to. */
export function chartXml(piece: ChartPiece, ink: Ink): string {
  const { chart, palette, size } = piece
  const plot = isLine(piece) ? linePlot(piece, ink) : barPlot(piece, ink)
  const unnamed = nativeSeries(chart).flatMap(({ first }, at) => (first ? [] : [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`]))
  const legend = needsLegend(chart) ? `<c:legend><c:legendPos val="t"/>${unnamed.join('')}<c:overlay val="0"/>${letters(size, palette.ink2, ink)}</c:legend>` : ''
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutOf(piece)}${plot}${categoryAxis(piece, ink)}${valueAxis(piece, ink)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(size, palette.ink2, ink)}<c:externalData r:id="book"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}

/** Left to PowerPoint, but for where rules are drawn over the lines. */
function layoutOf(piece: ChartPiece): string {
  if (breaksOf(piece.chart).length === 0) return '<c:layout/>'
  const [x, y, w, h] = innerPlot(piece)
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`
}

function barPlot(piece: ChartPiece, ink: Ink): string {
  const { chart, palette, size } = piece
  // One bar told apart from the others stands alone, and its value beside it, which PowerPoint does for bars that are not stacked.
  const isStacked = chart.stacked === true && needsLegend(chart)
  const colors = seriesColors(chart, palette)
  const series = nativeSeries(chart).map((one, at) => {
    const color = colors[one.origin] ?? palette.ink3
    const labels = isStacked ? noLabels : valueLabels(piece, palette.ink2, size, ink)
    return `<c:ser>${headOf(one, at)}<c:spPr><a:solidFill>${ink(color)}</a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}${dataOf(piece, one, at)}</c:ser>`
  })
  const grouping = isStacked ? 'stacked' : 'clustered'
  return `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${chart.series.length > 1 && !chart.stacked ? 60 : 45}"/><c:overlap val="${chart.stacked ? 100 : 0}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`
}

function linePlot(piece: ChartPiece, ink: Ink): string {
  const { chart, palette } = piece
  const colors = seriesColors(chart, palette)
  const series = nativeSeries(chart).map((one, at) => {
    const paint = `<a:solidFill>${ink(colors[one.origin] ?? palette.ink3)}</a:solidFill>`
    // Lying or standing ranks are points of unordered categories; no line joins them.
    const line = chart.type === 'line' ? `<a:ln w="${one.accent ? 31750 : 22225}" cap="rnd">${paint}<a:round/></a:ln>` : '<a:ln><a:noFill/></a:ln>'
    const marker = chart.categories.length > 24 ? '<c:marker><c:symbol val="none"/></c:marker>' : `<c:marker><c:symbol val="circle"/><c:size val="${one.accent ? 7 : 6}"/><c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`
    return `<c:ser>${headOf(one, at)}<c:spPr>${line}</c:spPr>${marker}${noLabels}${dataOf(piece, one, at)}<c:smooth val="0"/></c:ser>`
  })
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
}

const noLabels = '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'

function valueLabels({ chart }: ChartPiece, color: string, size: number, ink: Ink): string {
  return `<c:dLbls><c:numFmt formatCode="${formatOf(chart.series.flatMap(({ values }) => values))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters(size, color, ink)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
}

function headOf(series: NativeSeries, at: number): string {
  const name = escaped(series.name)
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${columnName(at + 1)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

function dataOf(piece: ChartPiece, series: NativeSeries, at: number): string {
  const categories = categoriesOf(piece)
  const last = categories.length + 1
  const names = categories.map((name, nth) => `<c:pt idx="${nth}"><c:v>${escaped(name)}</c:v></c:pt>`).join('')
  const values = categories.map((_, nth) => {
    const value = series.values[nth] ?? null
    return value === null ? '' : `<c:pt idx="${nth}"><c:v>${value}</c:v></c:pt>`
  })
  const column = columnName(at + 1)
  return `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${categories.length}"/>${values.join('')}</c:numCache></c:numRef></c:val>`
}
