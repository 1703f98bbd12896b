import { sameYears, type SameYear } from '../analysis/benchmarks.ts'
import type { Chart, Table } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { comparables, type Comparable } from '../scene/scene.ts'
import { formatDate } from '../words/format.ts'
import { metricName } from '../words/metric-name.ts'
import { knownCell } from './benchmark-cells.ts'
import { scaled, unitIn } from './unit-in.ts'
import { citiesWord, comparableWord, sayOfYear } from './words-cities.ts'

/** The measures that are shown large, in this order; the others follow, small. */
const mainMetrics = ['gdp', 'gdp-per-head', 'population', 'area', 'rd-spend', 'rd-intensity', 'national-little-giants', 'unicorns-gei', 'fortune-global-500-hq']
const place = ({ metric }: SameYear) => (mainMetrics.indexOf(metric) + 1 || mainMetrics.length + 1)

const titleOf = (run: SameYear, answer: FigureAnswer, language: Language) => sayOfYear(metricName(run.metric, answer.metrics, language), formatDate(run.year, language), language)

/** The chosen stand first; the rest follow, so that what is chosen can be seen against it. */
const inOrder = (compare: Comparable[]): Comparable[] => [...comparables.filter(one => compare.includes(one)), ...comparables.filter(one => !compare.includes(one))]

function chartOf(run: SameYear, answer: FigureAnswer, compare: Comparable[], language: Language): Chart {
  const unit = unitIn(run.unit, language)
  const shown = inOrder(compare).filter(one => run.known.has(one))
  const value = (one: Comparable) => { const known = run.known.get(one); return known ? scaled(known.figure.value, unit) : null }
  const isChosen = (one: Comparable) => !compare.length || compare.includes(one)
  const rest = { name: citiesWord.others[language], values: shown.map(one => (isChosen(one) ? null : value(one))) }
  const own = { name: citiesWord.chosen[language], accent: true, values: shown.map(one => (isChosen(one) ? value(one) : null)) }
  return {
    id: `same-year-${run.metric}-${run.unit}`, type: 'bar', title: titleOf(run, answer, language), unit: unit.name, table: 'same-year',
    categories: shown.map(one => comparableWord[one][language]),
    ...(compare.length ? { series: [own, rest], stacked: true } : { series: [{ ...own, name: metricName(run.metric, answer.metrics, language) }] }),
  }
}

/** Figures of one year: a table of all twelve with the chosen first, and a chart of each measure. */
export function sameYearPart(answer: FigureAnswer, compare: Comparable[], language: Language): { table: Table; charts: Chart[] } {
  const runs = sameYears(answer.figures).toSorted((a, b) => place(a) - place(b))
  const table: Table = {
    id: 'same-year', title: citiesWord.sameYear[language], about: citiesWord.sameYearAbout[language],
    columns: [{ name: citiesWord.city[language], align: 'start' }, ...runs.map(run => ({ name: titleOf(run, answer, language), align: 'end' as const, unit: unitIn(run.unit, language).name }))],
    rows: inOrder(compare).map(one => [
      { text: comparableWord[one][language], ...(compare.includes(one) && { tone: 'strong' as const }) },
      ...runs.map(run => knownCell(run.known.get(one) ?? null, answer, language, unitIn(run.unit, language))),
    ]),
  }
  return { table, charts: runs.map(run => chartOf(run, answer, compare, language)) }
}
