import type { Matter } from '@bay-atlas/data/boards/matter.ts'
import type { Names } from '@bay-atlas/data/columns/names.ts'
import type { PlacedRow } from '@bay-atlas/data/columns/placed-row.ts'
import { hiddenBit, partBit } from '@bay-atlas/data/columns/sieve.ts'

/** The part of the matter that is rows. */
export type RowsMatter = Pick<Matter, 'rows' | 'matched' | 'called' | 'passing' | 'inAnyYear'>

/** All rows of columns in their order, as a question shows them: `fails` says what each fails of its filter. Named rows are found by their names. */
export function rowsMatter(all: readonly PlacedRow[], names: Pick<Names, 'find'>, fails: Uint16Array): RowsMatter {
  const bitsOf = ({ at }: PlacedRow) => fails[at] ?? hiddenBit
  const placeOf = (id: string) => all[names.find(id)]
  const rows = all.filter(row => !(bitsOf(row) & hiddenBit))
  return {
    rows, matched: rows.filter(row => bitsOf(row) === 0),
    called: id => {
      const row = placeOf(id)
      return row && !(bitsOf(row) & hiddenBit) ? row : undefined
    },
    passing: ids => [...ids].flatMap(id => placeOf(id) ?? []).filter(row => bitsOf(row) === 0).sort((a, b) => a.at - b.at),
    inAnyYear: () => all.filter(row => (bitsOf(row) & ~partBit.founded) === 0),
  }
}
