import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** What the columns of all collections are called, apart from the script that some end in. */
const words: Record<string, Text> = {
  id: word('编号', '編號', 'Id'),
  geometry: word('几何', '幾何', 'Geometry'),
  name: word('名称', '名稱', 'Name'),
  aliases: word('又名', '又名', 'Other names'),
  pinyin: word('拼音', '拼音', 'Pinyin'),
  kind: word('类别', '類別', 'Kind'),
  tier: word('级别', '級別', 'Tier'),
  tiers: word('全部级别', '全部級別', 'All tiers'),
  sectors: word('行业', '行業', 'Sectors'),
  city: word('城市', '城市', 'City'),
  cities: word('全部城市', '全部城市', 'All cities'),
  district: word('区', '區', 'District'),
  status: word('状态', '狀態', 'Status'),
  founded: word('成立年份', '成立年份', 'Founded'),
  uncertainty_m: word('位置误差（米）', '位置誤差（米）', 'Uncertainty of the position (m)'),
  precision: word('位置精度', '位置精度', 'Precision of the position'),
  location_basis: word('位置依据', '位置依據', 'Basis of the position'),
  part_of: word('属于', '屬於', 'Part of'),
  within: word('所属的全部项目', '所屬的全部項目', 'Everything it lies in'),
  site: word('同址组', '同址組', 'Shared site'),
  hosts: word('依托机构', '依託機構', 'Hosts'),
  host_names: word('依托机构名称', '依託機構名稱', 'Names of the hosts'),
  confidence: word('依据', '依據', 'Evidence'),
  reliability: word('最好的来源', '最好的來源', 'Best source'),
  outlined: word('有轮廓', '有輪廓', 'Has an outline'),
  asset: word('所属项目', '所屬項目', 'Asset'),
  outline: word('轮廓由来', '輪廓由來', 'How the outline came to be'),
  accuracy_m: word('边线误差（米）', '邊線誤差（米）', 'Accuracy of the edge (m)'),
  official_area_km2: word('公布面积（平方公里）', '公布面積（平方公里）', 'Published area (km²)'),
  note: word('备注', '備註', 'Note'),
  sources: word('来源编号', '來源編號', 'Ids of the sources'),
  parties: word('参与方', '參與方', 'Parties'),
  party_names: word('参与方名称', '參與方名稱', 'Names of the parties'),
  year: word('年份', '年份', 'Year'),
  cross_border: word('是否跨境', '是否跨境', 'Cross-border'),
  achieved: word('成果', '成果', 'Achieved'),
}

const scripts: Record<string, Language> = { _zh_hans: 'zh-Hans', _zh_hant: 'zh-Hant', _en: 'en' }
const scriptName: Record<Language, Text> = { 'zh-Hans': word('简体', '簡體', 'simplified Chinese'), 'zh-Hant': word('繁体', '繁體', 'traditional Chinese'), en: word('英文', '英文', 'English') }
const ending = /_(zh_hans|zh_hant|en)$/

/** The script that the texts of a column are in; null where they are in none or in all. */
export const scriptOf = (column: string): Language | null => scripts[ending.exec(column)?.[0] ?? ''] ?? null

/** What a column is called; `short` leaves out its script. */
export function columnWord(column: string, language: Language, short = false): string {
  const [script, found] = [scriptOf(column), words[column.replace(ending, '')]]
  if (!found) throw new Error(`${column}: the column has no name; add one to column-words.ts`)
  const name = found[language]
  if (!script || short) return name
  return language === 'en' ? `${name} (${scriptName[script].en})` : `${name}（${scriptName[script][language]}）`
}
