import { asOf, type Standing } from '../analysis/as-of.ts'
import { Foundings } from '../analysis/foundings.ts'
import type { Board } from '../board.ts'
import type { Facets } from '../facets.ts'
import { matches, type Filter } from '../filter.ts'
import type { Row } from '../row.ts'
import { sayYears } from '../words/filter-in-words.ts'
import { sayWhose } from '../words/whose.ts'
import { inOneLine } from '../words/word.ts'
import type { Matter, SceneQuestion } from './matter.ts'
import { cumulatedChart, cumulatedTable, decadeTable, foundedChart, foundedTable, standingTable } from './time-tables.ts'
import { sayGrowthNote, sayRangeNote, sayStandingNote, sayTimeLead, sayUnknownNote, timeWord } from './words-time.ts'

/** What the timeline says: its board, the years to choose from, and how many stood, did not, or cannot be told. */
export type TimeSaid = { board: Board; founded: Facets['founded']; counts: Record<keyof Standing, number> }

/** What passes all of the filter but its years. */
const inAnyYear = ({ rows, inAnyYear: given }: Matter, filter: Filter): Row[] => given?.() ?? rows.filter(row => matches(filter, row, 'founded'))

/** When the assets were founded, how they stood in the last year of the filter (or stand today), and what is not known of it. */
export const timeBoard = (matter: Matter, question: SceneQuestion): Board => timeSaid(matter, question).board

/** The same with what else the tool shows. */
export function timeSaid(matter: Matter, question: SceneQuestion): TimeSaid {
  const rows = inAnyYear(matter, question.filter)
  const all = new Foundings(rows)
  const standing = asOf(rows, question.filter.founded?.to ?? null)
  const { stood, notYet, unknown, closed, planned } = standing
  return {
    board: boardFrom(all, standing, question), founded: { years: all.years, unknown: all.unknown() },
    counts: { stood: stood.length, notYet: notYet.length, unknown: unknown.length, closed: closed.length, planned: planned.length },
  }
}

function boardFrom(all: Foundings, standing: Standing, { filter, language, palette }: SceneQuestion): Board {
  const until = filter.founded?.to ?? null
  const counted = { years: filter.founded, all }
  const { stood, notYet, unknown } = standing
  return {
    title: timeWord.title[language],
    lead: inOneLine([sayTimeLead(until, stood.length, notYet.length, unknown.length, language), sayWhose([...stood, ...notYet, ...unknown], language)], language),
    charts: [foundedChart(counted, palette, language), cumulatedChart(counted, until, language)],
    tables: [standingTable(standing, until, language), foundedTable(counted, language), decadeTable(counted, language), cumulatedTable(counted, until, language)],
    notes: [
      ...(all.unknown() ? [sayUnknownNote(all.unknown(), all.all, language)] : []),
      ...(filter.founded ? [sayRangeNote(sayYears(filter.founded, language), language)] : []),
      sayStandingNote(language), sayGrowthNote(language),
    ],
  }
}
