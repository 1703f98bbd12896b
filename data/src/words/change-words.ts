import { changeKinds, type ChangeCounts } from '../change-kinds.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { formatNumber } from './format.ts'
import { colon, filled, listed, word } from './word.ts'

/** The kinds of change, as heads of a changelog. */
export const changeWord: Record<keyof ChangeCounts, Text> = {
  added: word('新增', '新增', 'Added'),
  removed: word('删去', '刪去', 'Removed'),
  moved: word('移动位置', '移動位置', 'Moved'),
  tiers: word('级别改变', '級別改變', 'Other tiers'),
  facts: word('事实或凭据有改动', '事實或憑據有改動', 'Other facts or receipts'),
  other: word('其他改动', '其他改動', 'Otherwise changed'),
}

/** What can be changed of an asset, by the name of its property. */
export const propertyWord: Record<string, Text> = {
  name: word('名称', '名稱', 'name'), aliases: word('别名', '別名', 'other names'), kind: word('类别', '類別', 'kind'), sectors: word('行业', '行業', 'sectors'), cities: word('城市', '城市', 'cities'),
  district: word('区', '區', 'district'), address: word('地址', '地址', 'address'), location: word('位置的依据', '位置的依據', 'basis of the position'), status: word('状态', '狀態', 'status'), founded: word('成立年份', '成立年份', 'founded'),
  hosts: word('依托机构', '依託機構', 'hosts'), partOf: word('所属', '所屬', 'part of'), site: word('同址', '同址', 'shared site'), website: word('网站', '網站', 'website'), note: word('备注', '備註', 'note'),
  quotes: word('引文', '引文', 'quotes'), sources: word('来源', '來源', 'sources'), confidence: word('依据', '依據', 'evidence'),
}

const counted: Record<keyof ChangeCounts, ReturnType<typeof filled>> = {
  added: filled(word('新增 {0} 项', '新增 {0} 項', '{0} added')),
  removed: filled(word('删去 {0} 项', '刪去 {0} 項', '{0} removed')),
  moved: filled(word('{0} 项移动位置', '{0} 項移動位置', '{0} moved')),
  tiers: filled(word('{0} 项级别改变', '{0} 項級別改變', '{0} with other tiers')),
  facts: filled(word('{0} 项的事实或凭据有改动', '{0} 項的事實或憑據有改動', '{0} with other facts or receipts')),
  other: filled(word('{0} 项另有改动', '{0} 項另有改動', '{0} otherwise changed')),
}

/** "11 added, 3 moved"; empty where nothing changed. */
export const sayChanges = (counts: ChangeCounts, language: Language): string =>
  listed(changeKinds.filter(kind => counts[kind] > 0).map(kind => counted[kind](language, formatNumber(counts[kind], language))), language)

const since = word('此后', '此後', 'Since then')
const nothingSince = word('此后没有项目改动。', '此後沒有項目改動。', 'No asset has changed since then.')

/** What has changed since, as a sentence. */
export function saySince(counts: ChangeCounts, language: Language): string {
  const said = sayChanges(counts, language)
  return said ? `${since[language]}${colon(language)}${said}${language === 'en' ? '.' : '。'}` : nothingSince[language]
}
