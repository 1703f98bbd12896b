import { weightOf } from '../drawing/weight.ts'
import { byValue } from './by-value.ts'
import type { Columns } from './columns.ts'
import { ranksOf } from './ranks-of.ts'

/** Ranks go to 5, weights to 4. */
const [bestRank, lightest] = [5, 4]

/** The places of the best hits of a search: the best answers, of those the heaviest, of those the first. `passes`: which rows may be among them, by place; all where it is left out. */
export function suggestionsOf(columns: Columns, query: string, most: number, passes: (at: number) => boolean = () => true): number[] {
  const ranks = ranksOf(columns, query)
  const weights = byValue(columns.whats, weightOf)
  const heaps = Array.from({ length: bestRank * lightest }, (): number[] => [])
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0
    if (!rank) continue
    const heap = heaps[(bestRank - rank) * lightest + (weights[columns.what[at] ?? 0] ?? lightest) - 1]
    if (heap && heap.length < most && passes(at)) heap.push(at)
  }
  return heaps.flat().slice(0, most)
}
