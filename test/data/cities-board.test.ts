import { newestKnown, ratioOf, sameYears } from '@bay-atlas/data/analysis/benchmarks.ts'
import { cities } from '@bay-atlas/data/vocabulary.ts'
import { cityCount, inSeveralCities } from '@bay-atlas/data/analysis/city-counts.ts'
import type { Board, Cell } from '@bay-atlas/data/board.ts'
import { citiesBoard } from '@bay-atlas/data/boards/cities-board.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { describe, expect, test } from 'vitest'
import { contradiction, figure, row } from '../make.ts'
import { coverage, figuresOf, giants, giantsTotal, matter, question, realMatter } from './coverage-fixture.ts'

const tableOf = (board: Board, id: string) => {
  const found = board.tables.find(table => table.id === id)
  if (!found) throw new Error(`the board has no table "${id}"`)
  return found
}
/** The cell of a table in the row and the column that begin with these words. */
function cellOf(board: Board, id: string, line: string, column: string): Cell {
  const { rows, columns } = tableOf(board, id)
  const at = columns.findIndex(({ name }) => name.startsWith(column))
  const cell = rows.find(([first]) => first?.text.startsWith(line))?.[at]
  if (!cell) throw new Error(`${id} has no ${line} × ${column}`)
  return cell
}

describe('counts of cities', () => {
  const rows = [
    row({ id: 'one', cities: ['shenzhen', 'hong-kong'], kind: 'park', tiers: ['national', 'municipal'], sectors: ['ai', 'energy'] }),
    row({ id: 'two', cities: ['shenzhen'], kind: 'park' }),
    row({ id: 'three', cities: ['macao'], kind: 'university' }),
  ]
  const [shenzhen, hongKong] = (['shenzhen', 'hong-kong'] as const).map(city => cityCount(city, rows))

  test('an asset of two cities is counted once, for the first', () => {
    expect([shenzhen?.all, hongKong?.all]).toEqual([2, 0])
    expect(cities.reduce((sum, city) => sum + cityCount(city, rows).all, 0)).toBe(3)
    expect(inSeveralCities(rows)).toBe(1)
  })

  test('an asset counts once in each of its tiers and sectors', () => {
    expect([shenzhen?.kind.get('park'), shenzhen?.tier.get('national'), shenzhen?.tier.get('municipal'), shenzhen?.sector.get('energy')]).toEqual([2, 2, 1, 1])
  })

  test('the board says how many lie in several cities', () => {
    expect(citiesBoard(matter({ rows }), question()).notes).toContain('1 asset lies in several cities; each is counted once, for the first.')
  })
})

describe('figures beside each other', () => {
  const gdp = (id: string, city: string, value: number, asOf: string, unit: 'billion-usd' | 'billion-cny' = 'billion-usd') => figure({ id, subject: `city:${city}`, metric: 'gdp', value, unit, asOf })

  test('are of one year: the year that most cities have, the newer of two alike, and never fewer than three', () => {
    const figures = [
      ...['shenzhen', 'guangzhou', 'macao'].flatMap((city, n) => [gdp(`${city}-2020`, city, n + 1, '2020'), gdp(`${city}-2021`, city, n + 11, '2021')]),
      gdp('macao-2023', 'macao', 99, '2023'),
      ...['shenzhen', 'guangzhou'].map(city => gdp(`${city}-cny`, city, 5, '2024', 'billion-cny')),
    ]
    expect(sameYears(figures).map(({ unit, year, known }) => ({ unit, year, cities: known.size }))).toEqual([{ unit: 'billion-usd', year: '2021', cities: 3 }])
  })

  test('the newest goes first, what has no date last; another value of the same year stands beside it', () => {
    const figures = [giants('undated', 'shenzhen', 1337, null), giants('november', 'shenzhen', 1333, '2025-11'), giants('may', 'shenzhen', 1300, '2025-05'), giants('old', 'shenzhen', 745, '2024')]
    const known = newestKnown(figures, 'shenzhen', 'giants')
    expect([known?.figure.id, known?.others.map(({ id }) => id)]).toEqual(['november', ['may']])
  })

  test('per head only from one year: 36,000 million yuan by 18 million people are 2,000 yuan each', () => {
    const figures = [
      figure({ id: 'spend', subject: 'city:shenzhen', metric: 'rd-spend', value: 36, unit: 'billion-cny', asOf: '2024' }),
      figure({ id: 'people', subject: 'city:shenzhen', metric: 'population', value: 18, unit: 'million-people', asOf: '2024' }),
      figure({ id: 'spend-gz', subject: 'city:guangzhou', metric: 'rd-spend', value: 36, unit: 'billion-cny', asOf: '2023' }),
      figure({ id: 'people-gz', subject: 'city:guangzhou', metric: 'population', value: 18, unit: 'million-people', asOf: '2024' }),
    ]
    expect(ratioOf(figures, 'shenzhen', ['rd-spend', 'population'])?.value).toBe(2000)
    expect(ratioOf(figures, 'guangzhou', ['rd-spend', 'population'])).toBeNull()
    const board = citiesBoard(matter({ figures: figuresOf(figures) }), question())
    expect(cellOf(board, 'derived', 'R&D', 'Shenzhen')).toMatchObject({ text: '2,000 CNY', figures: ['spend', 'people'] })
    expect(cellOf(board, 'derived', 'R&D', 'Guangzhou')).toEqual({ text: '–', tone: 'missing', note: 'no year has both' })
  })

  test('half a year is not held against a year', () => {
    const half = [figure({ subject: 'city:shenzhen', metric: 'gdp', value: 1, unit: 'billion-usd', asOf: '2020-H1' }), figure({ id: 'area', subject: 'city:shenzhen', metric: 'area', value: 1, unit: 'km2', asOf: '2020' })]
    expect(ratioOf(half, 'shenzhen', ['gdp', 'area'])).toBeNull()
  })

  test('what two sources dispute carries both receipts and says so', () => {
    const figures = [giants('a', 'shenzhen', 10, '2024'), giants('b', 'shenzhen', 12, '2025'), giants('c', 'guangzhou', 3, '2024'), giants('d', 'macao', 1, '2024')]
    const board = citiesBoard(matter({ figures: figuresOf(figures, [contradiction({ figures: ['a', 'b'] })]) }), question())
    expect(cellOf(board, 'newest', 'giants', 'Shenzhen')).toMatchObject({ figures: ['b', 'a'], tone: 'disagree' })
    expect(cellOf(board, 'newest', 'giants', 'Guangzhou').tone).toBeUndefined()
  })
})

describe('official totals', () => {
  const rows = [1, 2, 3].map(n => row({ id: `firm-${n}`, kind: 'enterprise', tiers: ['little-giant'], cities: ['shenzhen'] }))
  const small = matter({ rows, coverage: coverage({ totals: [giantsTotal()] }), figures: figuresOf([giants('official', 'shenzhen', 1200, '2025-11')]) })

  test('always stand beside what is in the atlas: 3 of 1,200 are a quarter of a per cent', () => {
    expect(cellOf(citiesBoard(small, question()), 'totals', 'giants', 'Shenzhen')).toMatchObject({ text: '3 / 1,200 · 0.3%', figures: ['official'], note: 'Nov 2025' })
  })

  test('one that was not found is said to be, beside the count', () => {
    expect(cellOf(citiesBoard(small, question()), 'totals', 'giants', 'Guangzhou')).toEqual({ text: '0 / not found', tone: 'missing' })
  })

  test('do not move with the filter', () => {
    const filtered = citiesBoard({ ...small, matched: [] }, question())
    expect(cellOf(filtered, 'totals', 'giants', 'Shenzhen').text).toBe('3 / 1,200 · 0.3%')
    expect(cellOf(filtered, 'atlas-kinds', 'Enterprise', 'Shenzhen').text).toBe('0')
  })
})

describe('the atlas as it is', async () => {
  const real = await realMatter()
  const board = citiesBoard(real, question())

  test('Suzhou has the seven figures of the article and no zero anywhere', () => {
    expect(tableOf(board, 'suzhou').rows).toHaveLength(7)
    expect(tableOf(board, 'suzhou').rows.every(([, suzhou]) => suzhou?.figures?.length)).toBe(true)
    expect(cellOf(board, 'suzhou', 'China Top 500', 'Shenzhen').text).toBe('25 companies')
    const blanks = tableOf(board, 'same-year').rows.find(([name]) => name?.text === 'Suzhou')?.slice(1) ?? []
    expect(blanks.length).toBeGreaterThan(5)
    expect(blanks.every(cell => cell.tone === 'missing' && cell.value === undefined && cell.text === 'not found')).toBe(true)
    expect(cellOf(board, 'atlas-kinds', 'All', 'Suzhou')).toEqual({ text: 'outside this atlas', tone: 'not-looked' })
  })

  test('every number in a table of figures has its receipt', () => {
    for (const id of ['same-year', 'newest', 'derived', 'suzhou']) {
      for (const cell of tableOf(board, id).rows.flatMap(([, ...cells]) => cells)) expect(cell.tone === 'missing' || (cell.figures?.length ?? 0) > 0, `${id}: ${cell.text}`).toBe(true)
    }
  })

  test('every official total is written with the atlas count before it', () => {
    const cells = tableOf(board, 'totals').rows.flatMap(([, ...cells]) => cells).filter(cell => cell.tone !== 'faint')
    expect(cells.length).toBeGreaterThan(20)
    for (const cell of cells) expect(cell.text).toMatch(/^[\d,]+ \/ (over )?([\d,]+|not found)/)
  })

  test('Shenzhen had 17.56 million people on 1,997 km² in 2020: 8,793 on each', () => {
    expect(cellOf(board, 'derived', 'People per km²', 'Shenzhen')).toMatchObject({ text: '8,793', note: '2020; 17.56 million people ÷ 1,997 km²' })
  })

  test('chosen cities narrow the tables; in those of one year they stand first, and in accent in the charts', () => {
    const two = citiesBoard(real, question({ compare: ['macao', 'suzhou'] }))
    expect(tableOf(two, 'newest').columns.map(({ name }) => name)).toEqual(['Measure', 'Macao', 'Suzhou'])
    expect(tableOf(two, 'same-year').rows.slice(0, 3).map(([name]) => name?.text)).toEqual(['Macao', 'Suzhou', 'Guangzhou'])
    const chart = two.charts.find(({ id }) => id === 'same-year-gdp-billion-usd')
    expect([chart?.categories[0], chart?.series.map(({ accent, values }) => [accent, values.filter(value => value !== null).length])]).toEqual(['Macao', [[true, 1], [undefined, 10]]])
  })

  test.each(languages)('in %s no text is empty, every row is whole, and every chart has its table', language => {
    const said = citiesBoard(real, question({ language }))
    for (const { rows, columns, title } of said.tables) {
      expect([title, ...columns.map(({ name }) => name), ...rows.flat().map(({ text }) => text)].every(text => text.trim())).toBe(true)
      expect(rows.every(cells => cells.length === columns.length)).toBe(true)
    }
    for (const { table, categories, series } of said.charts) {
      expect(said.tables.some(({ id }) => id === table)).toBe(true)
      expect(series.every(({ values }) => values.length === categories.length)).toBe(true)
    }
  })
})
