import type { FigureAnswer } from '../figure-answer.ts'
import { isNumbered, yearOf, type Numbered } from '../numbered-figure.ts'
import type { Figure } from '../schema.ts'
import { cities, type City } from '../vocabulary.ts'

/** What is read of one city: the newest figure, and those of the same year or of none that say something else. */
export type CityFigure = { city: City; figure: Numbered; others: Numbered[] }

/** The end of a time, so that later is greater: a year ends after its months; what has no date comes first. */
function endOf({ asOf }: Figure): string {
  const [year = '', part = '12', day = '31'] = asOf?.split('-') ?? []
  const month = { H1: '06', H2: '12', Q1: '03', Q2: '06', Q3: '09', Q4: '12' }[part] ?? part
  return asOf === null ? '' : `${year}-${month}-${day}`
}

/** Among figures of one end the exact and the sourced go first. */
const preferred = (a: Numbered, b: Numbered) =>
  endOf(b).localeCompare(endOf(a)) || Number(Boolean(a.operator)) - Number(Boolean(b.operator)) || Number(a.confidence !== 'sourced') - Number(b.confidence !== 'sourced')

/** The newest figure of each city in one unit, with the ones that disagree. */
export function cityFigures({ figures }: Pick<FigureAnswer, 'figures'>, metric: string, unit: string): CityFigure[] {
  return cities.flatMap(city => {
    const own = figures.filter(isNumbered).filter(one => one.subject === `city:${city}` && one.metric === metric && one.unit === unit).toSorted(preferred)
    const [figure] = own
    if (!figure) return []
    const others = own.filter(one => one.value !== figure.value && (yearOf(one) === yearOf(figure) || one.asOf === null))
    return [{ city, figure, others }]
  })
}

/** A metric in one unit that enough cities have to be shaded by. The first unit of a metric is that of the most cities. */
export type CityMetric = { id: string; metric: string; unit: Figure['unit']; cities: City[] }
const fewest = 3

function unitsOf(figures: Numbered[], metric: string): CityMetric[] {
  const units = [...new Set(figures.map(({ unit }) => unit))]
  const known = units.map(unit => ({ unit, cities: cities.filter(city => figures.some(one => one.unit === unit && one.subject === `city:${city}`)) }))
  const enough = known.filter(one => one.cities.length >= fewest).toSorted((a, b) => b.cities.length - a.cities.length)
  return enough.map((one, at) => ({ ...one, metric, id: at === 0 ? metric : `${metric}-in-${one.unit.toLowerCase().replaceAll('_', '-')}` }))
}

/**
 * What at least three cities have figures of, each unit apart, since nothing is converted here: `gdp`, and `gdp-in-billion-cny`
 * where a second unit has enough cities too. Those of the most cities first.
 */
export function cityMetrics({ figures }: Pick<FigureAnswer, 'figures'>): CityMetric[] {
  const ofCities = figures.filter(isNumbered).filter(({ subject, valueTo }) => subject.startsWith('city:') && valueTo === undefined)
  const metrics = [...new Set(ofCities.map(({ metric }) => metric))]
  return metrics.flatMap(metric => unitsOf(ofCities.filter(one => one.metric === metric), metric)).toSorted((a, b) => b.cities.length - a.cities.length)
}
