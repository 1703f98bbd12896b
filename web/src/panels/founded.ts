import type { Facets } from '@bay-atlas/data/facets.ts'
import type { Years } from '@bay-atlas/data/filter.ts'

/** Two years a bin; the first gathers everything before `tail`. Both ends belong to a bin. */
export type Bin = { from: number; to: number; count: number }
const tail = 1980

/** The bins of the founding years, up to the newest year there is (at least 2025), empty ones too. */
export function binsOf({ years }: Facets['founded']): Bin[] {
  const newest = Math.max(2025, ...years.map(([year]) => year))
  const count = (from: number, to: number) => years.reduce((sum, [year, number]) => sum + (year >= from && year <= to ? number : 0), 0)
  const bins: Bin[] = [{ from: -Infinity, to: tail - 1, count: count(-Infinity, tail - 1) }]
  for (let from = tail; from <= newest; from += 2) bins.push({ from, to: from + 1, count: count(from, from + 1) })
  return bins
}

/** The years as positions of the first and last chosen bin. */
export function rangeOf(years: Years | null, bins: Bin[]): [number, number] {
  const { from = null, to = null } = years ?? {}
  const first = from === null ? 0 : bins.findIndex(bin => bin.to >= from)
  const last = to === null ? bins.length - 1 : bins.findLastIndex(bin => bin.from <= to)
  return [first < 0 ? bins.length - 1 : first, Math.max(last, 0)]
}

/** What a press on one bin asks for: that bin, or, outside a range that is chosen, the range out to it. So two presses do what a drag does. */
export function pressedRange(at: number, [first, last]: [number, number], isChosen: boolean): [number, number] {
  if (isChosen && at < first) return [at, last]
  return isChosen && at > last ? [first, at] : [at, at]
}

/** Two bins as years, the ends left open where the range reaches them; null when it is everything. */
export function yearsOf([a, b]: [number, number], bins: Bin[]): Years | null {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  const from = first <= 0 ? null : (bins[first]?.from ?? null)
  const to = last >= bins.length - 1 ? null : (bins[last]?.to ?? null)
  return from === null && to === null ? null : { from, to }
}
