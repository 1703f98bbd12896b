import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { pick, word } from '@bay-atlas/data/words/word.ts'

/** The words of the controls above the cooperation network. */
export const networkPanelWord = {
  filters: word('筛选合作', '篩選合作', 'Filter the links'),
  kind: word('合作类别', '合作類別', 'Kind of link'),
  years: word('年份', '年份', 'Years'),
  from: word('起', '起', 'from'),
  to: word('止', '止', 'to'),
  badYears: word('请填四位年份，起不晚于止。', '請填四位年份，起不晚於止。', 'Four-digit years, the first not after the last.'),
  crossing: word('只看跨境合作', '只看跨境合作', 'Cross-border only'),
  reset: word('重置', '重設', 'Reset'),
  more: word('全部类别', '全部類別', 'All kinds'),
  fewer: word('收起', '收起', 'Fewer'),
} satisfies Record<string, Text>

/** 119 条合作中的 70 条 / 70 of 119 links. */
export function sayShown(shown: number, all: number, language: Language): string {
  const [some, every] = [formatNumber(shown, language), formatNumber(all, language)]
  return pick(language, `${every} 条合作中的 ${some} 条`, `${every} 條合作中的 ${some} 條`, `${some} of ${every} links`)
}

/** How many have no year, and that a range leaves them out. */
export function sayNoYear(count: number, language: Language): string {
  const number = formatNumber(count, language)
  return pick(language, `${number} 条年份不详，选定年份时不列`, `${number} 條年份不詳，選定年份時不列`, `${number} of unknown year; a range leaves ${count === 1 ? 'it' : 'them'} out`)
}
