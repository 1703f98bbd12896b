import { describe, expect, test } from 'vitest'
import { expanded } from '@bay-atlas/api/plate/chart-primitives.ts'
import type { Label, Path } from '@bay-atlas/data/drawing/picture.ts'
import { textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import { writePdf } from '@bay-atlas/api/plate/pdf.ts'
import { drawPng } from '@bay-atlas/api/plate/png.ts'
import type { Plate, Primitive, TablePiece } from '@bay-atlas/api/plate/primitive.ts'
import { writeSvg } from '@bay-atlas/api/plate/svg.ts'
import { board, charts, longTable, matrix, platesOfBoard } from './board-fixture.ts'

const parts = (primitive: Primitive): (Label | Path)[] =>
  primitive.type === 'label' || primitive.type === 'path' ? [primitive] : (primitive.type === 'group' ? primitive : expanded(primitive)).children.flatMap(parts)
const drawn = (plate: Plate) => plate.layers.flatMap(parts)
const labels = (plate: Plate) => drawn(plate).flatMap(part => (part.type === 'label' ? [part] : []))
const words = (plate: Plate) => labels(plate).map(({ text }) => text)
const tables = (plate: Plate): TablePiece[] => plate.layers.flatMap(({ children }) => children.flatMap(child => (child.type === 'table' ? [child] : [])))
const chartIds = (plate: Plate) => plate.layers.flatMap(({ children }) => children.flatMap(child => (child.type === 'chart' ? [child.id] : [])))

const sizes: [number, number][] = [[1280, 720], [900, 900], [794, 1123], [480, 720], [700, 360], [320, 240]]

describe('a board on pages', () => {
  test('begins with title, sentence and charts', () => {
    const [first] = platesOfBoard(board)
    expect(first && words(first)).toEqual(expect.arrayContaining([board.title, board.lead, 'WIPO rank', 'GDP & more（bn USD）']))
    expect(first && chartIds(first)).toEqual(['chart-gdp', 'chart-rank', 'chart-kinds'])
  })

  test.each(sizes)('of %i by %i holds every row of every table once, and every chart', (width, height) => {
    const plates = platesOfBoard(board, { width, height })
    const rows = plates.flatMap(tables).flatMap(piece => piece.rows.slice(1).map(({ cells }) => cells[0]?.lines.join('') ?? ''))
    for (let at = 1; at <= 70; at += 1) expect([at, rows.filter(name => name === `No.${at}`).length > 0]).toEqual([at, true])
    // Where the page has room for a whole row, no row is in two places.
    if (height > 300) expect(rows.filter(name => name.startsWith('No.'))).toHaveLength(70)
    for (const name of matrix.rows.map(([head]) => head?.text ?? '')) expect(rows).toContain(name)
    if (height > 300) expect(plates.flatMap(chartIds).sort()).toEqual(['chart-gdp', 'chart-kinds', 'chart-rank'])
  })

  test('every cell is written whole', () => {
    const all = platesOfBoard(board, { width: 480, height: 720 }).flatMap(tables)
    const cells = all.filter(({ id }) => id.startsWith('table-links')).flatMap(({ rows }) => rows.slice(1).map(row => row.cells[1]?.lines.join('').replace(/\s/g, '')))
    expect(new Set(cells)).toEqual(new Set([longTable.rows[0]?.[1]?.text.replace(/\s/g, '')]))
  })

  test('the heads of a table stand on each of its pages', () => {
    const pieces = platesOfBoard(board).flatMap(tables).filter(({ id }) => id.startsWith('table-links'))
    expect(pieces.length).toBeGreaterThan(1)
    for (const { rows } of pieces) expect(rows[0]?.cells.map(({ lines }) => lines.join(' '))).toEqual(['Link', 'Partners', 'Year'])
  })

  test('a crosswise count too wide for the page goes on under the same names', () => {
    const pieces = platesOfBoard(board, { width: 480, height: 720 }).flatMap(tables).filter(({ id }) => id.startsWith('table-cities'))
    const heads = pieces.map(({ rows }) => rows[0]?.cells.map(({ lines }) => lines.join('')) ?? [])
    expect(heads.every(([first]) => first === '城市')).toBe(true)
    expect(new Set(heads.flat()).size).toBe(12)
  })

  test.each(sizes.flatMap(([width, height]) => (['zh-Hans', 'en'] as const).map(language => [width, height, language] as const)))('of %i by %i in %s: nothing leaves the sheet, nothing is smaller than nine units', (width, height, language) => {
    for (const plate of platesOfBoard(board, { width, height, language })) {
      for (const part of drawn(plate)) {
        if (part.type === 'path') {
          const numbers = (part.d.match(/-?\d+\.?\d*/g) ?? []).map(Number)
          const inside = numbers.every((value, at) => value >= -1 && value <= (at % 2 === 0 ? width : height) + 1)
          expect([part.d.slice(0, 60), inside]).toEqual([part.d.slice(0, 60), true])
          continue
        }
        const wide = textWidth(part.text, part.size, part.bold)
        const left = part.anchor === 'start' ? part.x : part.anchor === 'end' ? part.x - wide : part.x - wide / 2
        expect([part.text, part.size >= 9, left >= -1, left + wide <= width + 1, part.y - part.size >= -2, part.y <= height]).toEqual([part.text, true, true, true, true, true])
      }
    }
  })

  test('every page says which it is, of when the data are, and leads to the live page', () => {
    const plates = platesOfBoard(board)
    expect(plates.map(plate => words(plate).at(-1))).toEqual(plates.map((_, at) => `${at + 1}/${plates.length}`))
    for (const plate of plates) expect([words(plate).includes('数据截至 2026-11'), plate.layers.some(({ id }) => id === 'qr')]).toEqual([true, true])
  })

  test('notes and sources are at the end, and a mark on a figure is explained', () => {
    const last = platesOfBoard(board).flatMap(words)
    expect(last).toEqual(expect.arrayContaining(['说明', '“未查到”不是零。', '来源', 'OECD, 2023', '≈ 估计；≠ 来源不一致']))
  })

  test('ids are unique on a page', () => {
    for (const plate of platesOfBoard(board)) {
      const ids = plate.layers.flatMap(layer => [layer.id, ...layer.children.flatMap(child => ('id' in child ? [child.id] : []))])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('an empty board is one page', () => {
    expect(platesOfBoard({ title: 'Nothing', lead: '', charts: [], tables: [], notes: [] })).toHaveLength(1)
  })

  test('the same board is the same pages', () => {
    expect(platesOfBoard(board)).toEqual(platesOfBoard(board))
  })

  test('a chart of too many categories leaves its place to the table, and says so', () => {
    const [gdp] = charts
    const categories = Array.from({ length: 400 }, (_, at) => `C${at}`)
    const plates = platesOfBoard({ ...board, tables: [], charts: gdp ? [{ ...gdp, categories, series: [{ name: 'x', values: categories.map(() => 1) }] }] : [] })
    expect(plates.flatMap(chartIds)).toEqual([])
    expect(plates.flatMap(words)).toContain('（类别太多，本页画不下；见表格。）')
  })
})

describe('whatever file it becomes', () => {
  test('SVG keeps the words as words', () => {
    const [first] = platesOfBoard(board)
    const svg = first ? writeSvg(first) : ''
    for (const text of ['粤港澳大湾区', '无数字', 'The method changed', 'GDP &amp; more（bn USD）']) expect(svg).toContain(`>${text}</text>`)
    expect(svg).toMatch(/<g id="chart-gdp"><title>GDP &amp; more（bn USD）<\/title>/)
  })

  test('PNG and PDF can be made of every page', async () => {
    const plates = platesOfBoard(board, { tone: 'dark' })
    const pdf = await writePdf(plates, { widthPt: 960, heightPt: 540 }, { title: board.title, created: new Date('2026-11-01') })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(plates.length)
    const [first] = plates
    expect((first ? await drawPng(first, { width: 640, height: 360 }) : Buffer.alloc(0)).subarray(1, 4).toString()).toBe('PNG')
  })
})
