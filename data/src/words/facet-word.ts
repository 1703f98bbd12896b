import type { Facet } from '../filter.ts'
import type { Text } from '../text.ts'
import type { Kind } from '../vocabulary.ts'
import { word } from './word.ts'

/** Each facet of the filter by its name. */
export const facetWord: Record<Facet, Text> = {
  kind: word('类别', '類別', 'Kind'),
  tier: word('级别', '級別', 'Tier'),
  sector: word('行业', '行業', 'Sector'),
  city: word('城市', '城市', 'City'),
  status: word('状态', '狀態', 'Status'),
  source: word('依据', '依據', 'Evidence'),
}

/** The kinds as heads of a count: many of each. Chinese needs no plural. */
export const kindsWord: Record<Kind, Text> = {
  laboratory: word('实验室', '實驗室', 'Laboratories'),
  facility: word('大科学装置', '大科學裝置', 'Large facilities'),
  institute: word('研究机构', '研究機構', 'Research institutes'),
  'science-city': word('科学城', '科學城', 'Science cities'),
  'cooperation-zone': word('合作区', '合作區', 'Cooperation zones'),
  park: word('科技园区', '科技園區', 'Science parks'),
  incubator: word('孵化器与众创空间', '孵化器與眾創空間', 'Incubators'),
  university: word('高校', '大專院校', 'Universities'),
  enterprise: word('企业', '企業', 'Enterprises'),
}

/** The other parts of a filter, and the filter that asks for nothing. */
export const filterWord = {
  everything: word('大湾区全部创新载体', '大灣區全部創新載體', 'Innovation across the Greater Bay Area'),
  founded: word('成立年份', '成立年份', 'Founded'),
  text: word('文字', '文字', 'Text'),
  area: word('范围', '範圍', 'Area'),
  areaHere: word('地图的这一部分', '地圖的這一部分', 'this part of the map'),
  partOf: word('属于', '屬於', 'Part of'),
} satisfies Record<string, Text>
