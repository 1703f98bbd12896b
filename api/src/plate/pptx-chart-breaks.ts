import type { Chart, Series } from '@bay-atlas/data/board.ts'
import { breakNotes, breaksOf } from '@bay-atlas/data/drawing/chart-breaks.ts'
import { legendOf } from '@bay-atlas/data/drawing/chart-legend.ts'
import { smaller } from '@bay-atlas/data/drawing/chart-shape.ts'
import { moved } from './chart-primitives.ts'
import type { ChartPiece, Group, Primitive } from './primitive.ts'

/** A series as PowerPoint can draw it; `origin` is its place in the chart, `first` whether the legend names it. */
export type NativeSeries = Series & { origin: number; first: boolean }

/** A line of PowerPoint's cannot be cut, so what lies on either side of a change of method becomes a series of its own, of the same name and colour. */
export function nativeSeries(chart: Chart): NativeSeries[] {
  const cuts = [0, ...breaksOf(chart).map(({ at }) => at), chart.categories.length].toSorted((a, b) => a - b)
  return chart.series.flatMap((series, origin) => {
    if (cuts.length === 2 || chart.type !== 'line') return [{ ...series, origin, first: true }]
    const parts = cuts.slice(1).map((to, at) => ({ ...series, origin, values: chart.categories.map((_, nth) => (nth >= (cuts[at] ?? 0) && nth < to ? series.values[nth] ?? null : null)) }))
    const known = parts.filter(({ values }) => values.some(value => value !== null))
    return (known.length > 0 ? known : parts.slice(0, 1)).map((part, at) => ({ ...part, first: at === 0 }))
  })
}

/** The part of the frame that the lines have where rules are drawn over them: left, top, width, height, as shares. PowerPoint's legend needs more room than ours. */
export function innerPlot({ chart, width, height, size, palette }: ChartPiece): [number, number, number, number] {
  const legend = legendOf(chart, [], width * 0.7, size, palette).height * 1.15
  const [left, top, bottom] = [(size * 2.8) / width, Math.min(0.5, (legend + size) / height), (size * 2.4) / height]
  const share = (value: number) => Number(value.toFixed(4))
  return [share(left), share(top), share(1 - left - 0.02), share(Math.max(0.2, 1 - top - bottom))]
}

/** Rules and notes of changes of method, which a native chart does not have, as shapes around it; of layers, their charts so prepared. */
export function withBreaks(layer: Group): Group {
  return { ...layer, children: layer.children.flatMap((child): Primitive[] => (child.type === 'chart' ? aroundChart(child) : child.type === 'group' ? [withBreaks(child)] : [child])) }
}

function aroundChart(piece: ChartPiece): Primitive[] {
  const { chart, x, y, width, height, size, palette, language } = piece
  const breaks = breaksOf(chart)
  if (breaks.length === 0) return [piece]
  const notes = breakNotes(chart, width, size, palette)
  const frame = { ...piece, height: height - notes.height }
  const [left, top, wide, high] = innerPlot(frame)
  const rules = breaks.flatMap(({ at }, nth): Primitive[] => {
    const across = x + width * (left + (wide * at) / chart.categories.length)
    const from = y + frame.height * top
    return [
      { type: 'path', d: `M${across.toFixed(2)} ${from.toFixed(2)}L${across.toFixed(2)} ${(from + frame.height * high).toFixed(2)}`, stroke: palette.ink3, width: 1, dash: [3, 3] },
      { type: 'label', x: across + 3, y: from + size - 2, text: String(nth + 1), size: smaller(size, 2), face: 'sans', bold: true, fill: palette.ink2, anchor: 'start', language },
    ]
  })
  return [frame, ...rules, ...notes.shapes(frame.height).map(shape => moved(shape, x, y, language))]
}
