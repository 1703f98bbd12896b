import type { Bbox } from '../filter.ts'
import type { Row } from '../row.ts'
import { kinds, precisions, type Kind } from '../vocabulary.ts'

/** What is said of some assets together. */
export type Sum = {
  count: number
  /** How many of each kind, in the order of `kinds`. */
  kinds: ArrayLike<number>
  box: Bbox
  /** The place in `precisions` of the one known best. */
  known: number
  /** Are any of them the reader's own? */
  own: boolean
}

const alone = kinds.map((_, at) => kinds.map((_, other) => (other === at ? 1 : 0)))

/** What is said of one asset. */
export function sumOf({ kind, position: [lon, lat], precision, own }: Pick<Row, 'kind' | 'position' | 'precision' | 'own'>): Sum {
  return { count: 1, kinds: alone[kinds.indexOf(kind)] ?? [], box: [lon, lat, lon, lat], known: precisions.indexOf(precision), own: own === true }
}

/** What is said of all of them together; of none, nothing: a box turned inside out. */
export function sumOfAll(sums: readonly Sum[]): Sum {
  const [only] = sums
  if (only && sums.length === 1) return only
  const counts = kinds.map(() => 0)
  const all = { count: 0, kinds: counts, known: precisions.length - 1, own: false }
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { count, kinds, box, known, own } of sums) {
    all.count += count
    for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (kinds[at] ?? 0)
    west = Math.min(west, box[0])
    south = Math.min(south, box[1])
    east = Math.max(east, box[2])
    north = Math.max(north, box[3])
    all.known = Math.min(all.known, known)
    all.own ||= own
  }
  return { ...all, box: [west, south, east, north] }
}

/** Kinds and their counts, in the fixed order. */
export const mixIn = (sum: Sum) => kinds.flatMap((kind, at): [Kind, number][] => (sum.kinds[at] ? [[kind, sum.kinds[at]]] : []))

/** The box around some assets. */
export const boxOf = (rows: readonly Row[]): Bbox => sumOfAll(rows.map(sumOf)).box
