import { describe, expect, test } from 'vitest'
import { densityBoard } from '@bay-atlas/data/boards/density-board.ts'
import { hexDrawing, shadeDrawing } from '@bay-atlas/data/boards/density-drawing.ts'
import { shadeChoices } from '@bay-atlas/data/boards/shade-choices.ts'
import { palettes, type Tone } from '@bay-atlas/data/drawing/palette.ts'
import { mix, ramp, rampOpacity } from '@bay-atlas/data/drawing/ramp.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import { languages } from '@bay-atlas/data/language.ts'
import { parseShade, usualShade, type Shade } from '@bay-atlas/data/scene/shade.ts'
import { contrast, difference, sights, type Sight } from '../web/colour.ts'
import { densityMatter, densityQuestion, rows, textsIn } from './density-fixture.ts'

const shaded = (traits: Partial<Shade>) => ({ shade: { ...usualShade, ...traits } })
const rowOf = (name: RegExp, traits: Partial<Shade>, language: 'en' | 'zh-Hans' = 'en') =>
  densityBoard(densityMatter(), densityQuestion(shaded(traits), language)).tables[0]?.rows.find(([first]) => name.test(first?.text ?? ''))

test('a figure stands in its table with receipt, year and what disagrees', () => {
  const [, value, year] = rowOf(/^Guangzhou/, { by: 'gdp' }) ?? []
  expect(value).toMatchObject({ text: '3,100', value: 3100, tone: 'disagree', figures: ['guangzhou-gdp-billion-cny-2024', 'guangzhou-gdp-billion-cny-2024-about'] })
  expect(value?.note).toContain('3,105')
  expect(year?.text).toBe('2024')
})

test('Chinese counts billions in 亿: 3,100 billion are 31,000 亿', () => {
  expect(rowOf(/^广州/, { by: 'gdp' }, 'zh-Hans')?.[1]).toMatchObject({ text: '31,000', value: 31000 })
})

test('a city without a figure is not found, stands last, and has no class', () => {
  const { tables: [table], charts: [chart], notes } = densityBoard(densityMatter(), densityQuestion(shaded({ by: 'gdp' })))
  expect(table?.rows.at(-1)?.map(({ text }) => text)).toEqual(['Macao', 'not found', '–', '–'])
  expect(chart?.categories).not.toContain('Macao')
  expect(notes.join(' ')).toContain('No figure in this unit was found for Macao')
})

test('the table of districts says how many may lie outside and that the measured area is an estimate', () => {
  const [, density, count, km2, maybe] = rowOf(/^east/, { by: 'assets-per-100km2', grain: 'district' }) ?? []
  expect([density?.tone, count?.value, km2?.tone, maybe?.value]).toEqual(['estimate', 2, 'estimate', 1])
})

test('cities without districts are named as such', () => {
  const { notes } = densityBoard(densityMatter(), densityQuestion(shaded({ grain: 'district' })))
  expect(notes.join(' ')).toContain('Guangzhou, Hong Kong, Macao have no districts on this map')
})

test('the fullest hexagon is named after the district it lies in', () => {
  const { tables: [table], notes } = densityBoard(densityMatter(), densityQuestion({ layers: ['hex'] }))
  expect(table?.rows[0]?.[0]?.text).toMatch(/^1\. /)
  expect(table?.rows.reduce((sum, cells) => sum + (cells[1]?.value ?? 0), 0)).toBe(rows.length)
  expect(notes[0]).toMatch(/^\d+% of them may stand in another hexagon/)
})

describe('on the map', () => {
  test('a city without a figure has a dashed edge and no fill, and a count of none has neither fill nor dashes', () => {
    const look = (by: string) => shadeDrawing(densityMatter(), densityQuestion(shaded({ by }))).under.find(({ properties }) => properties.id === 'macao')?.properties
    expect(look('gdp')).toMatchObject({ dashed: true })
    expect(look('gdp')?.fill).toBeUndefined()
    expect(look('assets')?.fill).toBeUndefined()
    expect(look('assets')?.dashed).toBeUndefined()
  })

  test('the key names each class with its limits and its areas, and what is blank', () => {
    const { key } = shadeDrawing(densityMatter(), densityQuestion(shaded({ by: 'assets', classes: 3, method: 'jenks' })))
    expect(key?.entries.map(({ text }) => text)).toEqual(['1 (1 area)', '2–3 (1 area)', '4 (1 area)', 'none in this atlas (1 area)'])
    expect(shadeDrawing(densityMatter(), densityQuestion(shaded({ by: 'gdp' }))).key?.entries.at(-1)).toMatchObject({ shape: 'dashed', text: 'not found (1 area)' })
  })

  test('counts are written in hexagons once they are large enough on the screen', () => {
    // 5 km at zoom 10 and 22.6° are 5,000 / 70.6 = 71 pixels; at zoom 7 they are 9.
    const labels = (zoom: number) => hexDrawing(densityMatter(), { ...densityQuestion({ layers: ['hex'] }), zoom }).under.flatMap(({ properties }) => properties.label ?? [])
    expect(labels(10).map(Number).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    expect(labels(7)).toEqual([])
  })

  test('nothing that matches draws nothing', () => {
    const none = densityMatter({ ...everything, q: 'no such thing' })
    expect(hexDrawing(none, densityQuestion({ layers: ['hex'] }))).toEqual({ under: [], over: [], key: null })
    expect(densityBoard(none, densityQuestion({ layers: ['hex'] })).tables[0]?.rows).toEqual([])
  })
})

describe.each(Object.keys(palettes) as Tone[])('the ramp in the %s theme', tone => {
  const palette = palettes[tone]
  const seen = (classes: number) => ramp(palette, classes).map(colour => mix(palette.bay, colour, rampOpacity))

  test.each([3, 5, 7])('%i classes are told apart by every sight, and the palest from the ground', classes => {
    const steps = [palette.bay, ...seen(classes)]
    const least = Math.min(...(Object.keys(sights) as Sight[]).flatMap(sight => steps.slice(1).map((colour, at) => difference(steps[at] ?? '', colour, sight))))
    expect(least).toBeGreaterThan(classes > 5 ? 3 : 4)
  })

  test('names of cities keep a contrast of three on the darkest class', () => {
    expect(contrast(palette.labelCity, seen(5).at(-1) ?? '')).toBeGreaterThan(3)
  })
})

describe.each(languages)('in %s', language => {
  const scenes = ['assets', 'gdp', 'laboratory-per-100km2'].flatMap(by => ['city', 'district'].map(grain => ({ shade: parseShade(`${by}/${grain}/quantile/4`) ?? usualShade })))

  test.each([...scenes, { layers: ['hex' as const] }])('no text of the board or the key is empty: %j', scene => {
    const question = densityQuestion(scene, language)
    const drawing = 'layers' in scene ? hexDrawing(densityMatter(), question) : shadeDrawing(densityMatter(), question)
    expect(textsIn([densityBoard(densityMatter(), question), drawing.key]).filter(said => !said.trim())).toEqual([])
  })

  test('everything that can be shaded by has a name and an address', () => {
    for (const { id, name } of shadeChoices(densityMatter())) {
      expect(name[language].trim()).not.toBe('')
      expect(parseShade(`${id}/city/jenks/5`)?.by).toBe(id)
    }
  })
})
