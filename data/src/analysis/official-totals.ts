import type { Coverage, Place, Total } from '../coverage.ts'
import { isNumbered } from '../numbered-figure.ts'
import { isCounted, officialFigure } from '../official-total.ts'
import type { Figure } from '../schema.ts'
import type { ManyRows } from './many-rows.ts'
import { countOf } from './sharing.ts'

/** An official total beside what the atlas has. `figure` is null where no total was found; `share` is 0 to 1; null too where the two do not count the same thing. */
export type Compared = { total: Total; place: Place; count: number; figure: Figure | null; share: number | null }

/** The number of a figure, where it is one. */
export const numberOf = (figure: Figure | null): number | null => (figure && isNumbered(figure) ? figure.value : null)

/** One official total in one place, beside the rows of the atlas that it speaks of. */
export function compared(total: Total, place: Place, known: ManyRows & { figures: Figure[] }): Compared {
  const figure = officialFigure(total, known.figures, place)
  const count = countIn(total, place, known)
  const official = numberOf(figure)
  return { total, place, count, figure, share: official && total.fit === 'same' ? count / official : null }
}

/** A total of named assets looks for those; any other asks what rows share. */
function countIn(total: Total, place: Place, { rows, called }: ManyRows): number {
  if (!total.ids) return countOf(rows, row => isCounted(total, row, place))
  if (!called) return rows.filter(row => isCounted(total, row, place)).length
  return total.ids.flatMap(id => called(id) ?? []).filter(row => isCounted({ ...total, ids: null }, row, place)).length
}

/** Every official total in every place where it can exist. */
export const officialTotals = ({ totals }: Pick<Coverage, 'totals'>, known: ManyRows & { figures: Figure[] }): Compared[] =>
  totals.flatMap(total => total.places.map(place => compared(total, place, known)))
