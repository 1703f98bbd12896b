import { coverageClass, leastCovered, standing } from '@bay-atlas/data/analysis/coverage.ts'
import { compared } from '@bay-atlas/data/analysis/official-totals.ts'
import { coverageBoard } from '@bay-atlas/data/boards/coverage-board.ts'
import { coverageDrawing } from '@bay-atlas/data/boards/coverage-drawing.ts'
import { readDataset } from '@bay-atlas/data/dataset.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { officialFigure } from '@bay-atlas/data/official-total.ts'
import { cities, kinds } from '@bay-atlas/data/vocabulary.ts'
import { describe, expect, test } from 'vitest'
import { noCoverage, row } from '../make.ts'
import { coverage, figuresOf, giants, giantsTotal, matter, question, realMatter } from './coverage-fixture.ts'

const firms = (count: number) => Array.from({ length: count }, (_, n) => row({ id: `firm-${n}`, kind: 'enterprise', tiers: ['little-giant'], cities: ['shenzhen'] }))

describe('the official total of which least is here', () => {
  const known = { rows: firms(3), figures: [giants('official', 'shenzhen', 12, '2024')], coverage: coverage({ totals: [giantsTotal()] }) }
  const short = { ...known, figures: [...known.figures, giants('short', 'shenzhen', 2, '2024', { metric: 'short-list' })], coverage: coverage({ totals: [giantsTotal({ id: 'short', metric: 'short-list' }), giantsTotal()] }) }
  const leastOf = (kind: 'enterprise' | 'park', of = known) => leastCovered([standing(kind, 'shenzhen', of)])

  test('3 of 12 little giants are a quarter', () => {
    expect(leastOf('enterprise')).toMatchObject({ count: 3, share: 0.25, figure: { id: 'official' } })
  })

  test('where there is no official total there is no share, and no zero', () => {
    expect(leastCovered([standing('enterprise', 'guangzhou', known), standing('park', 'shenzhen', known)])).toBeNull()
  })

  test('two lists are never added up: beside 3 of 2 it is 3 of 12 that speaks, not 6 of 14', () => {
    expect(leastOf('enterprise', short)).toMatchObject({ share: 0.25, figure: { id: 'official' } })
  })

  test('and the page names it, with its date and its receipt', () => {
    const table = coverageBoard(matter({ rows: short.rows, figures: figuresOf(short.figures), coverage: short.coverage }), question()).tables.find(({ id }) => id === 'layer')
    expect(table?.rows.find(([city]) => city?.text === 'Shenzhen')?.[2]).toEqual({ text: 'giants', note: '3 / 12 · 25% (2024)', figures: ['official'] })
  })

  test('data of an early release, which keep no record of it, say so instead of calling everything not looked for', () => {
    const { lead, tables, notes } = coverageBoard(matter({ rows: firms(3), coverage: noCoverage }), question())
    expect(lead).toBe('This version of the data keeps no record yet of where was looked; later ones do.')
    expect({ tables: tables.map(({ id }) => id), notes }).toEqual({ tables: ['positions', 'confidence'], notes: [] })
  })

  test('a total that only gives an order of magnitude does not count, and has no share', () => {
    const near = giantsTotal({ fit: 'near' })
    expect(leastOf('enterprise', { ...known, coverage: coverage({ totals: [near] }) })).toBeNull()
    expect(compared(near, 'shenzhen', known)).toMatchObject({ count: 3, figure: { value: 12 }, share: null })
  })

  test('the official total is the newest dated figure, of the asked year where the list is yearly', () => {
    const figures = [giants('2024', 'shenzhen', 9, '2024'), giants('2025', 'shenzhen', 10, '2025'), giants('undated', 'shenzhen', 11, null)]
    expect([officialFigure(giantsTotal(), figures, 'shenzhen')?.id, officialFigure(giantsTotal({ year: '2024' }), figures, 'shenzhen')?.id]).toEqual(['2025', '2024'])
  })
})

describe('the class of a city', () => {
  const classOf = (states: Parameters<typeof coverage>[1], rows = firms(3), official = 12) =>
    coverageClass((['enterprise', 'park', 'university'] as const).map(kind => standing(kind, 'shenzhen', { rows, figures: [giants('official', 'shenzhen', official, '2024')], coverage: coverage({ totals: [giantsTotal()] }, states) })))

  test.each([
    ['complete or known to be absent, all three', [['enterprise', 'shenzhen', 'listed-all'], ['park', 'shenzhen', 'looked-none'], ['university', 'shenzhen', 'listed-all']], 'all'],
    ['two of three', [['park', 'shenzhen', 'looked-none'], ['university', 'shenzhen', 'listed-all']], 'most'],
    ['one of three, with no list read for any', [['university', 'shenzhen', 'listed-all']], 'few'],
    ['none complete, a quarter of the official total', [], 'known'],
    ['none looked for', [['enterprise', 'shenzhen', 'not-looked'], ['park', 'shenzhen', 'not-looked'], ['university', 'shenzhen', 'not-looked']], 'none'],
  ] as const)('%s', (_, states, is) => {
    expect(classOf(states.map(([kind, city, state]) => [kind, city, state]))).toBe(is)
  })

  test('3 of 300 are thin; without a total it is a sample and nothing more', () => {
    expect(classOf([], firms(3), 300)).toBe('thin')
    expect(coverageClass([standing('park', 'shenzhen', { rows: [], figures: [], coverage: coverage() })])).toBe('sample')
  })
})

describe('the board', () => {
  const rows = [...firms(3), row({ id: 'zone', kind: 'park', cities: ['macao'] })]
  const small = matter({
    rows, figures: figuresOf([giants('official', 'shenzhen', 12, '2024')]),
    coverage: coverage({ totals: [giantsTotal()] }, [['facility', 'macao', 'not-looked'], ['park', 'macao', 'not-looked'], ['facility', 'shenzhen', 'looked-none'], ['university', 'shenzhen', 'listed-all']]),
  })
  const cellsOf = (kind: string) => coverageBoard(small, question()).tables.find(({ id }) => id === 'coverage')?.rows.find(([name]) => name?.text === kind) ?? []
  const [shenzhen, macao] = [1 + cities.indexOf('shenzhen'), 1 + cities.indexOf('macao')]

  test('tells “not looked” from “nothing there”, and neither is a zero', () => {
    expect(cellsOf('Large science facility')[macao]).toEqual({ text: 'not looked', tone: 'not-looked' })
    expect(cellsOf('Large science facility')[shenzhen]).toEqual({ text: 'none found', tone: 'faint' })
  })

  test('what was found without a search is counted, and still not looked for', () => {
    expect(cellsOf('Science park')[macao]).toMatchObject({ text: '1 · not looked', value: 1, tone: 'not-looked' })
  })

  test('a sample has its official total underneath, with the receipt', () => {
    expect(cellsOf('Enterprise')[shenzhen]).toMatchObject({ text: '3 · sample', value: 3, note: 'giants: 3 / 12 · 25% (2024)', figures: ['official'] })
  })

  test('a filter by kind and city narrows what is shown and does not change the numbers', () => {
    const table = coverageBoard({ ...small, matched: [] }, question({ filter: { kind: ['enterprise'], city: ['shenzhen'], tier: ['unicorn'] } })).tables[0]
    expect(table?.rows.map(cells => cells.map(({ text }) => text))).toEqual([['Enterprise', '3 · sample']])
  })

  test('it says how many positions are exact and what assets rest on, by the filter', () => {
    const board = coverageBoard({ ...small, matched: rows.slice(0, 1) }, question())
    expect(board.tables.find(({ id }) => id === 'positions')?.rows[0]?.map(({ text }) => text)).toEqual(['All', '1', '1', '0', '0', '0', '0', '0', '1', '0'])
    expect(board.tables.find(({ id }) => id === 'confidence')?.rows[0]?.slice(0, 3).map(({ text }) => text)).toEqual(['All', '1', '1'])
  })
})

describe('the layer', () => {
  const small = matter({ coverage: coverage({}, [['facility', 'macao', 'not-looked'], ['facility', 'shenzhen', 'listed-all'], ['park', 'macao', 'not-looked'], ['park', 'shenzhen', 'not-looked']]) })
  const idsOf = (kind: 'facility' | 'park') => {
    const { under, over, key } = coverageDrawing(small, question({ filter: { kind: [kind] } }))
    return { filled: under.map(({ properties }) => properties.id), dashed: over.filter(({ properties }) => properties.dashed).map(({ properties }) => properties.id), key: key?.entries.map(({ text }) => text) }
  }

  test('what was not looked for is left empty within a dashed rim, Macao too', () => {
    expect(idsOf('facility')).toEqual({
      filled: ['coverage-shenzhen', 'coverage-guangzhou', 'coverage-hong-kong'], dashed: ['coverage-rim-macao'],
      key: ['Every kind asked for is complete, or known not to be there', 'A sample, with no official total to hold it against', 'At least one kind not looked for'],
    })
  })

  test('it follows the kinds of the filter', () => {
    expect(idsOf('park').dashed).toEqual(['coverage-rim-shenzhen', 'coverage-rim-macao'])
  })
})

describe('the atlas as it is', async () => {
  const real = await realMatter()

  test('the file says how every kind in every city is covered, once, with a reason', () => {
    const { states } = readDataset().coverage
    const pairs = states.flatMap(state => state.kinds.flatMap(kind => state.cities.map(city => `${kind} ${city}`)))
    expect(pairs.toSorted()).toEqual(kinds.flatMap(kind => cities.map(city => `${kind} ${city}`)).toSorted())
  })

  test('everything it cites came with it', () => {
    const ids = new Set(real.coverage.sources.map(({ id }) => id))
    expect([...real.coverage.looks, ...real.coverage.states].flatMap(({ sources }) => sources).filter(id => !ids.has(id))).toEqual([])
  })

  test('all eleven cities are drawn, Hong Kong and Macao too', () => {
    const { under, over } = coverageDrawing(real, question())
    const drawn = new Set([...under, ...over].map(({ properties }) => properties.id?.replace(/^coverage-(rim-)?/, '')))
    expect([...drawn].toSorted()).toEqual([...cities].toSorted())
  })

  test.each(languages)('in %s no text is empty and every row is whole', language => {
    const said = coverageBoard(real, question({ language }))
    for (const { rows, columns, title } of said.tables) {
      expect([title, ...columns.map(({ name }) => name), ...rows.flat().map(({ text }) => text)].every(text => text.trim())).toBe(true)
      expect(rows.every(cells => cells.length === columns.length)).toBe(true)
    }
    expect([said.title, said.lead, ...said.notes].every(text => text.trim())).toBe(true)
    expect(coverageDrawing(real, question({ language })).key?.entries.every(({ text }) => text)).toBe(true)
  })
})
