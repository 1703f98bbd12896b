import type { Cell } from '@bay-atlas/data/board.ts'
import type { Language } from '@bay-atlas/data/language.ts'

/** Which column rules the order, from 0, and which way. */
export type Order = { column: number; descending: boolean } | null

/** Rows in that order: numbers by value, words as the language sorts them, and what is not known last whichever way. */
export function sortedRows(rows: readonly Cell[][], order: Order, language: Language): Cell[][] {
  if (!order) return [...rows]
  const { column, descending } = order
  const turn = descending ? -1 : 1
  const isNumeric = rows.some(row => row[column]?.value !== undefined)
  return rows.toSorted((one, other) => {
    const [a, b] = [one[column], other[column]]
    if (!isNumeric) return turn * (a?.text ?? '').localeCompare(b?.text ?? '', language)
    if (a?.value === undefined || b?.value === undefined) return Number(a?.value === undefined) - Number(b?.value === undefined)
    return turn * (a.value - b.value)
  })
}

/** What a click on a column does to the order: numbers start with the greatest, words with the first; a third click gives the board's own order back. */
export function nextOrder(order: Order, column: number, isNumeric: boolean): Order {
  if (order?.column !== column) return { column, descending: isNumeric }
  return order.descending === isNumeric ? { column, descending: !isNumeric } : null
}
