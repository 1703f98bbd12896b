import type { Comparable } from '../scene/scene.ts'
import { comparables } from '../scene/scene.ts'
import { isNumbered, isPartOfYear, yearOf, type Numbered } from '../numbered-figure.ts'
import type { Figure } from '../schema.ts'
import type { Unit } from '../units.ts'

/** How figures name a city, or Suzhou, which is no city of the bay. */
export const comparableSubject = (one: Comparable): string => (one === 'suzhou' ? 'world:suzhou' : `city:${one}`)

const asOfOf = ({ asOf }: Figure) => asOf ?? ''
/** The newest first; of one date the exact one first; what has no date comes last. */
const newestFirst = (a: Figure, b: Figure) => asOfOf(b).localeCompare(asOfOf(a)) || Number(Boolean(a.operator)) - Number(Boolean(b.operator))

/** What is known of one measure for one city: the figure to show, and those of the same year and unit that say something else. */
export type Known = { figure: Numbered; others: Numbered[] }

function firstOf(figures: Numbered[]): Known | null {
  const [figure, ...rest] = figures.toSorted(newestFirst)
  if (!figure) return null
  return { figure, others: rest.filter(one => one.unit === figure.unit && yearOf(one) === yearOf(figure) && one.value !== figure.value) }
}

const ofOne = (figures: Figure[], one: Comparable, metric: string): Numbered[] => figures.filter(isNumbered).filter(figure => figure.metric === metric && figure.subject === comparableSubject(one))

/** The newest figure of a measure, with those of the same year that disagree; null where none was found. */
export const newestKnown = (figures: Figure[], one: Comparable, metric: string): Known | null => firstOf(ofOne(figures, one, metric))

/** Whose figures there are of a measure, whatever the year. */
export const knownFor = (figures: Figure[], metric: string): Comparable[] => comparables.filter(one => ofOne(figures, one, metric).length > 0)

/** A measure in one unit and one year, so that cities can be compared. `year` is as the figures print it, half-years too. */
export type SameYear = { metric: string; unit: Unit; year: string; known: Map<Comparable, Known> }

/** Fewer cities than these make no comparison. */
const fewest = 3

function sameYearOf(figures: Figure[], metric: string, unit: Unit): SameYear | null {
  const own = comparables.map(one => ({ one, figures: ofOne(figures, one, metric).filter(figure => figure.unit === unit) }))
  const yearIn = (figure: Figure) => (isPartOfYear(figure) ? figure.asOf : yearOf(figure))
  const years = [...new Set(own.flatMap(({ figures }) => figures.flatMap(figure => yearIn(figure) ?? [])))].sort().reverse()
  const runs = years.map(year => ({ metric, unit, year, known: new Map(own.flatMap(({ one, figures }) => {
    const known = firstOf(figures.filter(figure => yearIn(figure) === year))
    return known ? [[one, known] as const] : []
  })) }))
  const best = runs.toSorted((a, b) => b.known.size - a.known.size)[0]
  return best && best.known.size >= fewest ? best : null
}

/** Every measure that at least three cities have in one year and unit: of its years the one most cities have, the newer where two are alike. */
export function sameYears(figures: Figure[]): SameYear[] {
  const metrics = [...new Set(figures.filter(({ subject }) => comparables.some(one => comparableSubject(one) === subject)).map(({ metric }) => metric))]
  const found = metrics.flatMap(metric => {
    const units = [...new Set(comparables.flatMap(one => ofOne(figures, one, metric).map(({ unit }) => unit)))]
    return units.flatMap(unit => sameYearOf(figures, metric, unit) ?? [])
  })
  return found.toSorted((a, b) => b.known.size - a.known.size)
}

/** One measure by another of the same city and the same year; `value` in base units: people, km², dollars, yuan. */
export type Ratio = { value: number; year: string; unit: Unit; above: Numbered; below: Numbered }

const sizes: Record<string, number> = { billion: 1e9, million: 1e6 }
/** A value without its billions and millions. */
export const inBase = ({ value, unit }: Numbered): number => value * (sizes[unit.split('-')[0] ?? ''] ?? 1)

const isWholeYear = (figure: Figure) => figure.asOf !== null && !isPartOfYear(figure)

/** What one measure is by another, from the newest year that both have; null where no year has both. Estimates in words (over, about) are taken as printed. */
export function ratioOf(figures: Figure[], one: Comparable, [above, below]: [string, string], unit?: Unit): Ratio | null {
  const upper = ofOne(figures, one, above).filter(figure => isWholeYear(figure) && (!unit || figure.unit === unit)).toSorted(newestFirst)
  const lower = ofOne(figures, one, below).filter(isWholeYear).toSorted(newestFirst)
  for (const top of upper) {
    const bottom = lower.find(figure => yearOf(figure) === yearOf(top))
    const year = yearOf(top)
    if (bottom && year && bottom.value) return { value: inBase(top) / inBase(bottom), year, unit: top.unit, above: top, below: bottom }
  }
  return null
}
