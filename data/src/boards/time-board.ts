import { asOf } from '../analysis/as-of.ts'
import type { Board } from '../board.ts'
import { inYears, matches } from '../filter.ts'
import { sayYears } from '../words/filter-in-words.ts'
import { sayWhose } from '../words/whose.ts'
import { inOneLine } from '../words/word.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { cumulatedChart, cumulatedTable, decadeTable, foundedChart, foundedTable, standingTable, type Counted } from './time-tables.ts'
import { sayGrowthNote, sayRangeNote, sayStandingNote, sayTimeLead, sayUnknownNote, timeWord } from './words-time.ts'

/** What passes all of the filter but its years; and which of it lies in them. */
function countedOf({ rows }: Matter, { filter }: SceneQuestion): Counted {
  const all = rows.filter(row => matches(filter, row, 'founded'))
  const dated = all.filter(({ founded }) => founded !== null)
  return { years: filter.founded, all, inRange: filter.founded ? dated.filter(({ founded }) => filter.founded && inYears(filter.founded, founded)) : dated, unknown: all.filter(({ founded }) => founded === null) }
}

/** When the assets were founded, how they stood in the last year of the filter (or stand today), and what is not known of it. */
export function timeBoard(matter: Matter, question: SceneQuestion): Board {
  const { filter, language, palette } = question
  const until = filter.founded?.to ?? null
  const counted = countedOf(matter, question)
  const standing = asOf(counted.all, until)
  const { stood, notYet, unknown } = standing
  return {
    title: timeWord.title[language],
    lead: inOneLine([sayTimeLead(until, stood.length, notYet.length, unknown.length, language), sayWhose([...stood, ...notYet, ...unknown], language)], language),
    charts: [foundedChart(counted, palette, language), cumulatedChart(counted, until, language)],
    tables: [standingTable(standing, until, language), foundedTable(counted, language), decadeTable(counted, language), cumulatedTable(counted, until, language)],
    notes: [
      ...(counted.unknown.length ? [sayUnknownNote(counted.unknown.length, counted.all.length, language)] : []),
      ...(filter.founded ? [sayRangeNote(sayYears(filter.founded, language), language)] : []),
      sayStandingNote(language), sayGrowthNote(language),
    ],
  }
}
