import { Buffer } from 'node:buffer'
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePptx } from '@bay-atlas/api/plate/pptx.ts'
import { board, platesOfBoard } from './board-fixture.ts'
import { faults, found, opened, target, type Package } from './open-pptx.ts'

let deck: Package
let zip: JSZip
let charts: { xml: string; sheet: string }[]
let slides: string[]

/** The charts of the first slide by way of their relationships, with the sheets they were made from. */
async function chartsOf(): Promise<typeof charts> {
  const slide = await deck.read('ppt/slides/slide1.xml')
  const rels = await deck.read('ppt/slides/_rels/slide1.xml.rels')
  return Promise.all(found(slide, /<c:chart [^>]*r:id="([^"]+)"/g).map(async id => {
    const [to = ''] = found(rels, new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'g'))
    const part = target('ppt/slides/_rels/slide1.xml.rels', to)
    const chartRels = part.replace('charts/', 'charts/_rels/') + '.rels'
    const [book = ''] = found(await deck.read(chartRels), /Target="([^"]+)"/g)
    const bytes = await zip.file(target(chartRels, book))?.async('nodebuffer')
    const workbook = await JSZip.loadAsync(bytes ?? Buffer.alloc(0))
    return { xml: await deck.read(part), sheet: (await workbook.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '' }
  }))
}

beforeAll(async () => {
  const file = await writePptx(platesOfBoard(board).map(plate => ({ plate })), { title: board.title, created: new Date('2026-11-01') })
  deck = await opened(file)
  zip = await JSZip.loadAsync(file)
  charts = await chartsOf()
  slides = await Promise.all(deck.names.filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(deck.read))
})

const valuesOf = (xml: string) => found(xml, /<c:val>(.*?)<\/c:val>/gs).map(values => [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)]))

describe('charts of a board are charts of PowerPoint', () => {
  test('every chart has a type, and a workbook with its type', async () => {
    const types = await deck.read('[Content_Types].xml')
    const parts = deck.names.filter(name => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    expect(parts).toHaveLength(3)
    for (const part of parts) expect(types).toContain(`PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"`)
    expect(types).toContain('Extension="xlsx"')
    for (const name of deck.names.filter(each => /\.(xml|rels)$/.test(each))) expect([name, faults(await deck.read(name))]).toEqual([name, []])
  })

  test('the workbook holds the numbers, the names, and nothing where nothing is known', () => {
    const [gdp] = charts
    const cells = [...(gdp?.sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g) ?? [])].map(([, at, words, value]) => [at, words ?? Number(value)])
    expect(cells).toEqual([['A1', 'bn USD'], ['B1', 'GDP'], ['A2', '粤港澳大湾区'], ['B2', 1980.4], ['A3', 'New York metropolitan area (无数字)'], ['A4', 'Tokyo'], ['B4', 1880]])
  })

  test('the chart shows the same numbers, and a gap where there is none', () => {
    const [gdp] = charts
    expect(valuesOf(gdp?.xml ?? '')).toEqual([[[0, 1980.4], [2, 1880]]])
    expect(gdp?.xml).toContain('<c:dispBlanksAs val="gap"/>')
    expect(gdp?.xml).toContain('<c:barDir val="bar"/>')
  })

  test('ranks stand with one on top, and a change of method parts their lines into two of one name', () => {
    const [, rank] = charts
    expect(rank?.xml).toContain('<c:orientation val="maxMin"/>')
    expect(found(rank?.xml ?? '', /<c:tx>.*?<c:v>([^<]*)<\/c:v>/gs)).toEqual(['Shenzhen', 'Shenzhen', 'Tokyo', 'Tokyo'])
    expect(valuesOf(rank?.xml ?? '')).toEqual([[[0, 2], [1, 2]], [[2, 1], [3, 1]], [[0, 1], [1, 1]], [[3, 2]]])
    expect(found(rank?.xml ?? '', /<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/g)).toEqual(['1', '3'])
    expect(slides[0]).toContain('The method changed')
  })

  test('stacked columns are stacked, in the colours of the theme', () => {
    const [, , kinds] = charts
    expect(kinds?.xml).toContain('<c:grouping val="stacked"/>')
    expect(kinds?.xml).toContain('<c:overlap val="100"/>')
    expect(found(kinds?.xml ?? '', /<c:ser>.*?<c:spPr><a:solidFill><a:schemeClr val="([^"]+)"/gs)).toEqual(['accent1', 'accent3'])
  })

  test('each says what it shows', () => {
    expect(found(slides[0] ?? '', /<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*descr="([^"]+)"/g)).toEqual(['GDP &amp; more（bn USD）', 'WIPO rank', 'Kinds'])
  })
})

test('tables of a board are tables of PowerPoint, with every row', () => {
  const rows = slides.flatMap(xml => found(xml, /<a:tr [^>]*>.*?<a:t>([^<]*)<\/a:t>/gs))
  for (let at = 1; at <= 70; at += 1) expect(rows).toContain(`No.${at}`)
  expect(slides.join('')).toContain('The Hong Kong University of Science and Technology; 南方科技大学、鹏城实验室')
})

test('every slide has the title of the board, and equal boards are equal bytes', async () => {
  for (const xml of slides) expect(xml).toContain('<p:ph type="title"/>')
  const again = () => writePptx(platesOfBoard(board).map(plate => ({ plate })), { title: board.title, created: new Date('2026-11-01') })
  expect((await again()).equals(await again())).toBe(true)
})
