import type { Row } from '../row.ts'

/** How assets stood in a year. Each is in exactly one list. */
export type Standing = {
  /** Founded by then and not known to have closed. */
  stood: Row[]
  /** Founded later. */
  notYet: Row[]
  /** No year of founding is known, or for today: whether it still works is not known. */
  unknown: Row[]
  /** Closed today; the year it closed is not recorded, so it may still have stood. */
  closed: Row[]
  /** Planned or under construction today, whatever year its body was set up. */
  planned: Row[]
}

function standingOf({ status, founded }: Row, year: number | null): keyof Standing {
  if (status === 'planned' || status === 'under-construction') return 'planned'
  if (year === null) return status === 'closed' ? 'closed' : status === 'unknown' ? 'unknown' : 'stood'
  if (founded === null) return 'unknown'
  if (founded > year) return 'notYet'
  return status === 'closed' ? 'closed' : 'stood'
}

/** Sorts assets by how they stood at the end of a year; null asks for today, by their status alone. */
export function asOf(rows: Row[], year: number | null): Standing {
  const standing: Standing = { stood: [], notYet: [], unknown: [], closed: [], planned: [] }
  for (const row of rows) standing[standingOf(row, year)].push(row)
  return standing
}
