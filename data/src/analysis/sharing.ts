import type { Row } from '../row.ts'

/** A row that stands for all that share its words with it, and how many those are. Name, position, founding year and what it belongs to are its own. */
export type Shared = { of: Row; count: number }

/** Worked out once for a list: a board counts the same rows in many ways. */
const known = new WeakMap<readonly Row[], Shared[]>()

/** The rows as as many as have words of their own, the first of each in their order. Rows that do not say with whom they share stand alone. */
export function shared(rows: readonly Row[]): Shared[] {
  const before = known.get(rows)
  if (before) return before
  const all: Shared[] = []
  const heaps = new Map<number, Shared>()
  for (const of of rows) {
    const key = 'alike' in of && typeof of.alike === 'number' ? of.alike : null
    const heap = key === null ? undefined : heaps.get(key)
    if (heap) {
      heap.count += 1
      continue
    }
    const one = { of, count: 1 }
    all.push(one)
    if (key !== null) heaps.set(key, one)
  }
  // Rows that do not say it are as many again, and are not kept.
  if (heaps.size) known.set(rows, all)
  return all
}

/** How many of the rows are so; only their words may be asked. */
export const countOf = (rows: readonly Row[], has: (row: Row) => boolean): number => shared(rows).reduce((sum, { of, count }) => (has(of) ? sum + count : sum), 0)
