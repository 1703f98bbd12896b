import { describe, expect, test } from 'vitest'
import { sayNoFurther, sayReached } from '@bay-atlas/data/boards/compass-in-words.ts'
import { largestDonut, mapInWords, type Shown } from '@bay-atlas/data/boards/map-in-words.ts'
import { drawnOf } from '@bay-atlas/data/drawing/marks.ts'
import { languages } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { City, Kind, Precision } from '@bay-atlas/data/vocabulary.ts'
import { row, text } from '../make.ts'

const many = (count: number, name: string, kind: Kind, at: [number, number], city: City, district: string | null, precision: Precision = 'building'): Row[] =>
  Array.from({ length: count }, (_, n) => row({ id: `${name}-${n}`, kind, at: [at[0] + n * 0.0001, at[1]], cities: [city], district: district ? text(district) : null, location: { uncertaintyM: precision === 'district' ? 5000 : 100, precision, basis: 'estimate' } }))

// In view: 9 laboratories and 3 parks in Nanshan, 4 incubators in Futian, 4 firms in Macao: 20. Out of view: 40 firms of Guangzhou.
const labs = many(9, 'lab', 'laboratory', [113.9, 22.5], 'shenzhen', 'Nanshan')
const parks = many(3, 'park', 'park', [113.95, 22.55], 'shenzhen', 'Nanshan', 'neighbourhood')
const nests = many(4, 'nest', 'incubator', [114.05, 22.54], 'shenzhen', 'Futian')
const firms = many(4, 'firm', 'enterprise', [113.55, 22.2], 'macao', null, 'district')
const north = many(40, 'north', 'enterprise', [113.3, 23.1], 'guangzhou', 'Tianhe')
const here = [...labs, ...parks, ...nests, ...firms]
const all = [...here, ...north]
const shown: Shown = { total: 60, matched: all, seen: [113.5, 22, 114.5, 23], donut: null, chosen: null, language: 'en' }

describe('the map in words', () => {
  test('counts, places, kinds and positions, as counted by hand', () => {
    // 1° of latitude is 111.2 km; of longitude at 22.5° N 111.2 · cos 22.5° = 102.7 km. Laboratories: 9 of 20 is 45 %, 9 of 60 is 15 %.
    expect(mapInWords(shown)).toEqual({
      lead: 'The view holds 20 of 60 assets.',
      rest: [
        'It is about 103 km wide and 111 km high.',
        'By city, most are in Shenzhen (16); Macao (4).',
        'By district, most are in Nanshan, Shenzhen (12); Futian, Shenzhen (4).',
        'By kind, most are laboratories (9); incubators (4); enterprises (4).',
        'Laboratories stand out: 9 of 20 here (45%), 9 of 60 in the whole (15%).',
        'Positions: 13 known to the building or site; 3 to the neighbourhood; 4 only to the district or city.',
      ],
    })
  })

  test.each([
    ['zh-Hans', '视野中有 20 项，图谱共收 60 项。', '按城市，最多的是深圳（16 项）、澳门（4 项）。', '实验室偏多：此处 20 项中有 9 项（45%），整体 60 项中有 9 项（15%）。'],
    ['zh-Hant', '視野中有 20 項，圖譜共收 60 項。', '按城市，最多的是深圳（16 項）、澳門（4 項）。', '實驗室偏多：此處 20 項中有 9 項（45%），整體 60 項中有 9 項（15%）。'],
  ] as const)('the same in %s', (language, lead, cities, over) => {
    const words = mapInWords({ ...shown, language })
    expect([words.lead, words.rest[1], words.rest[4]]).toEqual([lead, cities, over])
  })

  test('under a filter it says of how many that pass, and compares with those', () => {
    const words = mapInWords({ ...shown, matched: [...labs, ...firms, ...north] })
    expect(words.lead).toBe('The view holds 13 of the 53 that pass the filter; the atlas has 60 assets.')
    expect(words.rest).toContain('Laboratories stand out: 9 of 13 here (69%), 9 of 53 in the whole (17%).')
  })

  test('with all in view nothing is compared', () => {
    const words = mapInWords({ ...shown, total: 9, matched: labs })
    expect([words.lead, ...words.rest.slice(1)]).toEqual(['The view holds all 9 assets.', 'All are in Shenzhen.', 'All are laboratories.', 'Positions: 9 known to the building or site.'])
  })

  test('the largest donut is the one that the map draws', () => {
    const words = mapInWords({ ...shown, donut: largestDonut(drawnOf(all, 11, true, null), shown.seen) })
    // The nine laboratories lie within 0.0008°, at zoom 11 some 2 pixels; the forty firms of Guangzhou are out of view.
    expect(words.rest).toContain('The largest donut stands for 9 assets, all in Nanshan, Shenzhen.')
  })

  test.each(languages)('nothing in view and nothing that passes are two sentences (%s)', language => {
    const empty = mapInWords({ ...shown, language, seen: [110, 20, 111, 21] })
    const none = mapInWords({ ...shown, language, matched: [] })
    expect(empty.lead).toContain('60')
    expect(none.lead).not.toBe(empty.lead)
  })

  test.each(languages)('the chosen asset is named (%s)', language => {
    expect(mapInWords({ ...shown, language, chosen: labs[0] ?? null }).rest.at(-1)).toContain(text('lab-0')[language])
  })
})

describe('a step in words', () => {
  const from = row({ id: 'from', at: [114, 22.5] })
  // 0.03° of longitude at 22.5° N: 0.03 · 102.73 km = 3.08 km.
  const to = row({ id: 'to', at: [114.03, 22.5], kind: 'park', tiers: ['national', 'leading'], district: text('Nanshan'), status: 'planned' })

  test.each([
    ['en', 'to. Science park, National, Leading enterprise, Planned. 3.1 km east. Nanshan, Shenzhen.'],
    ['zh-Hans', 'to简。科技园区，国家级，龙头企业，规划中。向东 3.1 公里。深圳 Nanshan简。'],
    ['zh-Hant', 'to繁。科技園區，國家級，龍頭企業，規劃中。向東 3.1 公里。深圳 Nanshan繁。'],
  ] as const)('name, kind, tiers, distance and wind (%s)', (language, said) => expect(sayReached(to, from, language)).toBe(said))

  test('what is known only to its district is said to be, and the distance is about', () => {
    const vague = { ...to, precision: 'district' as const }
    expect(sayReached(vague, from, 'en')).toBe('to. Science park, National, Leading enterprise, Planned. About 3.1 km east. Nanshan, Shenzhen, known only to its district.')
    expect(sayReached(vague, from, 'zh-Hans')).toContain('向东约 3.1 公里')
  })

  test('two points in one are said to be', () => expect(sayReached({ ...from, id: 'other' }, from, 'en')).toContain('At the same point of the map.'))

  test('the end of a direction, by the wind it has on a turned map', () => {
    expect(languages.map(language => sayNoFurther('up', 0, language))).toEqual(['北面没有更多项目。', '北面沒有更多項目。', 'Nothing lies further north.'])
    expect(sayNoFurther('right', 45, 'en')).toBe('Nothing lies further south-east.')
  })
})
