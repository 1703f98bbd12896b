import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { cityWord, kindWord, sectorWord, statusWord, tierWord } from '../vocabulary.ts'
import { filled, listed, word } from '../words/word.ts'
import type { FaultCode, RowFault } from './table.ts'

const sentences: Record<FaultCode, Text> = {
  'quote-open': word('引号没有合上', '引號沒有合上', 'a quotation mark does not close'),
  'too-many-cells': word('这一行有 {0} 格，而表头只有 {1} 列；含逗号的内容要加引号', '這一列有 {0} 格，而欄名只有 {1} 欄；含逗號的內容要加引號', 'the row has {0} cells for {1} columns; a cell with a comma needs quotation marks'),
  'no-feature': word('这一项不是 Feature，读不出来', '這一項不是 Feature，讀不出來', 'this is no feature and cannot be read'),
  'no-point': word('{0} 不是点；这里只读点', '{0} 不是點；這裏只讀點', 'a {0} is no point; only points are read'),
  'unknown-word': word('不认识“{0}”；可用：{1}', '不認識「{0}」；可用：{1}', '“{0}” is not known; known: {1}'),
  'no-degrees': word('“{0}”“{1}”不是度数；请写十进制度数，例如 113.95 和 22.53', '「{0}」「{1}」不是度數；請寫十進制度數，例如 113.95 和 22.53', '“{0}”, “{1}” are no degrees; write decimal degrees, for example 113.95 and 22.53'),
  'far-away': word('{0}，{1} 离粤港澳大湾区很远', '{0}，{1} 離粵港澳大灣區很遠', '{0}, {1} is nowhere near the Greater Bay Area'),
  swapped: word('经度的位置上写着纬度，已对调读取', '經度的位置上寫着緯度，已對調讀取', 'latitude stands where longitude should; read the other way round'),
  'no-name': word('这一行没有名称', '這一列沒有名稱', 'the row has no name'),
  'no-metres': word('“{0}”不是米数', '「{0}」不是米數', '“{0}” is no number of metres'),
  'no-year': word('“{0}”不是 1800 至 2030 之间的年份', '「{0}」不是 1800 至 2030 之間的年份', '“{0}” is no year from 1800 to 2030'),
  'no-web-address': word('“{0}”不是网址；网址以 https:// 开头', '「{0}」不是網址；網址以 https:// 開頭', '“{0}” is no address of a web page; it begins with https://'),
  'no-position': word('这一行没有坐标', '這一列沒有座標', 'the row has no position'),
  'no-kind': word('这一行没有类别；可在上面为这样的行统一选一个', '這一列沒有類別；可在上面為這樣的列統一選一個', 'the row says no kind; one can be chosen above for all such rows'),
  outside: word('不在十一城之内，离最近的城市 {0} 公里', '不在十一城之內，離最近的城市 {0} 公里', 'it lies outside the eleven cities, {0} km from the nearest'),
  'other-city': word('这一行写着{0}，而该点在其界外 {1} 公里', '這一列寫着{0}，而該點在其界外 {1} 公里', 'the row says {0}, but the point lies {1} km outside it'),
  twice: word('与第 {0} 行同名', '與第 {0} 列同名', 'the same name as in row {0}'),
}

const vocabulary: Partial<Record<RowFault['field'], Record<string, Text>>> = { kind: kindWord, tiers: tierWord, sectors: sectorWord, cities: cityWord, status: statusWord }
const spelled = (words: Record<string, Text>, language: Language) => listed(Object.values(words).map(each => each[language]), language)

/** What is wrong with a row, in the language of the reader. */
export function sayFault({ code, field, values }: Pick<RowFault, 'code' | 'field' | 'values'>, language: Language): string {
  const told = code === 'unknown-word' ? [...values, spelled(vocabulary[field] ?? {}, language)] : code === 'other-city' ? [cityNamed(values[0] ?? '', language), ...values.slice(1)] : values
  return filled(sentences[code])(language, ...told)
}

const cityNamed = (city: string, language: Language) => Object.entries(cityWord).find(([word]) => word === city)?.[1][language] ?? city
