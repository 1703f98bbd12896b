import type { Language } from '@bay-atlas/data/language.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { quoted } from '@bay-atlas/data/words/filter-in-words.ts'
import { isHan, itemWord } from '@bay-atlas/data/words/word.ts'

export function sayCount(matched: number, total: number, language: Language): string {
  const [some, all] = [formatNumber(matched, language), formatNumber(total, language)]
  if (matched === total) return isHan(language) ? `${all} ${itemWord(language)}` : `${all} assets`
  return isHan(language) ? `${some} ${itemWord(language)}，共 ${all}` : `${some} of ${all}`
}

/** How many are in view of how many match. */
export function sayInView(inView: number, matched: number, language: Language): string {
  const [here, all] = [formatNumber(inView, language), formatNumber(matched, language)]
  return isHan(language) ? `${here} / ${all} ${itemWord(language)}` : `${here} of ${all}`
}

/** Under the phone's title: of how many, and how they are ordered. */
export function sayOrder(total: number, language: Language): string {
  const all = formatNumber(total, language)
  if (language === 'en') return `of ${all}, by tier`
  return language === 'zh-Hant' ? `共 ${all}，按級別` : `共 ${all}，按级别`
}

export function sayMore(count: number, language: Language): string {
  return isHan(language) ? `另 ${count} ${itemWord(language)}` : `${count} more`
}

export function sayUnknownYears(count: number, language: Language): string {
  const number = formatNumber(count, language)
  if (language === 'en') return `${number} with no known year; a range leaves them out`
  return language === 'zh-Hant' ? `${number} 項年份不詳，選定年份時不列` : `${number} 项年份不详，选定年份时不列`
}

export const sayRemove = (value: string, language: Language) => (isHan(language) ? `去掉${quoted(value, language)}` : `Remove ${quoted(value, language)}`)
