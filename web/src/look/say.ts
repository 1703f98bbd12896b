import type { Language } from '@bay-atlas/data/language.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { quoted } from '@bay-atlas/data/words/filter-in-words.ts'
import { pick } from '@bay-atlas/data/words/word.ts'

export function sayCount(matched: number, total: number, language: Language): string {
  const [some, all] = [formatNumber(matched, language), formatNumber(total, language)]
  if (matched === total) return pick(language, `${all} 项`, `${all} 項`, `${all} ${total === 1 ? 'asset' : 'assets'}`)
  return pick(language, `${some} 项，共 ${all}`, `${some} 項，共 ${all}`, `${some} of ${all}`)
}

/** The reader's own rows, counted beside those of the atlas. */
export function sayOwn(matched: number, total: number, language: Language): string {
  const [some, all] = [formatNumber(matched, language), formatNumber(total, language)]
  return matched === total ? pick(language, `自己 ${all}`, `自己 ${all}`, `${all} own`) : pick(language, `自己 ${some}/${all}`, `自己 ${some}/${all}`, `${some} of ${all} own`)
}

/** Assets of the atlas and rows of the reader, each as far as any are shown. */
export const sayBoth = (matched: number, total: number, own: { matched: number; total: number } | null, language: Language): string =>
  [...(total > 0 ? [sayCount(matched, total, language)] : []), ...(own ? [sayOwn(own.matched, own.total, language)] : [])].join(' + ')

/** How many pass, over the list of a phone. */
export const sayFound = (matched: number, own: { matched: number } | null, language: Language): string =>
  (own ? sayBoth(matched, matched, { matched: own.matched, total: own.matched }, language) : sayCount(matched, matched, language))

/** On the button that closes the filters. */
export function sayShow(matched: number, language: Language): string {
  const some = formatNumber(matched, language)
  return pick(language, `显示 ${some} 项结果`, `顯示 ${some} 項結果`, matched === 1 ? 'Show 1 result' : `Show ${some} results`)
}

/** How many are in view of how many match. */
export function sayInView(inView: number, matched: number, language: Language): string {
  const [here, all] = [formatNumber(inView, language), formatNumber(matched, language)]
  return pick(language, `${here} / ${all} 项`, `${here} / ${all} 項`, `${here} of ${all}`)
}

export function sayMore(count: number, language: Language): string {
  return pick(language, `另 ${count} 项`, `另 ${count} 項`, `${count} more`)
}

export function sayUnknownYears(count: number, language: Language): string {
  const number = formatNumber(count, language)
  return pick(language, `${number} 项年份不详，选定年份时不列`, `${number} 項年份不詳，選定年份時不列`, `${number} with no known year; a range leaves ${count === 1 ? 'it' : 'them'} out`)
}

export const sayRemove = (value: string, language: Language) => pick(language, `去掉${quoted(value, language)}`, `移除${quoted(value, language)}`, `Remove ${quoted(value, language)}`)
