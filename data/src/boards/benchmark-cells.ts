import type { Known } from '../analysis/benchmarks.ts'
import type { Cell } from '../board.ts'
import type { Language } from '../language.ts'
import type { FigureAnswer } from '../figure-answer.ts'
import type { Numbered } from '../numbered-figure.ts'
import { formatOperator } from '../words/amount.ts'
import { formatNumber } from '../words/format.ts'
import { listed } from '../words/word.ts'
import { sayValue, sayWhen } from './bay-figures.ts'
import { scaled, type ColumnUnit } from './unit-in.ts'
import { citiesWord } from './words-cities.ts'

/** Figures of the same subject and measure that a contradiction sets beside this one. */
export function disputed(figure: Numbered, { figures, contradictions }: FigureAnswer): string[] {
  const beside = contradictions.filter(one => one.figures.includes(figure.id)).flatMap(one => one.figures)
  return figures.filter(other => other.id !== figure.id && beside.includes(other.id) && other.subject === figure.subject && other.metric === figure.metric).map(({ id }) => id)
}

/** Nothing was found: never zero. */
export const missingCell = (language: Language): Cell => ({ text: citiesWord.notFound[language], tone: 'missing' })

/** A figure with its year and its receipt, and whatever disagrees with it. In a column with a unit of its own the number stands bare. */
export function knownCell(known: Known | null, answer: FigureAnswer, language: Language, column?: ColumnUnit): Cell {
  if (!known) return missingCell(language)
  const { figure, others } = known
  const beside = [...new Set([...others.map(({ id }) => id), ...disputed(figure, answer)])]
  const also = others.map(other => `${citiesWord.also[language]} ${sayValue(other, language)}`)
  const value = column && scaled(figure.value, column)
  const text = value === undefined ? sayValue(figure, language) : [formatOperator(figure.operator, language), formatNumber(value, language)].filter(Boolean).join(' ')
  return {
    text, ...(value !== undefined && { value }), figures: [figure.id, ...beside],
    note: listed([sayWhen(figure, language), ...also], language),
    ...(beside.length > 0 && { tone: 'disagree' as const }),
  }
}
