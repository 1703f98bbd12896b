import { describe, expect, test } from 'vitest'
import { timeBoard } from '@bay-atlas/data/boards/time-board.ts'
import { everything, type Years } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { densityMatter, densityQuestion, textsIn } from './density-fixture.ts'

/** 1911, 1985, twice 2012, 2020, and one without a year. */
const board = (founded: Years | null = null) => {
  const filter = { ...everything, founded }
  return timeBoard(densityMatter(filter), densityQuestion({ panel: 'time' }, 'en', filter))
}
const table = (id: string, founded: Years | null = null) => board(founded).tables.find(one => one.id === id)
const totals = (id: string, founded: Years | null = null) => Object.fromEntries((table(id, founded)?.rows ?? []).map(cells => [cells[0]?.text, cells.at(-1)?.text]))

test('five years to a column, all before 1980 in one, and the undated in a column of their own', () => {
  const [chart] = board().charts
  expect(chart?.categories.slice(0, 3)).toEqual(['before 1980', '1980–1984', '1985–1989'])
  expect(chart?.categories.at(-1)).toBe('Year unknown')
  expect(totals('founded')).toMatchObject({ 'before 1980': '1', '1985–1989': '1', '2010–2014': '2', '2020–2024': '1', 'Year unknown': '1', '1990–1994': '0' })
})

test('kinds are stacked, and the stacks add up to the table', () => {
  const [chart] = board().charts
  const sums = chart?.categories.map((_, at) => chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  expect(chart?.stacked).toBe(true)
  expect(sums).toEqual(table('founded')?.rows.map(cells => cells.at(-1)?.value))
})

test('decades by kind run from the earliest founding on', () => {
  const decades = table('decades')
  expect(decades?.rows[0]?.map(({ text }) => text)).toEqual(['1910s', '0', '1', '0', '1'])
  expect(decades?.columns.map(({ name }) => name)).toEqual(['Decade', 'Laboratories', 'Universities', 'Enterprises', 'All'])
})

test('as of the last year of the filter: what stood, what did not yet, what is unknown', () => {
  // By 2012: 1911, 1985, 2012, 2012 stood, 2020 did not, one has no year.
  const founded = { from: null, to: 2012 }
  expect(board(founded).lead).toBe('By the end of 2012 4 stood, 1 did not yet; of 1 the year is unknown.')
  expect(table('standing', founded)?.rows.map(cells => [cells[0]?.text, cells[1]?.value])).toEqual([['Stood', 4], ['Not yet', 1], ['Year unknown', 1], ['Closed today, year of closing not recorded', 0], ['Planned or being built today', 0]])
})

test('what a range leaves out is no zero', () => {
  expect(totals('founded', { from: null, to: 2012 })).toMatchObject({ '2010–2014': '2', '2015–2019': '–', '2020–2024': '–', 'Year unknown': '1' })
  expect(board({ from: null, to: 2012 }).charts[0]?.series[0]?.values.at(-2)).toBeNull()
})

test('the line adds up from the earliest year and stops at the year asked for', () => {
  const [line] = board({ from: 2000, to: 2012 }).charts[1]?.series ?? []
  const years = board().charts[1]?.categories ?? []
  const at = (year: number) => line?.values[years.indexOf(String(year))]
  // Before 1985 only 1911; then 1985; two more in 2012.
  expect([at(1984), at(1985), at(2011), at(2012), at(2013)]).toEqual([1, 2, 2, 4, null])
})

test('every chart has its table', () => {
  const { charts, tables } = board()
  expect(charts.map(({ table }) => tables.some(({ id }) => id === table))).toEqual([true, true])
})

test('an empty filter still says that there is nothing', () => {
  const none = { ...everything, q: 'no such thing' }
  const { charts, tables } = timeBoard(densityMatter(none), densityQuestion({ panel: 'time' }, 'en', none))
  expect(charts[0]?.series).toEqual([])
  expect(tables.find(({ id }) => id === 'standing')?.rows.map(cells => cells[1]?.value)).toEqual([0, 0, 0, 0])
})

describe.each(languages)('in %s', language => {
  test.each([null, { from: null, to: 2010 }, { from: 2000, to: 2012 }])('no text is empty: %j', founded => {
    const filter = { ...everything, founded }
    expect(textsIn(timeBoard(densityMatter(filter), densityQuestion({ panel: 'time' }, language, filter))).filter(said => !said.trim())).toEqual([])
  })
})
