import { everyNth } from '@bay-atlas/data/drawing/chart-axis.ts'
import { needsLegend } from '@bay-atlas/data/drawing/chart-legend.ts'
import { ranksOf } from '@bay-atlas/data/drawing/chart-values.ts'
import { formatOf } from './pptx-chart-data.ts'
import type { Ink } from './pptx-theme.ts'
import type { ChartPiece } from './primitive.ts'

/** Letters of a chart: plate units are pixels of 96 dpi, so three quarters of them are points. The faces are the theme's. */
export function letters(size: number, color: string, ink: Ink, body = '<a:bodyPr rot="0" vert="horz" wrap="none"/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 75)}" b="0"><a:solidFill>${ink(color)}</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
}

const stroke = (color: string, width: number, ink: Ink) => `<c:spPr><a:ln w="${width}"><a:solidFill>${ink(color)}</a:solidFill></a:ln></c:spPr>`
const isLying = ({ chart }: ChartPiece) => chart.type === 'bar' && !chart.inverted

/** The axis of names: at the left with the first on top, or below. */
export function categoryAxis(piece: ChartPiece, ink: Ink): string {
  const { chart, palette, size } = piece
  const lying = isLying(piece)
  // With ranks the first is on top, so the far end of the other axis is below.
  const crosses = chart.inverted ? 'max' : 'autoZero'
  const nth = lying ? 1 : everyNth(chart.categories, (piece.width * 0.9) / Math.max(1, chart.categories.length), size)
  const skip = nth > 1 ? `<c:tickLblSkip val="${nth}"/>` : ''
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${chart.inverted ? 'high' : 'low'}"/>${stroke(palette.cityLine, 9525, ink)}${letters(size, palette.ink, ink, nth > 1 ? '<a:bodyPr/>' : '<a:bodyPr rot="0" vert="horz"/>')}<c:crossAx val="2"/><c:crosses val="${crosses}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
}

/** The axis of values, which bars with their values beside them do without. */
export function valueAxis(piece: ChartPiece, ink: Ink): string {
  const { chart, palette, size } = piece
  const lying = isLying(piece)
  const isBare = !chart.inverted && chart.type !== 'line' && !(chart.stacked && needsLegend(chart))
  const [best, worst] = ranksOf(chart)
  const scaling = chart.inverted ? `<c:orientation val="maxMin"/><c:max val="${Math.ceil(worst) + 1}"/><c:min val="${Math.floor(best)}"/>` : '<c:orientation val="minMax"/>'
  const grid = isBare ? '' : `<c:majorGridlines>${stroke(palette.districtLine, 6350, ink)}</c:majorGridlines>`
  return `<c:valAx><c:axId val="2"/><c:scaling>${scaling}</c:scaling><c:delete val="${isBare ? 1 : 0}"/><c:axPos val="${lying ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${formatOf(chart.series.flatMap(({ values }) => values))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${letters(size, palette.ink3, ink)}<c:crossAx val="1"/><c:crosses val="${lying && !isBare ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
}
