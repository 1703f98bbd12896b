import type { Cell, Table } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { bayNames, type BayName } from '../scene/bays-view.ts'
import type { Text } from '../text.ts'
import type { Numbered } from '../numbered-figure.ts'
import type { Unit } from '../units.ts'
import { formatAmount } from '../words/amount.ts'
import { metricName } from '../words/metric-name.ts'
import { semicolon } from '../words/word.ts'
import { isSameTime, knownOf, sayWhen } from './bay-figures.ts'
import { baysWord, bayWord } from './words-bays.ts'

type Side = { metric: string; unit: Unit }
/** `times` takes the quotient of the two units to the unit shown. */
type Ratio = { name: Text; over: Side; by: Side; times: number; unit: Unit; digits: number }

const population: Side = { metric: 'population', unit: 'million-people' }
const area: Side = { metric: 'area', unit: 'km2' }
const gdp: Side = { metric: 'gdp', unit: 'billion-usd' }

const ratios: Ratio[] = [
  // 10⁹ dollars by 10⁶ people are thousands of dollars a head.
  { name: baysWord.perHead, over: gdp, by: population, times: 1000, unit: 'usd', digits: 0 },
  // 10⁶ people by 1 km² are 10⁹ people by 1,000 km².
  { name: baysWord.peoplePerArea, over: population, by: area, times: 1000, unit: 'million-people', digits: 2 },
  { name: baysWord.gdpPerArea, over: gdp, by: area, times: 1000, unit: 'billion-usd', digits: 1 },
  { name: baysWord.f500PerArea, over: { metric: 'fortune-global-500-hq', unit: 'companies' }, by: area, times: 1000, unit: 'companies', digits: 2 },
  { name: baysWord.pctPerHead, over: { metric: 'pct-filings', unit: 'applications' }, by: population, times: 1, unit: 'applications', digits: 0 },
  { name: baysWord.inventionsPerHead, over: { metric: 'invention-patents', unit: 'patents' }, by: population, times: 1, unit: 'patents', digits: 0 },
]

/** The first pair of figures of the same time, in the order in which they are preferred. */
function pairOf(tops: Numbered[], bottoms: Numbered[]): [Numbered, Numbered] | null {
  for (const top of tops) for (const bottom of bottoms) if (isSameTime(top, bottom)) return [top, bottom]
  return null
}

/** The years of both sides, or that one was not found. */
function sayYears(ratio: Ratio, tops: Numbered[], bottoms: Numbered[], answer: FigureAnswer, language: Language): string {
  const side = (which: Side, [figure]: Numbered[]) => `${metricName(which.metric, answer.metrics, language)} ${figure ? sayWhen(figure, language) : baysWord.notFound[language]}`
  return [side(ratio.over, tops), side(ratio.by, bottoms)].join(semicolon(language))
}

function ratioCell(ratio: Ratio, bay: BayName, answer: FigureAnswer, language: Language): Cell {
  const of = ({ metric, unit }: Side) => knownOf(answer.figures, metric, unit)[bay].numbers
  const [tops, bottoms] = [of(ratio.over), of(ratio.by)]
  const pair = pairOf(tops, bottoms)
  if (!pair) return { text: baysWord.blank[language], tone: 'missing', figures: [tops[0], bottoms[0]].flatMap(figure => (figure ? [figure.id] : [])), note: sayYears(ratio, tops, bottoms, answer, language) }
  const [top, bottom] = pair
  const value = Number(((top.value / bottom.value) * ratio.times).toFixed(ratio.digits))
  const { number, unit } = formatAmount(value, ratio.unit, language)
  const [when, other] = [sayWhen(top, language), sayWhen(bottom, language)]
  const years = when === other ? when : sayYears(ratio, [top], [bottom], answer, language)
  return { text: `${number} ${unit}`.trim(), value, figures: [top.id, bottom.id], note: years, tone: 'estimate' }
}

/** What is worked out from two figures of the same time; where there is no such pair the cell says which years there are. */
export function ratiosTable(answer: FigureAnswer, language: Language): Table {
  return {
    id: 'bays-per', title: baysWord.ratios[language], about: baysWord.ratiosAbout[language],
    columns: [{ name: baysWord.measure[language], align: 'start' }, ...bayNames.map(bay => ({ name: bayWord[bay][language], align: 'end' as const }))],
    rows: ratios.map(ratio => [{ text: ratio.name[language] }, ...bayNames.map(bay => ratioCell(ratio, bay, answer, language))]),
  }
}
