import type { Card } from '@bay-atlas/data/card.ts'
import type { Citation } from '@bay-atlas/data/citation.ts'
import type { Fact, Figure } from '@bay-atlas/data/schema.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatAmount, formatOperator } from '@bay-atlas/data/words/amount.ts'
import { cardWord, sayWord } from '../look/words-card.ts'

/** What facts and figures have in common: a value with its receipt. */
export type Statement = Omit<Fact, 'value'> & { value: Fact['value'] | Figure['value']; valueTo?: number }

/** A source with the number it bears on the card. */
export type Numbered = { number: number; citation: Citation }

/** The sources of a statement with their numbers, in the order of the card. */
export function numbered(ids: readonly string[], sources: Card['sources']): Numbered[] {
  return sources.flatMap((citation, index) => (ids.includes(citation.id) ? [{ number: index + 1, citation }] : []))
}

/** A value in print: the number may stand large and its unit small. `long` values want a line of their own. */
export type Printed = { before: string; main: string; after: string; long: boolean }

const longest = { 'zh-Hans': 14, 'zh-Hant': 14, en: 24 } satisfies Record<Language, number>

export function printed({ value, valueTo, operator, unit }: Statement, language: Language): Printed {
  const before = formatOperator(operator, language)
  if (typeof value === 'number') {
    const amount = formatAmount(value, unit, language)
    const upper = valueTo === undefined ? '' : `–${formatAmount(valueTo, unit, language).number}`
    return { before: [before, amount.before].filter(Boolean).join(' '), main: amount.number + upper, after: amount.unit, long: false }
  }
  const text = value === null ? cardWord.noFigure[language] : sayText(value, language)
  return { before, main: text, after: '', long: text.length > longest[language] }
}

const sayText = (value: string | Text, language: Language) => (typeof value === 'string' ? sayWord(value, language) : value[language])

/** The value as one line, for a receipt or a citation. */
export function inOneLine(statement: Statement, language: Language): string {
  const { before, main, after } = printed(statement, language)
  return [before, main, after].filter(Boolean).join(' ')
}

/** Statements by what they measure, in the order of first mention; the newest value of each first, undated ones last. */
export function byMetric(statements: readonly Statement[]): [metric: string, values: Statement[]][] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) groups.set(statement.metric, [...(groups.get(statement.metric) ?? []), statement])
  return [...groups].map(([metric, values]) => [metric, values.toSorted((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))])
}

