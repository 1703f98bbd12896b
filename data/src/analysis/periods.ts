import type { Years } from '../filter.ts'
import type { Row } from '../row.ts'

/** Years of which both ends belong to it; an open beginning is null. */
export type Period = { from: number | null; to: number }

/** Before this year one period gathers all. */
export const firstYear = 1980

/** The newest year that any asset was founded in, at least 2025. */
export const newestYear = (rows: Row[]) => Math.max(2025, ...rows.flatMap(({ founded }) => founded ?? []))

/** All before 1980, then steps of so many years; the last one ends with the newest year. */
export function periodsOf(newest: number, step: number): Period[] {
  const count = Math.floor((newest - firstYear) / step) + 1
  return [{ from: null, to: firstYear - 1 }, ...Array.from({ length: count }, (_, at) => ({ from: firstYear + at * step, to: Math.min(newest, firstYear + at * step + step - 1) }))]
}

export const foundedIn = (rows: Row[], { from, to }: Period) => rows.filter(({ founded }) => founded !== null && (from === null || founded >= from) && founded <= to)

/** The decades from the earliest year to the newest, as the years that begin them; none are left out between. */
export function decadesOf(rows: Row[]): number[] {
  const decades = rows.flatMap(({ founded }) => (founded === null ? [] : Math.floor(founded / 10) * 10))
  if (!decades.length) return []
  const first = Math.min(...decades)
  return Array.from({ length: (Math.max(...decades) - first) / 10 + 1 }, (_, at) => first + at * 10)
}

/** Does the period share a year with the range? */
export const overlaps = ({ from, to }: Period, years: Years | null) => !years || ((years.to === null || (from ?? -Infinity) <= years.to) && (years.from === null || to >= years.from))

/** How many were founded by the end of a year. */
export const foundedBy = (rows: Row[], year: number) => rows.filter(({ founded }) => founded !== null && founded <= year).length
