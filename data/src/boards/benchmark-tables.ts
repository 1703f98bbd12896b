import { knownFor, newestKnown, ratioOf, type Ratio } from '../analysis/benchmarks.ts'
import type { Cell, Table } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { isNumbered } from '../numbered-figure.ts'
import type { Comparable } from '../scene/scene.ts'
import { unitWord, type Unit } from '../units.ts'
import { formatNumber } from '../words/format.ts'
import { metricName } from '../words/metric-name.ts'
import { pick, semicolon } from '../words/word.ts'
import { knownCell } from './benchmark-cells.ts'
import { sayValue } from './bay-figures.ts'
import { citiesWord, comparableWord } from './words-cities.ts'

const heads = (chosen: Comparable[], language: Language) => [{ name: citiesWord.measure[language], align: 'start' as const }, ...chosen.map(one => ({ name: comparableWord[one][language], align: 'end' as const }))]

/** The measures that at least three of the twelve have, whatever the year. */
function commonMetrics({ figures }: FigureAnswer): string[] {
  const counted = [...new Set(figures.map(({ metric }) => metric))].map(metric => ({ metric, known: knownFor(figures, metric).length }))
  return counted.filter(({ known }) => known >= 3).toSorted((a, b) => b.known - a.known).map(({ metric }) => metric)
}

/** The newest figure of each measure and city, with its year; what disagrees in that year stands beside it. */
export function newestTable(answer: FigureAnswer, chosen: Comparable[], language: Language): Table {
  return {
    id: 'newest', title: citiesWord.newest[language], about: citiesWord.newestAbout[language], columns: heads(chosen, language),
    rows: commonMetrics(answer).map(metric => [{ text: metricName(metric, answer.metrics, language) }, ...chosen.map(one => knownCell(newestKnown(answer.figures, one, metric), answer, language))]),
  }
}

/** What is worked out from two figures; `times` turns the value in base units into what is printed. */
type Derived = { name: keyof typeof citiesWord; of: [string, string]; unit?: Unit; times: number; digits: number }
const derived: Derived[] = [
  { name: 'density', of: ['population', 'area'], times: 1, digits: 0 },
  { name: 'gdpPerArea', of: ['gdp', 'area'], times: 1e-6, digits: 1 },
  { name: 'rdPerHead', of: ['rd-spend', 'population'], times: 1, digits: 0 },
  { name: 'giantsPerMillion', of: ['national-little-giants', 'population'], times: 1e6, digits: 1 },
]

/** The unit of what is above: millions of dollars a square kilometre, yuan a head; empty for bare counts. */
function unitOf({ name }: Derived, { unit }: Ratio, language: Language): string {
  const money = /^(?:(?:billion|million)-)?(usd|cny|hkd|mop)$/.exec(unit)?.[1]
  const base = money === 'usd' || money === 'cny' || money === 'hkd' || money === 'mop' ? unitWord[money][language] : ''
  if (!base) return ''
  return ` ${name === 'gdpPerArea' ? pick(language, `百万${base}`, `百萬${base}`, `million ${base}`) : base}`
}

function ratioCell(ratio: Ratio | null, one: Derived, language: Language): Cell {
  if (!ratio) return { text: '–', tone: 'missing', note: citiesWord.noYear[language] }
  const value = Number((ratio.value * one.times).toFixed(one.digits))
  const worked = `${sayValue(ratio.above, language)} ÷ ${sayValue(ratio.below, language)}`
  return { text: `${formatNumber(value, language)}${unitOf(one, ratio, language)}`, figures: [ratio.above.id, ratio.below.id], note: ratio.year + semicolon(language) + worked, tone: 'estimate' }
}

/** Per head and per area, only where one city has both figures of one year. */
export function derivedTable({ figures }: FigureAnswer, chosen: Comparable[], language: Language): Table {
  return {
    id: 'derived', title: citiesWord.derived[language], about: citiesWord.derivedAbout[language], columns: heads(chosen, language),
    rows: derived.map(one => [{ text: citiesWord[one.name][language] }, ...chosen.map(city => ratioCell(ratioOf(figures, city, one.of, one.unit), one, language))]),
  }
}

/** The figures of the 2023 article on Suzhou beside Shenzhen and Guangzhou, where the very same measure exists. */
export function suzhouTable(answer: FigureAnswer, language: Language): Table {
  const beside: Comparable[] = ['suzhou', 'shenzhen', 'guangzhou']
  const own = answer.figures.filter(isNumbered).filter(({ subject }) => subject === 'world:suzhou')
  return {
    id: 'suzhou', title: citiesWord.suzhou[language], about: citiesWord.suzhouAbout[language], columns: heads(beside, language),
    rows: [...new Set(own.map(({ metric }) => metric))].map(metric => [
      { text: metricName(metric, answer.metrics, language) },
      ...beside.map(one => knownCell(newestKnown(answer.figures, one, metric), answer, language)),
    ]),
  }
}
