import type { ListSort } from '@bay-atlas/data/columns/list-heads.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

export const sortWord: Record<ListSort, Text> = {
  tier: word('按级别', '按級別', 'By tier'),
  name: word('按名称', '按名稱', 'By name'),
  kind: word('按类别', '按類別', 'By kind'),
  city: word('按城市', '按城市', 'By city'),
  founded: word('按成立年份', '按成立年份', 'By founding year'),
  near: word('按距离', '按距離', 'By distance'),
}

export const listWord = {
  sort: word('排序', '排序', 'Order of the list'),
  alone: word('只看列表', '只看列表', 'List alone'),
  waits: word('数据取到后，项目列在这里。', '取得數據後，項目列在這裏。', 'The assets are listed here once the data are.'),
  all: word('全部项目', '全部項目', 'All assets'),
  early: word('1980 年以前', '1980 年以前', 'Before 1980'),
  noTier: word('未写级别', '未寫級別', 'No tier given'),
  unknown: word('年份不详', '年份不詳', 'Year unknown'),
} satisfies Record<string, Text>

export const sayWithin = (distance: string) => word(`${distance}以内`, `${distance}以內`, `Within ${distance}`)
export const sayBeyond = (distance: string) => word(`${distance}以外`, `${distance}以外`, `Beyond ${distance}`)

/** At the end of a list that is longer than anyone reads. */
export const sayFirstOf = (some: string, all: string) => word(`以上是 ${all} 个中的前 ${some} 个；移动地图或筛选，可看其余的。`, `以上是 ${all} 個中的前 ${some} 個；移動地圖或篩選，可看其餘的。`, `The first ${some} of ${all}. Move the map or filter to see the others.`)
