import { describe, expect, test } from 'vitest'
import type { Board, Table } from '@bay-atlas/data/board.ts'
import { networkBoard } from '@bay-atlas/data/boards/network-board.ts'
import { sayBearing } from '@bay-atlas/data/boards/words-network.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { plainScene } from '@bay-atlas/data/scene/scene.ts'
import { question, realMatter, smallMatter } from './network-fixture.ts'

const links = (change: Partial<typeof plainScene.links>) => ({ scene: { ...plainScene, links: { ...plainScene.links, ...change } } })
function tableOf({ tables }: Board, id: string): Table {
  const table = tables.find(one => one.id === id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}
const textsOf = ({ rows }: Table) => rows.map(row => row.map(({ text }) => text))

test('the lead counts what is chosen', () => {
  // Cross-border: two, three, bay. Planned: far. Of unknown year: home.
  expect(networkBoard(smallMatter, question()).lead).toContain('5 of 5 links: 3 cross-border, 1 planned or only announced, 1 of unknown year.')
  const some = networkBoard(smallMatter, question(links({ kinds: ['technology'], years: { from: 2020, to: null }, crossBorder: true }))).lead
  expect(some).toContain('1 of 5 links')
  expect(some).toContain('Asked for: Technology cooperation; since 2020; cross-border only.')
})

test('the years run without a gap, and those not known stand apart', () => {
  const chart = networkBoard(smallMatter, question()).charts.find(({ table }) => table === 'links-by-years')
  expect(chart?.categories).toEqual(['2019', '2020', '2021', '2022', 'Year unknown'])
  expect(chart?.series.map(({ values }) => values)).toEqual([[1, 1, 0, 1, 0], [0, 0, 1, 0, 1]])
})

test('a chart says what its table says', () => {
  const board = networkBoard(smallMatter, question())
  for (const chart of board.charts) {
    const rows = tableOf(board, chart.table).rows
    expect(rows.map(([name]) => name?.text)).toEqual(chart.categories)
    expect(rows.map(row => row.slice(2).map(({ value }) => value))).toEqual(chart.categories.map((_, at) => chart.series.map(({ values }) => values[at])))
  }
})

test('a partner beyond the bay is told with direction and distance', () => {
  expect(textsOf(tableOf(networkBoard(smallMatter, question()), 'beyond-the-bay'))).toEqual([['far-body', 'Beijing', expect.stringMatching(/^north, [5-7]°$/), '1,950', 'sz-firm', 'far']])
  expect([0, 11, 12, 45, 349, 359.7].map(degrees => sayBearing(degrees, 'en'))).toEqual(['north, 0°', 'north, 11°', 'north-north-east, 12°', 'north-east, 45°', 'north, 349°', 'north, 0°'])
  expect(sayBearing(313, 'zh-Hant')).toBe('西北，313°')
})

test('the chosen asset comes first, with each partner and what was achieved', () => {
  const board = networkBoard(smallMatter, question({ selected: 'sz-lab' }))
  const [first] = board.tables
  expect(first?.id).toBe('own-links')
  expect(first?.about).toContain('3 of the chosen links, 3 partners')
  // Newest first, the unknown year last.
  expect(first?.rows.map(([partner, , name, , year]) => [partner?.asset, name?.text, year?.text])).toEqual([['hk-uni', 'three', '2020'], ['gz-institute', 'three', '2020'], ['hk-uni', 'two', '2019'], ['sz-firm', 'home', 'Year unknown']])
  expect(first?.rows[2]?.map(({ text }) => text)).toContain('a chip')
  expect(tableOf(board, 'links').rows).toHaveLength(5)
})

test('what is planned, inferred or not found is marked', () => {
  const rows = tableOf(networkBoard(smallMatter, question()), 'links').rows
  const row = (name: string) => rows.find(([first]) => first?.text === name) ?? []
  expect(row('far')[5]?.tone).toBe('planned')
  expect(row('three')[5]?.tone).toBe('estimate')
  expect(row('home')[4]).toEqual({ text: 'Year unknown', tone: 'missing' })
  expect(row('home')[7]).toEqual({ text: 'not found', tone: 'missing' })
  expect(row('far')[8]?.text).toBe('A paper · 7 Dec 2021 · Starting article')
})

test('the lean of the starting articles is said in numbers', () => {
  expect(networkBoard(smallMatter, question()).notes[0]).toBe('The starting articles lean towards one company: sz-firm takes part in 2 of the 2 links that cite them (100%), and in 1 of the other 3.')
})

test('a filter of assets keeps the links of those that pass, and says so', () => {
  const board = networkBoard({ ...smallMatter, matched: smallMatter.rows.filter(({ id }) => id === 'mo-uni') }, question())
  expect(textsOf(tableOf(board, 'links')).map(([name]) => name)).toEqual(['bay'])
  expect(board.lead).toContain('passes the filter of the map')
})

test('nothing chosen is a board without charts, and no error', () => {
  const board = networkBoard(smallMatter, question(links({ kinds: ['investment'] })))
  expect(board.charts).toEqual([])
  expect(tableOf(board, 'links').rows).toEqual([])
})

describe('of the links of the atlas', async () => {
  const matter = await realMatter()

  test.each(languages)('in %s every word is there, and every row is as long as its heads', language => {
    for (const selected of [null, 'tencent', 'univ-hkust']) {
      const board = networkBoard(matter, question({ language, selected }))
      const texts = [board.title, board.lead, ...board.notes, ...board.charts.flatMap(({ title, unit, categories, series }) => [title, unit, ...categories, ...series.map(({ name }) => name)]), ...board.tables.flatMap(({ title, columns, rows }) => [title, ...columns.map(({ name }) => name), ...rows.flat().map(({ text }) => text)])]
      expect(texts.filter(text => !text.trim())).toEqual([])
      for (const { columns, rows } of board.tables) expect(rows.every(row => row.length === columns.length)).toBe(true)
    }
  })

  test('all are listed, and the charts count each once', () => {
    const board = networkBoard(matter, question())
    const all = matter.network.links.length
    expect(tableOf(board, 'links').rows).toHaveLength(all)
    for (const { series } of board.charts) expect(series.flatMap(({ values }) => values).reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(all)
  })

  test('the matrix of cities is the same across its diagonal', () => {
    const { rows } = tableOf(networkBoard(matter, question()), 'cities-by-cities')
    const counts = rows.map(row => row.slice(1).map(({ value }) => value))
    expect(counts).toEqual(counts.map((_, at) => counts.map(row => row[at])))
  })

  test('the articles lean towards Tencent', () => {
    expect(networkBoard(matter, question()).notes[0]).toMatch(/^The starting articles lean towards one company: Tencent/)
  })
})
