import type { Standing } from '../analysis/as-of.ts'
import type { Foundings } from '../analysis/foundings.ts'
import { firstYear, overlaps, periodsOf, type Period } from '../analysis/periods.ts'
import type { Cell, Chart, Column, Table } from '../board.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Years } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Kind } from '../vocabulary.ts'
import { kindsWord } from '../words/facet-word.ts'
import { formatShare } from '../words/format.ts'
import { comma } from '../words/word.ts'
import { countCell, end, start } from './cells.ts'
import { sayBefore, sayDecade, timeWord } from './words-time.ts'

/** What the timeline counts: all that pass the filter but for its years, and these. */
export type Counted = { years: Years | null; all: Foundings }

const step = 5
const sayPeriod = ({ from, to }: Period, language: Language) => (from === null ? sayBefore(to + 1, language) : from === to ? String(from) : `${from}–${to}`)

const kindColumns = (all: Foundings, first: string, language: Language): Column[] => [start(first), ...all.kinds.map(kind => end(kindsWord[kind][language])), end(timeWord.total[language])]

/** A period of the table or the chart; `count` is null where the range of years leaves it out. */
type Group = { name: string; count: ((kind?: Kind) => number) | null }
const outside: Cell = { text: '–', tone: 'faint' }

const kindCells = ({ name, count }: Group, all: Foundings, language: Language): Cell[] =>
  [{ text: name }, ...[...all.kinds, undefined].map(kind => (count ? countCell(count(kind), language) : outside))]

const groupOf = (name: string, period: Period, { all, years }: Counted): Group => ({ name, count: overlaps(period, years) ? kind => all.within(period, years, kind) : null })
const undated = ({ all }: Counted, language: Language): Group => ({ name: timeWord.yearUnknown[language], count: kind => all.unknown(kind) })

function groupsOf(counted: Counted, language: Language): Group[] {
  const periods = periodsOf(counted.all.newest, step).map(period => groupOf(sayPeriod(period, language), period, counted))
  return [...periods, undated(counted, language)]
}

/** Five years to a column, all before 1980 in one, and a last column for those whose year is unknown. */
export function foundedChart(counted: Counted, palette: Palette, language: Language): Chart {
  const groups = groupsOf(counted, language)
  const series = counted.all.kinds.map(kind => ({ name: kindsWord[kind][language], color: palette.kind[kind], values: groups.map(({ count }) => count && count(kind)) }))
  return { id: 'founded', type: 'column', stacked: true, title: timeWord.founded[language], unit: timeWord.unit[language], table: 'founded', categories: groups.map(({ name }) => name), series }
}

export const foundedTable = (counted: Counted, language: Language): Table => ({
  id: 'founded', title: timeWord.founded[language], columns: kindColumns(counted.all, timeWord.period[language], language),
  rows: groupsOf(counted, language).map(group => kindCells(group, counted.all, language)),
})

/** Decades by kinds, from the earliest founding on; those of unknown year in a row of their own. */
export function decadeTable(counted: Counted, language: Language): Table {
  const { all } = counted
  const decades = all.decades.map(decade => groupOf(sayDecade(decade, language), { from: decade, to: decade + 9 }, counted))
  const groups = [...decades, undated(counted, language)]
  return { id: 'decades', title: timeWord.byDecade[language], matrix: true, columns: kindColumns(all, timeWord.decade[language], language), rows: groups.map(group => kindCells(group, all, language)) }
}

const yearsTo = (newest: number) => Array.from({ length: newest - firstYear + 1 }, (_, at) => firstYear + at)

/** How many were founded by each year; nothing is said of years after the one asked for. */
export function cumulatedChart({ all }: Counted, until: number | null, language: Language): Chart {
  const years = yearsTo(all.newest)
  const values = years.map(year => (until !== null && year > until ? null : all.by(year)))
  return { id: 'cumulated', type: 'line', title: timeWord.cumulated[language], unit: timeWord.unit[language], table: 'cumulated', categories: years.map(String), series: [{ name: timeWord.cumulated[language], accent: true, values }] }
}

export function cumulatedTable({ all }: Counted, until: number | null, language: Language): Table {
  const years = yearsTo(all.newest).filter(year => until === null || year <= until)
  const first = until === null || until >= firstYear - 1 ? [{ name: sayBefore(firstYear, language), period: { from: null, to: firstYear - 1 } }] : []
  const groups = [...first, ...years.map(year => ({ name: String(year), period: { from: year, to: year } }))]
  return {
    id: 'cumulated', title: timeWord.cumulated[language],
    columns: [start(timeWord.year[language]), end(timeWord.inYear[language]), end(timeWord.cumulated[language])],
    rows: groups.map(({ name, period }) => [{ text: name }, countCell(all.within(period), language), countCell(all.by(period.to), language)]),
  }
}

/** How all that pass the rest of the filter stood in a year, or stand today. */
export function standingTable(standing: Standing, year: number | null, language: Language): Table {
  const lists = [['stood', year === null ? 'stoodNow' : 'stood'], ['notYet', 'notYet'], ['unknown', year === null ? 'unknownNow' : 'unknown'], ['closed', 'closed'], ['planned', 'planned']] as const
  const shown = lists.filter(([list]) => year !== null || list !== 'notYet')
  const all = lists.reduce((sum, [list]) => sum + standing[list].length, 0)
  const share = (count: number): Cell => (all ? { text: formatShare(count / all, language), value: Math.round((count / all) * 1000) / 10 } : outside)
  return {
    id: 'standing', title: year === null ? timeWord.standingNow[language] : timeWord.standing[language] + comma(language) + String(year),
    columns: [start(timeWord.state[language]), end(timeWord.assets[language]), end(timeWord.share[language], '%')],
    rows: shown.map(([list, name]) => [{ text: timeWord[name][language] }, countCell(standing[list].length, language), share(standing[list].length)]),
  }
}
