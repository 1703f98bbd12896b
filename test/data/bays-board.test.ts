import { describe, expect, test } from 'vitest'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import type { Board, Cell } from '@bay-atlas/data/board.ts'
import { headlineOf } from '@bay-atlas/data/boards/bay-headline.ts'
import { baysBoard } from '@bay-atlas/data/boards/bays-board.ts'
import { rankBreaks } from '@bay-atlas/data/boards/words-bays.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { figure, metric } from '../make.ts'

const dataset = readDataset()
const figures = await createMemoryStore(dataset).figures({ subject: [], metric: [] })
const board = baysBoard({ figures }, { language: 'en' })
const bays = ['gba', 'tokyo', 'ny', 'sf'] as const

function cellOf(table: string, row: string, bay: (typeof bays)[number], from: Board = board): Cell {
  const cells = from.tables.find(({ id }) => id === table)?.rows.find(([first]) => first?.text === row) ?? []
  const cell = cells[bays.indexOf(bay) + 1]
  if (!cell) throw new Error(`${table} has no ${row} of ${bay}`)
  return cell
}

describe('the comparison', () => {
  test.each<[string, (typeof bays)[number], number, string]>([
    ['Area', 'gba', 56_098, 'bay-gba-area-2020'], ['Population', 'gba', 86.17, 'bay-gba-population-2020'], ['Population', 'sf', 7.742, 'bay-sf-population-2019'],
    ['GDP', 'ny', 1861.22, 'bay-ny-gdp-2019'], ['GDP per head', 'tokyo', 45_084, 'bay-tokyo-gdp-per-head-2018'], ['PCT applications', 'gba', 27_800, 'bay-gba-pct-filings-2018'],
    ['Fortune Global 500 headquarters', 'gba', 25, 'seed-gba-f500'], ['Fortune Global 500 headquarters', 'tokyo', 40, 'seed-tokyo-f500'],
    ['Fortune Global 500 headquarters', 'ny', 24, 'seed-ny-f500'], ['Fortune Global 500 headquarters', 'sf', 10, 'seed-sf-f500'],
    ['R&D spending as a share of GDP', 'gba', 2.8, 'seed-gba-rd-intensity'], ['Universities and colleges', 'gba', 60, 'seed-gba-universities'],
  ])('%s of %s is %d, with its receipt and its year', (row, bay, value, id) => {
    const cell = cellOf('bays', row, bay)
    expect(cell.value).toBe(value)
    expect(cell.figures?.[0]).toBe(id)
    expect(cell.note).toMatch(/\d{4}/)
  })

  test('what no source gives is said to be not found, never zero', () => {
    expect(cellOf('bays', 'R&D spending as a share of GDP', 'tokyo')).toEqual({ text: 'not found', tone: 'missing' })
    expect(cellOf('bays', 'Universities in the QS top 100', 'ny')).toMatchObject({ text: 'not found', tone: 'missing', figures: ['bay-ny-universities-top-100-qs-2026'] })
  })

  test('values that disagree stand side by side, each with its receipt', () => {
    expect(cellOf('bays', 'Area', 'tokyo')).toMatchObject({ text: '36,898 km² / about 13,500 km²', tone: 'disagree', figures: ['bay-tokyo-area-2020', 'bay-tokyo-area-alternative'] })
    expect(cellOf('bays', 'Unicorns (Hurun)', 'gba')).toMatchObject({ text: '72 companies', tone: 'disagree' })
    expect(cellOf('bays', 'Unicorns (Hurun)', 'gba').note).toMatch(/other lists .*106 companies \(2024\)/)
  })

  test('a number derived from another is said to be an estimate', () => {
    expect(cellOf('bays', 'Invention patents', 'tokyo')).toMatchObject({ tone: 'estimate' })
  })

  test('every number has a receipt, and every receipt exists', () => {
    const ids = new Set(dataset.figures.map(({ id }) => id))
    for (const cell of board.tables.flatMap(({ rows }) => rows.flat())) {
      if (cell.value !== undefined) expect(cell.figures?.length, cell.text).toBeGreaterThan(0)
      for (const id of cell.figures ?? []) expect(ids.has(id), id).toBe(true)
    }
  })
})

describe('per head and per 1,000 km²', () => {
  test('is worked out where the years match', () => {
    // 1861.22 billion / 19.222 million = 96,828 dollars; both of 2019.
    expect(cellOf('bays-per', 'GDP per head (worked out here)', 'ny')).toMatchObject({ value: 96_828, tone: 'estimate', note: '2019' })
    // The table prints 2019/2020 for the GDP, and the population is of 2020: 1679.3 / 86.17 = 19.488 thousand.
    expect(cellOf('bays-per', 'GDP per head (worked out here)', 'gba')).toMatchObject({ value: 19_488, figures: ['bay-gba-gdp', 'bay-gba-population-2020'] })
    expect(board.notes.some(note => note.includes('19,488'))).toBe(true)
    // 86.17 million / 56,098 km² = 1,536 per km² = 1.54 million per 1,000 km².
    expect(cellOf('bays-per', 'People per 1,000 km²', 'gba')).toMatchObject({ value: 1.54, note: '2020' })
  })

  test('is left blank, with the years, where they do not', () => {
    expect(cellOf('bays-per', 'GDP per head (worked out here)', 'tokyo')).toEqual({ text: 'not worked out', tone: 'missing', figures: ['bay-tokyo-gdp-2018', 'bay-tokyo-population-2020'], note: 'GDP 2018; Population 2020' })
  })

  test('never mixes a half-year with a year', () => {
    const half = [figure({ id: 'g', metric: 'gdp', unit: 'billion-usd', value: 700, asOf: '2025-H1' }), figure({ id: 'p', metric: 'population', unit: 'million-people', value: 90, asOf: '2025' })]
    const small = baysBoard({ figures: { ...figures, figures: half, contradictions: [], metrics: [metric({ id: 'gdp' }), metric({ id: 'population' })] } }, { language: 'en' })
    expect(cellOf('bays-per', 'GDP per head (worked out here)', 'gba', small)).toMatchObject({ text: 'not worked out' })
  })
})

describe('the ranks of WIPO', () => {
  const chart = board.charts.find(({ id }) => id === 'bays-ranks')

  test('run from 2017 to 2025, first place on top, the Greater Bay Area in the accent', () => {
    expect(chart).toMatchObject({ type: 'line', inverted: true, table: 'bays-ranks', categories: ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'] })
    expect(chart?.series[0]).toMatchObject({ accent: true, values: [2, 2, 2, 2, 2, 2, 2, 2, 1] })
    expect(chart?.series[2]?.values).toEqual([11, 8, 8, 8, null, 9, null, null, 7])
  })

  test('break where the figures say that the method changed', () => {
    expect(chart?.breaks?.map(({ at }) => chart.categories[at])).toEqual(['2018', '2020', '2025'])
    const noteOf = (year: number) => figures.figures.find(({ id }) => id === `bay-gba-gii-cluster-rank-${year}`)?.note?.en ?? ''
    expect(noteOf(2017)).toMatch(/PCT patents only/)
    for (const { year } of rankBreaks.filter(({ year }) => year > 2018)) expect(noteOf(year)).toMatch(/Break in method/)
  })

  test('a rank that was not found is said so, and one from general knowledge too', () => {
    expect(cellOf('bays-ranks', '2021', 'ny')).toEqual({ text: 'not found', tone: 'missing', figures: ['bay-ny-gii-cluster-rank-2021'] })
    expect(cellOf('bays-ranks', '2019', 'sf')).toMatchObject({ value: 5, tone: 'faint', note: 'general knowledge, not verified' })
  })
})

test('the rows under the maps are those of the picture, bars measured against the greatest', () => {
  const { rows, sources } = headlineOf(figures, 'zh-Hans')
  expect(rows.map(({ metric: id }) => id)).toEqual(['area', 'population', 'gdp', 'fortune-global-500-hq'])
  expect(rows[0]?.values.tokyo).toMatchObject({ number: '36,898', when: '2020', sources: [1] })
  // 36,898 / 56,098 = 0.658; 25 / 40 = 0.625.
  expect(rows[0]?.values.tokyo.share).toBeCloseTo(0.658, 3)
  expect(rows[3]?.values.gba.share).toBe(0.625)
  expect(sources.map(({ id }) => id)).toEqual(['cwcccpa-com-85b37e', 'seed-001'])
})

test.each(languages)('in %s every chart has its table, every row as many cells as columns, no text is empty but a blank', language => {
  const { charts, tables, notes, title, lead } = baysBoard({ figures }, { language })
  for (const chart of charts) expect(tables.map(({ id }) => id)).toContain(chart.table)
  for (const { rows, columns } of tables) for (const row of rows) expect(row).toHaveLength(columns.length)
  for (const text of [title, lead, ...notes]) expect(text.trim()).not.toBe('')
  expect(JSON.stringify({ tables, notes })).not.toContain('undefined')
})
