import type { Chart } from '../board.ts'

/** One bar: of which series, from where to where in the unit of the chart; null where there is no number. */
export type Piece = { series: number; from: number; to: number | null }

/** The bars of a category, in order: beside each other, or each on the end of the one before when stacked. */
export function piecesOf({ series, stacked }: Chart, category: number): Piece[] {
  let [above, below] = [0, 0]
  return series.map(({ values }, at) => {
    const value = values[category] ?? null
    if (!stacked || value === null) return { series: at, from: 0, to: value }
    const from = value >= 0 ? above : below
    if (value >= 0) above += value
    else below += value
    return { series: at, from, to: from + value }
  })
}

/** The least and the greatest end of all bars, zero among them. Never of no extent. */
export function extentOf(chart: Chart): [number, number] {
  const ends = chart.categories.flatMap((_, at) => piecesOf(chart, at).flatMap(({ to }) => (to === null ? [] : [to])))
  const [least, greatest] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  return greatest > least ? [least, greatest] : [least, least + 1]
}

/** Positions of ranks: one, or what is less, and the greatest. */
export function ranksOf({ series }: Chart): [number, number] {
  const values = series.flatMap(each => each.values).filter(value => value !== null)
  const [best, worst] = [Math.min(1, ...values), Math.max(1, ...values)]
  return worst > best ? [best, worst] : [best, best + 1]
}
