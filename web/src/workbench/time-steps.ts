import type { Years } from '@bay-atlas/data/filter.ts'
import { rangeOf, yearsOf, type Bin } from '../panels/founded.ts'

/** Has the last year of the range come to the end of the bins? */
export const isAtEnd = (years: Years | null, bins: Bin[]) => rangeOf(years, bins)[1] >= bins.length - 1

/** The range with its last year moved by so many bins, never before its first nor beyond the end; null is everything. */
export function stepped(years: Years | null, bins: Bin[], by: number): Years | null {
  const [first, last] = rangeOf(years, bins)
  return yearsOf([first, Math.max(first, Math.min(bins.length - 1, last + by))], bins)
}

/** The range that a play from the beginning starts with: its first bin alone. */
export function startOf(years: Years | null, bins: Bin[]): Years | null {
  const [first] = rangeOf(years, bins)
  return yearsOf([first, first], bins)
}
