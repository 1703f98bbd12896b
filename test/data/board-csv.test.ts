import { describe, expect, test } from 'vitest'
import type { Board, Table } from '@bay-atlas/data/board.ts'
import { boardCsv, tableCsv } from '@bay-atlas/data/boards/board-csv.ts'

const table: Table = {
  id: 'bays', title: 'The bays', about: 'As published', columns: [{ name: 'Bay', align: 'start' }, { name: 'Area', align: 'end', unit: 'km²' }],
  rows: [[{ text: 'Greater Bay Area' }, { text: '56,098', value: 56098, note: '2023, "official"' }], [{ text: '=2+3' }, { text: 'not found', tone: 'missing' }]],
}
const board: Board = { title: 'Four bays', lead: 'Side by side.', charts: [], tables: [table, { ...table, id: 'again', title: 'Again' }], notes: ['A note, with a comma'] }
const lines = (csv: string) => csv.replace(/^\uFEFF/, '').split('\r\n')

describe('a table as a file', () => {
  test('begins with the mark of UTF-8 and its heads, units among them', () => {
    expect(tableCsv(table).startsWith('\uFEFFBay,Area (km²)')).toBe(true)
  })

  test('holds bare numbers, and notes and standing in columns of their own', () => {
    expect(lines(tableCsv(table))).toEqual([
      'Bay,Area (km²),Area [note],Area [standing]',
      'Greater Bay Area,56098,"2023, ""official""",',
      "'=2+3,not found,,not found",
      '',
    ])
  })

  test('says them in the language of the page', () => {
    expect(lines(tableCsv(table, 'zh-Hans'))[0]).toBe('Bay,Area (km²),Area [附注],Area [情况]')
    expect(lines(tableCsv(table, 'zh-Hant'))[2]).toBe("'=2+3,not found,,未查到")
  })

  test('has no column for what no cell says', () => {
    expect(lines(tableCsv({ ...table, rows: [[{ text: 'A' }, { text: '1', value: 1 }]] }))[0]).toBe('Bay,Area (km²)')
  })
})

test('a board as a file has all its tables under their titles, and its notes', () => {
  const all = lines(boardCsv(board))
  expect(all.slice(0, 6)).toEqual(['Four bays', 'Side by side.', '', 'The bays', 'As published', 'Bay,Area (km²),Area [note],Area [standing]'])
  expect(all).toContain('Again')
  expect(all.at(-2)).toBe('"A note, with a comma"')
})
