import type { Cell, Chart, Table } from '../board.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { bayNames, type BayName } from '../scene/bays-view.ts'
import { formatAmount } from '../words/amount.ts'
import { rankMetric } from './bay-comparison.ts'
import { bayOf } from './bay-figures.ts'
import { baysWord, bayWord, rankBreaks } from './words-bays.ts'

const rankOf = ({ figures }: FigureAnswer, bay: BayName, edition: string) => figures.find(figure => figure.metric === rankMetric && bayOf(figure) === bay && figure.asOf === edition)

/** The editions any bay has a rank or a blank in, in order. */
const editionsOf = ({ figures }: FigureAnswer) => [...new Set(figures.flatMap(figure => (figure.metric === rankMetric && bayOf(figure) && figure.asOf ? [figure.asOf] : [])))].toSorted()

function rankCell(answer: FigureAnswer, bay: BayName, edition: string, language: Language): Cell {
  const figure = rankOf(answer, bay, edition)
  if (!figure || typeof figure.value !== 'number') return { text: baysWord.notFound[language], tone: 'missing', ...(figure ? { figures: [figure.id] } : {}) }
  const { before, number, unit } = formatAmount(figure.value, 'rank', language)
  const isOpen = figure.confidence === 'general-knowledge'
  return { text: [before, number, unit].filter(Boolean).join(' '), value: figure.value, figures: [figure.id], ...(isOpen ? { tone: 'faint', note: baysWord.unverified[language] } : {}) }
}

/** Editions by bay, with the changes of method. */
export function ranksTable(answer: FigureAnswer, language: Language): Table {
  const names = [baysWord.edition[language], ...bayNames.map(bay => bayWord[bay][language]), baysWord.method[language]]
  return {
    id: 'bays-ranks', title: baysWord.ranks[language], about: baysWord.ranksAbout[language],
    columns: names.map((name, at) => ({ name, align: at === 0 || at === names.length - 1 ? 'start' : 'end' })),
    rows: editionsOf(answer).map(edition => [{ text: edition }, ...bayNames.map(bay => rankCell(answer, bay, edition, language)), { text: rankBreaks.find(({ year }) => String(year) === edition)?.note[language] ?? '' }]),
  }
}

/** One line for each bay, first place at the top; no line runs across a change of method or an edition that was not found. */
export function ranksChart(answer: FigureAnswer, language: Language): Chart {
  const editions = editionsOf(answer)
  return {
    id: 'bays-ranks', type: 'line', title: baysWord.ranksChart[language], categories: editions, unit: baysWord.rankUnit[language], inverted: true, table: 'bays-ranks',
    series: bayNames.map(bay => ({ name: bayWord[bay][language], accent: bay === 'gba', values: editions.map(edition => { const value = rankOf(answer, bay, edition)?.value; return typeof value === 'number' ? value : null }) })),
    breaks: rankBreaks.flatMap(({ year, note }) => { const at = editions.indexOf(String(year)); return at > 0 ? [{ at, note: note[language] }] : [] }),
  }
}
