import { mixOf } from '@bay-atlas/data/drawing/mark-look.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { kinds, type Kind } from '@bay-atlas/data/vocabulary.ts'
import type { Crowd } from '../store/crowd.ts'

/** How many assets of the atlas, how many rows of the reader's own, and of which kinds. */
export type Shown = { atlas: number; own: number; mix: [Kind, number][] }

/** What a plate shows: these rows one by one, and those that a crowd stands for. */
export function shownOf(rows: Row[], crowd: Crowd | null): Shown {
  const own = rows.filter(row => row.own).length
  const counts = new Map([...mixOf(rows), ...(crowd?.mix ?? [])].reduce((sums, [kind, count]) => sums.set(kind, (sums.get(kind) ?? 0) + count), new Map<Kind, number>()))
  return { atlas: rows.length - own + (crowd?.count ?? 0), own, mix: kinds.flatMap((kind): [Kind, number][] => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])) }
}
