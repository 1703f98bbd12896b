import type { Years } from '../filter.ts'

/** Years of which both ends belong to it; an open beginning is null. */
export type Period = { from: number | null; to: number }

/** Before this year one period gathers all. */
export const firstYear = 1980

/** All before 1980, then steps of so many years; the last one ends with the newest year. */
export function periodsOf(newest: number, step: number): Period[] {
  const count = Math.floor((newest - firstYear) / step) + 1
  return [{ from: null, to: firstYear - 1 }, ...Array.from({ length: count }, (_, at) => ({ from: firstYear + at * step, to: Math.min(newest, firstYear + at * step + step - 1) }))]
}

/** Does the period share a year with the range? */
export const overlaps = ({ from, to }: Period, years: Years | null) => !years || ((years.to === null || (from ?? -Infinity) <= years.to) && (years.from === null || to >= years.from))
