import type { Cell, Chart, Table } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { bayNames, type BayName } from '../scene/bays-view.ts'
import { isNumbered, type Numbered } from '../numbered-figure.ts'
import type { Figure } from '../schema.ts'
import type { Unit } from '../units.ts'
import { metricName } from '../words/metric-name.ts'
import { bracketed, comma, isHan, listed, semicolon } from '../words/word.ts'
import { bayFigures, bayOf, knownOf, sayValue, sayWhen } from './bay-figures.ts'
import { scaled, unitIn } from './unit-in.ts'
import { baysWord, bayWord } from './words-bays.ts'

type Measure = { metric: string; unit: Unit }
/** The measures that are always asked for, in reading order; the others that two bays have follow. */
const asked: Measure[] = [
  { metric: 'area', unit: 'km2' }, { metric: 'population', unit: 'million-people' }, { metric: 'gdp', unit: 'billion-usd' }, { metric: 'gdp', unit: 'billion-cny' },
  { metric: 'gdp-per-head', unit: 'usd' }, { metric: 'fortune-global-500-hq', unit: 'companies' },
  { metric: 'unicorns-hurun', unit: 'companies' }, { metric: 'unicorns-hurun-core-city', unit: 'companies' }, { metric: 'unicorns-gei', unit: 'companies' },
  { metric: 'unicorns-cai', unit: 'companies' }, { metric: 'unicorns-speech', unit: 'companies' },
  { metric: 'universities-count', unit: 'universities' }, { metric: 'universities-top-100-qs', unit: 'universities' }, { metric: 'rd-intensity', unit: 'percent' },
  { metric: 'pct-filings', unit: 'applications' }, { metric: 'invention-patents', unit: 'patents' }, { metric: 'patents-finance-office', unit: 'patents' },
]
export const rankMetric = 'gii-cluster-rank'

/** All measures of the comparison. */
export function measuresOf(figures: readonly Figure[]): Measure[] {
  const measures = [...asked]
  for (const { metric, unit, value } of bayFigures(figures)) {
    const isNew = metric !== rankMetric && typeof value === 'number' && !measures.some(one => one.metric === metric && one.unit === unit)
    if (isNew && bayNames.filter(bay => knownOf(figures, metric, unit)[bay].numbers.length > 0).length > 1) measures.push({ metric, unit })
  }
  return measures
}

const familyOf = (metric: string) => (metric.startsWith('unicorns-') ? 'unicorns' : metric)

/** The other figures of the same bay that a contradiction sets against one: of the same metric, or of another list of the same thing. */
export function opponentsOf(figure: Numbered, { figures, contradictions }: FigureAnswer): Numbered[] {
  const ids = contradictions.filter(one => one.figures.includes(figure.id)).flatMap(one => one.figures)
  const isOther = (other: Figure): other is Numbered => ids.includes(other.id) && isNumbered(other) && other.value !== figure.value && other.subject === figure.subject && other.unit === figure.unit && familyOf(other.metric) === familyOf(figure.metric)
  return figures.filter(isOther)
}

const isDerived = ({ note }: Figure) => /^Derived\b/.test(note?.en ?? '')

/** How a value stands: worked out from another, or known without a source. */
export function standing(figure: Figure, language: Language): string[] {
  return [...(isDerived(figure) ? [baysWord.derived[language]] : []), ...(figure.confidence === 'general-knowledge' ? [baysWord.unverified[language]] : [])]
}

const said = (figure: Numbered, language: Language) => sayValue(figure, language) + bracketed([sayWhen(figure, language), ...standing(figure, language)].join(comma(language)), language)

/** The value of a bay with its year; values that contradict it stand beside it, the rest below. */
export function bayCell(answer: FigureAnswer, measure: Measure, bay: BayName, language: Language): Cell {
  const { numbers, blanks } = knownOf(answer.figures, measure.metric, measure.unit)[bay]
  const [first, ...rest] = numbers
  if (!first) return { text: baysWord.notFound[language], tone: 'missing', ...(blanks.length ? { figures: blanks.map(({ id }) => id), note: blanks[0]?.note?.[language] } : {}) }
  const opponents = opponentsOf(first, answer)
  const beside = opponents.filter(({ metric }) => metric === measure.metric && !isYearly(first, opponents))
  const lists = newestOfEach(opponents.filter(({ metric }) => metric !== measure.metric))
  const tone = beside.length || lists.length ? 'disagree' : isDerived(first) ? 'estimate' : first.confidence === 'general-knowledge' ? 'faint' : undefined
  const more = (word: string, others: Numbered[]) => {
    const texts = [...new Set(others.map(figure => said(figure, language)))].filter(text => text !== said(first, language))
    return texts.length ? [word + (isHan(language) && !/^\d/.test(texts[0] ?? '') ? '' : ' ') + listed(texts, language)] : []
  }
  const when = [sayWhen(first, language), ...standing(first, language)].join(comma(language))
  return {
    text: [first, ...beside].map(figure => sayValue(figure, language)).join(' / '), value: first.value,
    figures: [...numbers, ...lists].map(({ id }) => id),
    note: [when, ...more(baysWord.also[language], rest), ...more(baysWord.otherLists[language], lists)].join(semicolon(language)), ...(tone ? { tone } : {}),
  }
}

/** Of each metric the newest figure. */
const newestOfEach = (figures: readonly Numbered[]) => figures.filter(figure => figures.every(other => other.metric !== figure.metric || (other.asOf ?? '') <= (figure.asOf ?? '')))

/** The same list of other years is a series, not a quarrel. */
const isYearly = (first: Numbered, others: readonly Numbered[]) => Boolean(first.asOf) && others.filter(({ metric }) => metric === first.metric).every(({ asOf }) => asOf && asOf !== first.asOf)

/** Measure by bay. */
export function comparisonTable(answer: FigureAnswer, language: Language): Table {
  return {
    id: 'bays', title: baysWord.compare[language], about: baysWord.compareAbout[language],
    columns: [{ name: baysWord.measure[language], align: 'start' }, ...bayNames.map(bay => ({ name: bayWord[bay][language], align: 'end' as const }))],
    rows: measuresOf(answer.figures).map(measure => [{ text: metricName(measure.metric, answer.metrics, language) }, ...bayNames.map(bay => bayCell(answer, measure, bay, language))]),
  }
}

/** Every figure of the comparison on a line of its own, older years and other lists too. */
export function everyFigure(answer: FigureAnswer, language: Language): Table {
  const lines = measuresOf(answer.figures).flatMap(({ metric, unit }) => bayNames.flatMap(bay => {
    const own = answer.figures.filter(isNumbered).filter(figure => figure.metric === metric && figure.unit === unit && bayOf(figure) === bay)
    return own.toSorted((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? '')).map((figure): Cell[] => {
      const tone = isDerived(figure) ? 'estimate' as const : figure.confidence === 'general-knowledge' ? 'faint' as const : undefined
      return [
        { text: metricName(metric, answer.metrics, language) }, { text: bayWord[bay][language] },
        { text: sayValue(figure, language), value: figure.value, figures: [figure.id], ...(tone ? { tone } : {}) },
        { text: sayWhen(figure, language) }, { text: [figure.note?.[language] ?? '', ...standing(figure, language).filter(() => !figure.note)].join('') },
      ]
    })
  }))
  const names = [baysWord.measure, baysWord.bay, baysWord.value, baysWord.asOf, baysWord.basis]
  return { id: 'bays-figures', title: baysWord.every[language], columns: names.map((name, at) => ({ name: name[language], align: at === 2 ? 'end' : 'start' })), rows: lines }
}

/** What the small charts show: only where at least two bays have a number. */
const charted: Measure[] = [
  { metric: 'area', unit: 'km2' }, { metric: 'population', unit: 'million-people' }, { metric: 'gdp', unit: 'billion-usd' }, { metric: 'gdp-per-head', unit: 'usd' },
  { metric: 'fortune-global-500-hq', unit: 'companies' }, { metric: 'invention-patents', unit: 'patents' },
]

/** One bar for each bay, the Greater Bay Area in the accent; a bay without a number has none. */
export function comparisonCharts(answer: FigureAnswer, language: Language): Chart[] {
  return charted.map(({ metric, unit }) => {
    const known = knownOf(answer.figures, metric, unit)
    const counted = unitIn(unit, language)
    const values = bayNames.map(bay => { const value = known[bay].numbers[0]?.value; return value === undefined ? null : scaled(value, counted) })
    return {
      id: `bays-${metric}`, type: 'bar', title: metricName(metric, answer.metrics, language), categories: bayNames.map(bay => bayWord[bay][language]), unit: counted.name, stacked: true, table: 'bays',
      series: [
        { name: bayWord.gba[language], values: values.map((value, at) => (at === 0 ? value : null)), accent: true },
        { name: baysWord.others[language], values: values.map((value, at) => (at === 0 ? null : value)) },
      ],
    }
  })
}
