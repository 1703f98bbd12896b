import type { ShadeGroup } from '@bay-atlas/data/boards/shade-choices.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { ShadeGrain } from '@bay-atlas/data/scene/shade.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { listed, pick, word } from '@bay-atlas/data/words/word.ts'

/** The words of the density tool; those of its board stand in data. */
export const densityToolWord = {
  show: word('显示为', '顯示為', 'Show as'),
  areas: word('城市或区', '城市或區', 'Cities or districts'),
  hexagons: word('六边形', '六邊形', 'Hexagons'),
  edge: word('六边形边长（公里）', '六邊形邊長（公里）', 'Edge of a hexagon, km'),
  by: word('按什么分级', '按甚麼分級', 'Shade by'),
  grain: word('分到', '分到', 'By'),
  method: word('分级方法', '分級方法', 'Classes by'),
  classes: word('级数', '級數', 'Number of classes'),
  citiesOnly: word('数字只有城市一级。', '數字只有城市一級。', 'Figures are known of cities only.'),
} satisfies Record<string, Text>

export const grainWord: Record<ShadeGrain, Text> = { city: word('城市', '城市', 'City'), district: word('区县', '區縣', 'District') }

export const groupWord: Record<ShadeGroup, Text> = {
  count: word('本图谱的项目数', '本圖譜的項目數', 'Counts of this atlas'),
  density: word('每 100 平方公里的项目数', '每 100 平方公里的項目數', 'Counts per 100 km²'),
  figure: word('官方和媒体的数字', '官方和媒體的數字', 'Published figures'),
}

/** The picture of the values, for those who do not see it. */
export function sayHistogram(values: number, limits: number[], language: Language): string {
  const said = listed(limits.map(limit => formatNumber(Number(limit.toPrecision(3)), language)), language)
  return pick(language, `${values} 个数值的分布；分级界线：${said}`, `${values} 個數值的分佈；分級界線：${said}`, `How ${values} ${values === 1 ? 'value is' : 'values are'} spread; limits of the classes: ${said}`)
}
