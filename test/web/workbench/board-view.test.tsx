// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Board, Table } from '@bay-atlas/data/board.ts'
import { citationOf } from '@bay-atlas/data/citation.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { FigureAnswer } from '@bay-atlas/data/figure-answer.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { BoardView } from '@bay-atlas/web/workbench/board-view.tsx'
import { contradiction, figure, metric, source } from '../../make.ts'

const saved: { name: string; text: Promise<string> }[] = []
beforeEach(() => {
  saved.length = 0
  let last: Blob | null = null
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: (blob: Blob) => { last = blob; return 'blob:it' }, revokeObjectURL: () => {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, text: last.text() })
  })
})
afterEach(() => { cleanup(); vi.unstubAllGlobals(); vi.restoreAllMocks() })

const table: Table = {
  id: 'bays', title: 'The bays compared', about: 'As published', columns: [{ name: 'Bay', align: 'start' }, { name: 'Area', align: 'end', unit: 'km²' }],
  rows: [
    [{ text: 'Tokyo', asset: 'tokyo' }, { text: '13,562', value: 13562, figures: ['tokyo-area'], note: '2022', tone: 'disagree' }],
    [{ text: 'New York' }, { text: 'not found', tone: 'missing' }],
    [{ text: 'Greater Bay' }, { text: '56,098', value: 56098, figures: ['gba-area', 'nobody'] }],
    [{ text: 'San Francisco' }, { text: '18,040', value: 18040 }],
  ],
}
const long: Table = { id: 'long', title: 'Many rows', columns: [{ name: 'Name', align: 'start' }], rows: Array.from({ length: 20 }, (_, at) => [{ text: `Row ${at + 1}` }]) }
const board: Board = {
  title: 'Four bays', lead: 'Side by side, each figure with its year.', tables: [table, long], notes: ['Not found is not zero.'],
  charts: [{ id: 'area', type: 'bar', title: 'Area', categories: ['Tokyo', 'Greater Bay'], series: [{ name: 'Area', values: [13562, 56098] }], unit: 'km²', table: 'bays' }],
}
const figures: FigureAnswer = {
  figures: [
    figure({ id: 'tokyo-area', metric: 'area', value: 13562, unit: 'km2', asOf: '2022', sources: ['bureau', 'copy'], quote: { source: 'bureau', words: '面積 13,562 km²' } }),
    figure({ id: 'gba-area', metric: 'area', value: 56098, unit: 'km2', asOf: '2023', sources: [], confidence: 'general-knowledge' }),
  ],
  contradictions: [contradiction({ id: 'two-areas', figures: ['tokyo-area', 'other'] })],
  counterparts: [], metrics: [metric({ id: 'area' })], named: [],
  sources: [citationOf(source({ id: 'bureau' })), citationOf(source({ id: 'copy', reliability: 'mirror' }))],
}

function show(change: Partial<Board> = {}, language: Language = 'en') {
  const wishes = { onPick: vi.fn(), onFind: vi.fn() }
  render(<BoardView board={{ ...board, ...change }} language={language} palette={palettes.light} figures={figures} fileName="bay-atlas-bays" titled {...wishes} />)
  return wishes
}
const bays = () => screen.getByRole('table', { name: /The bays compared/ })
const firsts = () => within(bays()).getAllByRole('rowheader').map(head => head.textContent)
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('a board on the page', () => {
  test('says its title, its sentence and its notes', () => {
    show()
    expect(screen.getByRole('heading', { name: 'Four bays' })).toBeTruthy()
    expect(screen.getByText(board.lead)).toBeTruthy()
    expect(screen.getByText('Not found is not zero.')).toBeTruthy()
  })

  test('a chart is a picture with a name that says its least and greatest value, and leads to its table', () => {
    show()
    expect(screen.getByRole('img', { name: /Area.*2 categories.*13,562 km² to 56,098 km²/ })).toBeTruthy()
    press(/See the table/)
    expect(document.activeElement?.textContent).toBe('The bays compared')
  })

  test('a table has a caption, and heads for its columns and its rows', () => {
    show()
    expect(within(bays()).getAllByRole('columnheader').map(head => head.getAttribute('scope'))).toEqual(['col', 'col'])
    expect(within(bays()).getAllByRole('rowheader').map(head => head.getAttribute('scope'))).toEqual(['row', 'row', 'row', 'row'])
  })

  test('an empty table says so', () => {
    show({ tables: [{ ...table, rows: [] }] }, 'zh-Hant')
    expect(screen.getByText('沒有可列的內容。')).toBeTruthy()
  })
})

describe('sorting', () => {
  test('a click on a head sorts numbers from the greatest, a second from the least, a third gives the first order back; what is not known stays last', () => {
    show()
    const sort = () => press(/Area.*sort/)
    const head = () => within(bays()).getByRole('columnheader', { name: /Area/ }).getAttribute('aria-sort')
    expect(head()).toBe('none')
    sort()
    expect([head(), firsts()]).toEqual(['descending', ['Greater Bay', 'San Francisco', 'Tokyo', 'New York']])
    sort()
    expect([head(), firsts()]).toEqual(['ascending', ['Tokyo', 'San Francisco', 'Greater Bay', 'New York']])
    sort()
    expect([head(), firsts()]).toEqual(['none', ['Tokyo', 'New York', 'Greater Bay', 'San Francisco']])
  })

  test('words sort from the first', () => {
    show()
    press(/Bay.*sort/)
    expect(firsts()).toEqual(['Greater Bay', 'New York', 'San Francisco', 'Tokyo'])
  })
})

describe('a figure opens its receipt', () => {
  test('with value, date, source, passage and how far to trust it; a copy is not linked', () => {
    show()
    const figureButton = screen.getByRole('button', { name: /13,562/ })
    expect(figureButton.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(figureButton)
    expect(figureButton.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByText(/13,562 km², 2022/).length).toBe(2)
    expect(screen.getByText('面積 13,562 km²')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Title of bureau' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Title of copy' })).toBeNull()
  })

  test('with what the sources disagree about', () => {
    show()
    press(/13,562/)
    expect(screen.getByText('Sources disagree')).toBeTruthy()
  })

  test('Escape and the cross close it', () => {
    show()
    press(/13,562/)
    fireEvent.keyDown(screen.getByText('面積 13,562 km²'), { key: 'Escape' })
    expect(screen.queryByText('面積 13,562 km²')).toBeNull()
    press(/13,562/)
    press('Close the receipt')
    expect(screen.queryByText('面積 13,562 km²')).toBeNull()
  })

  test('general knowledge is called by its name', () => {
    show()
    press(/56,098/)
    expect(screen.getByText(/From general knowledge/)).toBeTruthy()
  })

  test('a blank has none', () => {
    show()
    expect(screen.queryByRole('button', { name: /not found/ })).toBeNull()
  })
})

test('of many charts the first eight are seen, the others when they are asked for', () => {
  const [chart] = board.charts
  if (!chart) throw new Error('no chart')
  const charts = Array.from({ length: 12 }, (_, at) => ({ ...chart, id: `chart-${at}`, title: `Chart ${at + 1}` }))
  render(<BoardView board={{ ...board, charts }} language="en" palette={palettes.light} figures={figures} onPick={() => {}} onFind={() => {}} fileName="it" />)
  expect(screen.getAllByRole('img')).toHaveLength(8)
  fireEvent.click(screen.getByRole('button', { name: '4 more charts' }))
  expect(screen.getAllByRole('img')).toHaveLength(12)
  fireEvent.click(screen.getByRole('button', { name: 'Fewer charts' }))
  expect(screen.getAllByRole('img')).toHaveLength(8)
})

test('the name of an asset opens its card, and a second click finds it on the map', () => {
  const { onPick, onFind } = show()
  press('Tokyo')
  expect(onPick).toHaveBeenCalledWith('tokyo')
  expect(onFind).not.toHaveBeenCalled()
  press('Tokyo')
  expect(onFind).toHaveBeenCalledWith('tokyo')
})

test('a long table shows twelve rows until it is asked for all', () => {
  show()
  const many = screen.getByRole('table', { name: /Many rows/ })
  const folded = () => many.querySelectorAll('.is-folded').length
  expect(folded()).toBe(8)
  press('Show all 20 rows')
  expect(folded()).toBe(0)
  press('Show fewer rows')
  expect(folded()).toBe(8)
})

describe('files', () => {
  test('a table is saved with its numbers and notes, under the name of the board', async () => {
    show()
    fireEvent.click(screen.getAllByRole('button', { name: 'Download CSV' })[0] ?? document.body)
    expect(saved[0]?.name).toBe('bay-atlas-bays-bays.csv')
    expect(await saved[0]?.text).toContain('Tokyo,13562,2022,sources disagree')
  })

  test('all tables are saved as one', async () => {
    show()
    press('Download all tables (CSV)')
    expect(saved[0]?.name).toBe('bay-atlas-bays.csv')
    expect(await saved[0]?.text).toMatch(/The bays compared[\s\S]*Many rows[\s\S]*Row 20/)
  })
})

test('a crosswise count is shaded, the larger the darker, and not where there is nothing', () => {
  show({ tables: [{ id: 'grid', title: 'Grid', matrix: true, columns: [{ name: '', align: 'start' }, { name: 'A', align: 'end' }, { name: 'B', align: 'end' }, { name: 'C', align: 'end' }], rows: [[{ text: 'A' }, { text: '4', value: 4 }, { text: '1', value: 1 }, { text: '', value: 0 }]] }] })
  // The root of 1 in 4 is a half of the root of 4 in 4: 45 % and 22.5 %, rounded up.
  const shades = screen.getAllByRole('cell').map(cell => /(\d+)%/.exec(cell.getAttribute('style') ?? '')?.[1] ?? null)
  expect(shades).toEqual(['45', '23', null])
})
