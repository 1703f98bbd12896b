import type { Cell } from '../board.ts'
import type { Citation } from '../citation.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Language } from '../language.ts'
import { bayNames, type BayName } from '../scene/bays-view.ts'
import type { Numbered } from '../numbered-figure.ts'
import type { Unit } from '../units.ts'
import { formatAmount, formatOperator } from '../words/amount.ts'
import { formatNumber } from '../words/format.ts'
import { metricName } from '../words/metric-name.ts'
import { bayCell, opponentsOf } from './bay-comparison.ts'
import { knownOf, sayWhen } from './bay-figures.ts'

/** What stands under each map: a value in two parts, its year, how much it is of the greatest, and the numbers of its sources. */
export type HeadlineValue = { cell: Cell; figure: Numbered | null; number: string; unit: string; when: string; share: number; sources: number[]; /** A value beside it stands on general knowledge. */ isOpen: boolean }
export type HeadlineRow = { metric: string; name: string; values: Record<BayName, HeadlineValue> }
export type Headline = { rows: HeadlineRow[]; sources: Citation[] }

const measures: { metric: string; unit: Unit }[] = [
  { metric: 'area', unit: 'km2' }, { metric: 'population', unit: 'million-people' }, { metric: 'gdp', unit: 'billion-usd' }, { metric: 'fortune-global-500-hq', unit: 'companies' },
]

/** As it is read from afar: at most four digits, or none after the point; the table and the receipt have all of them. */
function shorter(exact: string, language: Language): string {
  const value = Number(exact.replaceAll(',', ''))
  if (Number.isNaN(value) || Number.isInteger(value)) return exact
  return formatNumber(Number(value.toFixed(Math.max(0, 4 - String(Math.trunc(Math.abs(value))).length))), language)
}

/** The four figures under the maps, and the sources behind them in the order of first mention. */
export function headlineOf(answer: FigureAnswer, language: Language): Headline {
  const first = measures.map(({ metric, unit }) => knownOf(answer.figures, metric, unit))
  const used = first.flatMap(known => bayNames.flatMap(bay => known[bay].numbers[0]?.sources ?? []))
  const sources = [...new Set(used)].flatMap(id => answer.sources.find(source => source.id === id) ?? [])
  const rows = measures.map((measure, at): HeadlineRow => {
    const known = first[at] ?? knownOf(answer.figures, measure.metric, measure.unit)
    const greatest = Math.max(...bayNames.map(bay => known[bay].numbers[0]?.value ?? 0))
    const value = (bay: BayName): HeadlineValue => {
      const [cell, figure] = [bayCell(answer, measure, bay, language), known[bay].numbers[0]]
      if (!figure) return { cell, figure: null, number: cell.text, unit: '', when: '', share: 0, sources: [], isOpen: false }
      const { before, number: exact, unit } = formatAmount(figure.value, figure.unit, language)
      const number = shorter(exact, language)
      return {
        cell, figure, number: [formatOperator(figure.operator, language), before, number].filter(Boolean).join(' '), unit, when: sayWhen(figure, language),
        share: greatest > 0 ? figure.value / greatest : 0, sources: sources.flatMap(({ id }, index) => (figure.sources.includes(id) ? [index + 1] : [])),
        isOpen: [figure, ...(cell.tone === 'disagree' ? opponentsOf(figure, answer) : [])].some(({ confidence }) => confidence === 'general-knowledge'),
      }
    }
    return { metric: measure.metric, name: metricName(measure.metric, answer.metrics, language), values: { gba: value('gba'), tokyo: value('tokyo'), ny: value('ny'), sf: value('sf') } }
  })
  return { rows, sources }
}
