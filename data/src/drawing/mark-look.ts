import type { Row } from '../row.ts'
import { kinds, type Kind } from '../vocabulary.ts'
import { weightOf, type Weight } from './weight.ts'

/** How a symbol is drawn: by weight, filled or outlined, struck through when closed. */
export type Symbol = { kind: Kind; weight: Weight; outlined: boolean; closed: boolean; /** The reader's own, in a frame. */ own: boolean }

/** How the symbol of an asset is drawn. */
export const symbolOf = (row: Row): Symbol => {
  const weight = weightOf(row)
  const unbuilt = row.status === 'planned' || row.status === 'under-construction'
  return { kind: row.kind, weight, outlined: weight === 4 || unbuilt || row.status === 'closed', closed: row.status === 'closed', own: row.own === true }
}

/** Half the side of the frame around a symbol of the reader's own, outside the ring of the heaviest. */
export const ownFrameHalf = (size: number, weight: Weight) => size / 2 + (weight === 1 ? 8 : 4)

/** Kinds and their counts, in the fixed order. */
export function mixOf(rows: Row[]): [Kind, number][] {
  return kinds.map((kind): [Kind, number] => [kind, rows.filter(row => row.kind === kind).length]).filter(([, count]) => count > 0)
}
