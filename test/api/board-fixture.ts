import { boardPlates } from '@bay-atlas/api/plate/board-plates.ts'
import type { Plate } from '@bay-atlas/api/plate/primitive.ts'
import type { Board, Chart, Table } from '@bay-atlas/data/board.ts'
import { palettes } from '@bay-atlas/data/drawing/palette.ts'
import type { Language } from '@bay-atlas/data/language.ts'

const years = ['2019', '2020', '2021', '2022']
const cities = ['广州', '深圳', '珠海', '佛山', '惠州', '东莞', '中山', '江门', '肇庆', '香港', '澳门']

export const charts: Chart[] = [
  { id: 'gdp', type: 'bar', title: 'GDP & more', categories: ['粤港澳大湾区', 'New York metropolitan area', 'Tokyo'], series: [{ name: 'GDP', values: [1980.4, null, 1880] }], unit: 'bn USD', table: 'bays' },
  { id: 'rank', type: 'line', title: 'WIPO rank', inverted: true, categories: years, series: [{ name: 'Shenzhen', values: [2, 2, 1, 1], accent: true }, { name: 'Tokyo', values: [1, 1, null, 2] }], breaks: [{ at: 2, note: 'The method changed' }], unit: '', table: 'bays' },
  { id: 'kinds', type: 'column', title: 'Kinds', stacked: true, categories: years, series: [{ name: 'Laboratory', values: [1, 2, 3, 4], color: 'laboratory' }, { name: 'Institute', values: [4, 3, 2, 1], color: 'institute' }], unit: '', table: 'bays' },
]

export const longTable: Table = {
  id: 'links', title: '合作', about: 'As the sources tell.', columns: [{ name: 'Link', align: 'start' }, { name: 'Partners', align: 'start' }, { name: 'Year', align: 'end' }],
  rows: Array.from({ length: 70 }, (_, at) => [
    { text: `No.${at + 1}` }, { text: 'The Hong Kong University of Science and Technology; 南方科技大学、鹏城实验室' },
    at % 2 ? { text: 'not found', tone: 'missing' as const } : { text: String(1950 + at), value: 1950 + at, note: 'as published in 2023', tone: 'estimate' as const },
  ]),
}

export const matrix: Table = {
  id: 'cities', title: '城市 × 城市', matrix: true, columns: [{ name: '城市', align: 'start' }, ...cities.map(name => ({ name, align: 'end' as const }))],
  rows: cities.map((name, one) => [{ text: name }, ...cities.map((_, other) => ({ text: String(one * other), value: one * other }))]),
}

export const board: Board = {
  title: '四个湾区，一把尺子', lead: '粤港澳大湾区与三个湾区并排；每个数字注明年份。', charts, tables: [longTable, matrix],
  notes: ['“未查到”不是零。', 'https://an.address.example/that/is/long/and/has/no/space/anywhere/in/it/at/all/so/that/it/must/be/broken/somewhere.html'],
}

type Asked = { width?: number; height?: number; language?: Language; tone?: 'light' | 'dark' }

/** A board as the plates it becomes. */
export function platesOfBoard(one: Board, { width = 1280, height = 720, language = 'zh-Hans', tone = 'light' }: Asked = {}): Plate[] {
  const palette = palettes[tone]
  const href = 'https://atlas.example/?scene=bays'
  return boardPlates(one, { width, height, palette, language, href, dated: '数据截至 2026-11', sources: ['国家统计局，2024', 'OECD, 2023'] })
    .map(layers => ({ width, height, language, background: palette.paper, title: one.title, filtered: '', description: one.lead, layers, assets: [], notes: [one.lead], href }))
}
