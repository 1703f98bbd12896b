import type { Language } from '@bay-atlas/data/language.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDate, formatNumber } from '@bay-atlas/data/words/format.ts'
import { colon, comma, pick, semicolon, word } from '@bay-atlas/data/words/word.ts'
import type { Shown } from './shown.ts'

/** Where the reader finds the receipts. */
export const sources = word('每项的来源见实时地图的卡片', '每項的來源見即時地圖的卡片', 'Sources of each asset: see its card on the live map')

/** Whose a row is that came with the question, beside its name. */
export const makersOwn = word('制图者自加，未核对', '製圖者自加，未核對', 'added by the maker, not checked')
/** The same in the credits. */
export const partlyOwn = word('部分数据由制图者自加，未核对', '部分數據由製圖者自加，未核對', 'Some data added by the maker, not checked')

/** How many assets of the atlas the plate shows, and of how many that pass the filter when the frame leaves some out; rows that the reader sent along are counted apart. */
export function sayShown(shown: Counted, matched: Counted, language: Language): string {
  return [...(matched.atlas || !matched.own ? [sayAtlas(shown.atlas, matched.atlas, language)] : []), ...(matched.own ? [sayOwn(shown.own, matched.own, language)] : [])].join(semicolon(language))
}

type Counted = Pick<Shown, 'atlas' | 'own'>

/** How many, and then what the rings mean. */
export const sayGrouped = (said: string, grouped: readonly string[], language: Language) => [said, ...grouped].join(language === 'en' ? '. ' : semicolon(language))

/** Said where there are too many to be drawn one by one. */
export const groups = word('图中圆环代表一组项目，环中数字为项目数；逐项数据见数据表 map.csv', '圖中圓環代表一組項目，環中數字為項目數；逐項數據見數據表 map.csv', 'A ring stands for as many assets as the number in it; each asset is in the table map.csv')

function sayAtlas(count: number, matched: number, language: Language): string {
  const [shown, all] = [formatNumber(count, language), formatNumber(matched, language)]
  if (matched > count) return pick(language, `图中 ${shown} 项，共 ${all}`, `圖中 ${shown} 項，共 ${all}`, `${shown} of ${all} assets on this map`)
  return pick(language, `图中 ${shown} 项`, `圖中 ${shown} 項`, `${shown} ${count === 1 ? 'asset' : 'assets'} on this map`)
}

function sayOwn(count: number, matched: number, language: Language): string {
  const [shown, all] = [formatNumber(count, language), formatNumber(matched, language)]
  const of = matched > count ? pick(language, `（共 ${all}）`, `（共 ${all}）`, ` of ${all}`) : ''
  return pick(language, `制图者自己的数据 ${shown} 项${of}，未经图谱核对`, `製圖者自己的數據 ${shown} 項${of}，未經圖譜核對`, `${shown}${of} added by the maker of this map, not checked by the atlas`)
}

/** The date of the data; nothing where they bear none. */
export const sayDate = (when: string, language: Language): string[] => (when ? [`${word('数据截至', '數據截至', 'Data as of')[language]} ${formatDate(when, language)}`] : [])

/** The whole plate in a sentence: the filter, how many, and the kinds. */
export function sayDescription(mix: Shown['mix'], shown: string, inWords: string, language: Language): string {
  const kinds = mix.map(([kind, count]) => `${kindsWord[kind][language]} ${formatNumber(count, language)}`)
  return [inWords, shown].join(colon(language)) + (kinds.length ? `${colon(language)}${kinds.join(comma(language))}` : '')
}
