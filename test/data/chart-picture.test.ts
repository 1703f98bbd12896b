import { describe, expect, test } from 'vitest'
import type { Chart } from '@bay-atlas/data/board.ts'
import { chartHeight, chartPicture } from '@bay-atlas/data/drawing/chart-picture.ts'
import type { ChartShape } from '@bay-atlas/data/drawing/chart-shape.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import { seriesColors } from '@bay-atlas/data/drawing/series-colors.ts'
import { fitText, textLines, textWidth } from '@bay-atlas/data/drawing/text-width.ts'
import type { Language } from '@bay-atlas/data/language.ts'

const { light, dark } = palettes
const chart = (change: Partial<Chart> = {}): Chart =>
  ({ id: 'gdp', type: 'bar', title: 'GDP', categories: ['Bay A', 'Bay B', 'Bay C'], series: [{ name: 'GDP', values: [200, 100, 50] }], unit: '', table: 'gdp', ...change })
const draw = (one: Chart, width = 600, language: Language = 'en') => chartPicture(one, { width, height: chartHeight(one, width) }, light, language)

const rects = (shapes: ChartShape[]) => shapes.flatMap(shape => (shape.type === 'rect' ? [shape] : []))
const texts = (shapes: ChartShape[]) => shapes.flatMap(shape => (shape.type === 'text' ? [shape] : []))
const said = (shapes: ChartShape[]) => texts(shapes).map(({ text }) => text)
const paths = (shapes: ChartShape[]) => shapes.flatMap(shape => (shape.type === 'path' && shape.stroke ? [shape] : []))
const rules = (shapes: ChartShape[]) => shapes.flatMap(shape => (shape.type === 'line' && shape.dash ? [shape] : []))
const points = (d: string) => d.split('L').length

describe('the length of a bar is its value', () => {
  test('lying: 200, 100 and 50 are as 4 to 2 to 1', () => {
    const [a, b, c] = rects(draw(chart())).map(({ width }) => width)
    expect((a ?? 0) / (c ?? 1)).toBeCloseTo(4, 2)
    expect((b ?? 0) / (c ?? 1)).toBeCloseTo(2, 2)
  })

  test('standing: the same, from the same ground', () => {
    const bars = rects(draw(chart({ type: 'column' })))
    expect((bars[0]?.height ?? 0) / (bars[2]?.height ?? 1)).toBeCloseTo(4, 2)
    expect(new Set(bars.map(({ y, height }) => Math.round(y + height))).size).toBe(1)
  })

  test('stacked: each begins where the one before ends, and the sum is written', () => {
    const shapes = draw(chart({ stacked: true, series: [{ name: 'one', values: [30, 1, 0] }, { name: 'two', values: [10, 1, 2] }] }))
    // The first two are the swatches of the legend; 30 + 10 = 40.
    const [, , first, second] = rects(shapes)
    expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1)
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(3, 2)
    expect(said(shapes)).toContain('40')
  })

  test('less than nothing goes the other way', () => {
    const [up, down] = rects(draw(chart({ categories: ['up', 'down'], series: [{ name: 'x', values: [10, -10] }] })))
    expect(up?.width).toBeCloseTo(down?.width ?? 0, 1)
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? 0, 1)
  })

  test('where all is zero there is no bar, and zero is written', () => {
    const shapes = draw(chart({ series: [{ name: 'x', values: [0, 0, 0] }] }))
    expect(rects(shapes).every(({ width }) => width === 0)).toBe(true)
    expect(said(shapes).filter(text => text === '0')).toHaveLength(3)
  })
})

describe('what is not known is not drawn as nothing', () => {
  test.each<[Language, string]>([['en', 'no figure'], ['zh-Hans', '无数字'], ['zh-Hant', '無數字']])('a lying bar says so in %s', (language, words) => {
    const shapes = draw(chart({ series: [{ name: 'GDP', values: [200, null, 50] }] }), 600, language)
    expect(rects(shapes)).toHaveLength(2)
    expect(said(shapes).filter(text => text === words)).toHaveLength(1)
    expect(said(shapes)).not.toContain('0')
  })

  test('a column is a dash; a line stops and begins again', () => {
    const values = [3, null, 2, 1]
    const categories = ['1', '2', '3', '4']
    expect(said(draw(chart({ type: 'column', categories, series: [{ name: 'x', values }] })))).toContain('–')
    const [line, ...more] = paths(draw(chart({ type: 'line', categories, series: [{ name: 'x', values }] })))
    // One point, a gap, then a line through two.
    expect(more).toEqual([])
    expect(points(line?.d ?? '')).toBe(2)
  })

  test('a chart of nothing at all can be drawn', () => {
    for (const type of ['bar', 'column', 'line'] as const) {
      expect(() => draw(chart({ type, categories: [], series: [] }))).not.toThrow()
      expect(() => draw(chart({ type, series: [{ name: 'x', values: [null, null, null] }] }))).not.toThrow()
    }
  })
})

describe('ranks', () => {
  const years = ['2019', '2020', '2021', '2022']
  const ranks = chart({ type: 'line', inverted: true, categories: years, series: [{ name: 'Shenzhen', values: [2, 2, 1, 1], accent: true }], breaks: [{ at: 2, note: 'The method changed in 2021' }] })

  test('one stands over two', () => {
    const y = (text: string) => texts(draw(ranks)).find(one => one.text === text && one.anchor === 'end')?.y ?? 0
    expect(y('1')).toBeLessThan(y('2'))
  })

  test('no line runs over a change of method; a dashed rule stands between the years, with its note', () => {
    const shapes = draw(ranks)
    expect(paths(shapes).map(({ d }) => points(d))).toEqual([2, 2])
    expect(rules(shapes)).toHaveLength(1)
    expect(said(shapes)).toContain('The method changed in 2021')
    const [rule] = rules(shapes)
    const x = (year: string) => texts(shapes).find(({ text }) => text === year)?.x ?? 0
    expect(rule?.x1).toBeGreaterThan(x('2020'))
    expect(rule?.x1).toBeLessThan(x('2021'))
  })

  test('as bars they have no length: they are dots, the first farthest', () => {
    const shapes = draw(chart({ inverted: true, series: [{ name: 'x', values: [1, 9, null] }] }))
    expect(rects(shapes)).toEqual([])
    const x = (text: string) => texts(shapes).find(one => one.text === text)?.x ?? 0
    expect(x('1')).toBeGreaterThan(x('9'))
  })
})

describe('every word stays in the box', () => {
  const long = ['粤港澳大湾区与其他三个湾区', 'Guangdong-Hong Kong-Macao Greater Bay Area', '深圳', 'San Francisco Bay Area', 'T']
  const values = [1_234_567, 12.345, null, 0, 99]
  test.each((['bar', 'column', 'line'] as const).flatMap(type => [240, 300, 620, 1200].map(width => [type, width] as const)))('%s at %i pixels', (type, width) => {
    const one = chart({ type, categories: long, series: [{ name: 'Official total, as published', values }, { name: '本图', values, accent: true }], breaks: [{ at: 2, note: '2025 年起计入风险投资，前后名次不可比较' }] })
    const height = chartHeight(one, width)
    for (const { x, y, text, anchor, size } of texts(draw(one, width))) {
      const wide = textWidth(text, size)
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
      expect([text, left >= -1, left + wide <= width + 1, y - size >= -2, y <= height]).toEqual([text, true, true, true, true])
    }
  })

  test('names under columns do not touch: some are left out, and never the last', () => {
    const categories = [...Array.from({ length: 39 }, (_, at) => String(1985 + at)), 'Year unknown']
    const shown = texts(draw(chart({ type: 'column', categories, series: [{ name: 'x', values: categories.map(() => 5) }] }), 300)).filter(({ text }) => categories.includes(text))
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.at(-1)?.text).toBe('Year unknown')
    shown.slice(1).forEach(({ x, text, size }, at) => expect(x - (shown[at]?.x ?? 0)).toBeGreaterThan((textWidth(text, size) + textWidth(shown[at]?.text ?? '', size)) / 2))
  })
})

test('on a wide chart lines bear their names at their ends, on a narrow one a legend does', () => {
  const two = chart({ type: 'line', series: [{ name: 'Shenzhen', values: [1, 2, 3] }, { name: 'Tokyo', values: [3, 2, 1] }] })
  expect(said(draw(two, 700))).toEqual(expect.arrayContaining(['3 Shenzhen', '1 Tokyo']))
  expect(said(draw(two, 300))).toEqual(expect.arrayContaining(['Shenzhen', 'Tokyo', '3', '1']))
})

test('one category told apart from the others needs no legend', () => {
  const shapes = draw(chart({ stacked: true, series: [{ name: 'This one', values: [200, null, null], accent: true }, { name: 'Others', values: [null, 100, 50] }] }))
  expect(said(shapes)).not.toContain('Others')
  expect(rects(shapes).map(({ fill }) => fill)).toEqual([light.accent, light.ink3, light.ink3])
})

test('the accent is for what is chosen; other series are told apart in every theme', () => {
  const series = ['a', 'b', 'c', 'd'].map((name, at) => ({ name, values: [1], accent: at === 0 }))
  for (const palette of [light, dark]) {
    const colors = seriesColors(chart({ series }), palette)
    expect(colors[0]).toBe(palette.accent)
    expect(new Set(colors).size).toBe(4)
  }
  expect(seriesColors(chart({ series: [{ name: 'x', values: [], color: 'park' }, { name: 'y', values: [], color: '#123456' }] }), light)).toEqual([light.kind.park, '#123456'])
})

test('the same picture for the same question', () => {
  expect(draw(chart())).toEqual(draw(chart()))
})

describe('text is measured before it is set', () => {
  test('a Han character is as wide as it is high', () => {
    expect(textWidth('深圳河', 10)).toBe(30)
  })

  test('lines break between Han characters and words, never before a full stop nor after an opening bracket', () => {
    expect(textLines('深圳河两岸。', 10, 50)).toEqual(['深圳河两', '岸。'])
    expect(textLines('十二家（2020）、九家', 10, 45)).toEqual(['十二家', '（2020）、', '九家'])
    expect(textLines('Hong Kong', 10, 40)).toEqual(['Hong', 'Kong'])
    expect(textLines('1985–1989', 10, 40)).toEqual(['1985–', '1989'])
  })

  test('nothing is lost between lines but spaces', () => {
    const words = '“湾区”（Greater Bay Area）：香港/澳门—广东, 2017–2025!'
    for (const width of [12, 40, 90, 400]) expect(textLines(words, 10, width).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
  })

  test('what does not fit ends in an ellipsis', () => {
    expect(fitText('深圳河两岸', 10, 35)).toBe('深圳…')
  })
})
