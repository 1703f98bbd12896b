import { decadesOf, firstYear, foundedBy, foundedIn, newestYear, overlaps, periodsOf, type Period } from '../analysis/periods.ts'
import type { Standing } from '../analysis/as-of.ts'
import type { Cell, Chart, Column, Table } from '../board.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Years } from '../filter.ts'
import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import { kinds, type Kind } from '../vocabulary.ts'
import { kindsWord } from '../words/facet-word.ts'
import { formatShare } from '../words/format.ts'
import { comma } from '../words/word.ts'
import { countCell, end, start } from './cells.ts'
import { sayBefore, sayDecade, timeWord } from './words-time.ts'

/** What the timeline counts: those inside the range of years, those of no known year, and all that pass the rest of the filter. */
export type Counted = { years: Years | null; inRange: Row[]; unknown: Row[]; all: Row[] }

const step = 5
const ofKind = (rows: Row[], kind: Kind) => rows.filter(row => row.kind === kind).length
const sayPeriod = ({ from, to }: Period, language: Language) => (from === null ? sayBefore(to + 1, language) : from === to ? String(from) : `${from}–${to}`)

/** The kinds that occur at all, so that no column is empty throughout. */
const kindsIn = (rows: Row[]) => kinds.filter(kind => rows.some(row => row.kind === kind))

const kindColumns = (rows: Row[], first: string, language: Language): Column[] => [start(first), ...kindsIn(rows).map(kind => end(kindsWord[kind][language])), end(timeWord.total[language])]

/** A period of the table or the chart; `rows` is null where the range of years leaves it out. */
type Group = { name: string; rows: Row[] | null }
const outside: Cell = { text: '–', tone: 'faint' }

const kindCells = ({ name, rows }: Group, all: Row[], language: Language): Cell[] =>
  [{ text: name }, ...kindsIn(all).map(kind => (rows ? countCell(ofKind(rows, kind), language) : outside)), rows ? countCell(rows.length, language) : outside]

const groupOf = (name: string, period: Period, { inRange, years }: Counted): Group => ({ name, rows: overlaps(period, years) ? foundedIn(inRange, period) : null })

function groupsOf(counted: Counted, language: Language): Group[] {
  const periods = periodsOf(newestYear(counted.all), step).map(period => groupOf(sayPeriod(period, language), period, counted))
  return [...periods, { name: timeWord.yearUnknown[language], rows: counted.unknown }]
}

/** Five years to a column, all before 1980 in one, and a last column for those whose year is unknown. */
export function foundedChart(counted: Counted, palette: Palette, language: Language): Chart {
  const groups = groupsOf(counted, language)
  const series = kindsIn(counted.all).map(kind => ({ name: kindsWord[kind][language], color: palette.kind[kind], values: groups.map(({ rows }) => rows && ofKind(rows, kind)) }))
  return { id: 'founded', type: 'column', stacked: true, title: timeWord.founded[language], unit: timeWord.unit[language], table: 'founded', categories: groups.map(({ name }) => name), series }
}

export const foundedTable = (counted: Counted, language: Language): Table => ({
  id: 'founded', title: timeWord.founded[language], columns: kindColumns(counted.all, timeWord.period[language], language),
  rows: groupsOf(counted, language).map(group => kindCells(group, counted.all, language)),
})

/** Decades by kinds, from the earliest founding on; those of unknown year in a row of their own. */
export function decadeTable(counted: Counted, language: Language): Table {
  const { unknown, all } = counted
  const decades = decadesOf(all).map(decade => groupOf(sayDecade(decade, language), { from: decade, to: decade + 9 }, counted))
  const groups = [...decades, { name: timeWord.yearUnknown[language], rows: unknown }]
  return { id: 'decades', title: timeWord.byDecade[language], matrix: true, columns: kindColumns(all, timeWord.decade[language], language), rows: groups.map(group => kindCells(group, all, language)) }
}

const yearsTo = (newest: number) => Array.from({ length: newest - firstYear + 1 }, (_, at) => firstYear + at)

/** How many were founded by each year; nothing is said of years after the one asked for. */
export function cumulatedChart({ all }: Counted, until: number | null, language: Language): Chart {
  const years = yearsTo(newestYear(all))
  const values = years.map(year => (until !== null && year > until ? null : foundedBy(all, year)))
  return { id: 'cumulated', type: 'line', title: timeWord.cumulated[language], unit: timeWord.unit[language], table: 'cumulated', categories: years.map(String), series: [{ name: timeWord.cumulated[language], accent: true, values }] }
}

export function cumulatedTable({ all }: Counted, until: number | null, language: Language): Table {
  const years = yearsTo(newestYear(all)).filter(year => until === null || year <= until)
  const first = until === null || until >= firstYear - 1 ? [{ name: sayBefore(firstYear, language), period: { from: null, to: firstYear - 1 } }] : []
  const groups = [...first, ...years.map(year => ({ name: String(year), period: { from: year, to: year } }))]
  return {
    id: 'cumulated', title: timeWord.cumulated[language],
    columns: [start(timeWord.year[language]), end(timeWord.inYear[language]), end(timeWord.cumulated[language])],
    rows: groups.map(({ name, period }) => [{ text: name }, countCell(foundedIn(all, period).length, language), countCell(foundedBy(all, period.to), language)]),
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
