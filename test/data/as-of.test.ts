import { expect, test } from 'vitest'
import { asOf, type Standing } from '@bay-atlas/data/analysis/as-of.ts'
import { Foundings } from '@bay-atlas/data/analysis/foundings.ts'
import { overlaps, periodsOf } from '@bay-atlas/data/analysis/periods.ts'
import { row } from '../make.ts'

const rows = [
  row({ id: 'old', founded: 1958 }), row({ id: 'that-year', founded: 2010 }), row({ id: 'later', founded: 2011 }), row({ id: 'undated' }),
  row({ id: 'shut', founded: 2007, status: 'closed' }), row({ id: 'idle', founded: 2000, status: 'unknown' }),
  row({ id: 'plan', status: 'planned' }), row({ id: 'site', founded: 2009, status: 'under-construction' }),
]
const names = (standing: Standing) => Object.fromEntries(Object.entries(standing).map(([list, found]) => [list, found.map(({ id }) => id)]))

test('as of a year: founded by then, not yet, of no known year, closed since, and what is only planned', () => {
  expect(names(asOf(rows, 2010))).toEqual({ stood: ['old', 'that-year', 'idle'], notYet: ['later'], unknown: ['undated'], closed: ['shut'], planned: ['plan', 'site'] })
})

test('what has closed did not stand before it was founded', () => {
  expect(names(asOf(rows, 2006)).notYet).toEqual(['that-year', 'later', 'shut'])
})

test('today goes by the status: a year that is not known does not matter', () => {
  expect(names(asOf(rows, null))).toEqual({ stood: ['old', 'that-year', 'later', 'undated'], notYet: [], unknown: ['idle'], closed: ['shut'], planned: ['plan', 'site'] })
})

test('every asset stands in one list', () => {
  for (const year of [1900, 1958, 2010, 2026, null]) expect(Object.values(asOf(rows, year)).flat()).toHaveLength(rows.length)
})

test('periods are five years, all before 1980 in the first, the last no longer than to the newest year', () => {
  expect(periodsOf(1991, 5)).toEqual([{ from: null, to: 1979 }, { from: 1980, to: 1984 }, { from: 1985, to: 1989 }, { from: 1990, to: 1991 }])
})

test('decades run from the earliest to the newest without a gap', () => {
  expect(new Foundings([row({ founded: 1978 }), row({ founded: 2001 }), row()]).decades).toEqual([1970, 1980, 1990, 2000])
  expect(new Foundings([row()]).decades).toEqual([])
})

test('what was founded by a year counts that year and leaves out the undated', () => {
  // 1958, 2010, 2007, 2000, 2009.
  expect(new Foundings(rows).by(2010)).toBe(5)
})

test('a period is inside a range when they share a year', () => {
  expect(overlaps({ from: 2010, to: 2014 }, { from: null, to: 2010 })).toBe(true)
  expect(overlaps({ from: 2010, to: 2014 }, { from: null, to: 2009 })).toBe(false)
  expect(overlaps({ from: null, to: 1979 }, { from: 1979, to: 1990 })).toBe(true)
  expect(overlaps({ from: null, to: 1979 }, { from: 1980, to: null })).toBe(false)
})
