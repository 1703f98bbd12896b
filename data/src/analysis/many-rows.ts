import type { Row } from '../row.ts'

/** All rows; where they are too many to be looked through for it, with quick answers. */
export type ManyRows = {
  rows: Row[]
  /** The row with this id. */
  called?: (id: string) => Row | undefined
}

/** The row with this id, if there is one. */
export const rowCalled = ({ rows, called }: ManyRows, id: string): Row | undefined => (called ? called(id) : rows.find(row => row.id === id))
