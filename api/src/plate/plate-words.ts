import { mixOf } from '@bay-atlas/data/drawing/mark-look.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDate, formatNumber } from '@bay-atlas/data/words/format.ts'
import { colon, comma, pick, semicolon, word } from '@bay-atlas/data/words/word.ts'

/** Where the reader finds the receipts. */
export const sources = word('每项的来源见实时地图的卡片', '每項的來源見即時地圖的卡片', 'Sources of each asset: see its card on the live map')

/** Whose a row is that came with the question, beside its name. */
export const makersOwn = word('制图者自加，未核对', '製圖者自加，未核對', 'added by the maker, not checked')
/** The same in the credits. */
export const partlyOwn = word('部分数据由制图者自加，未核对', '部分數據由製圖者自加，未核對', 'Some data added by the maker, not checked')

/** How many assets of the atlas the plate shows, and of how many that pass the filter when the frame leaves some out; rows that the reader sent along are counted apart. */
export function sayShown(rows: readonly Row[], matched: readonly Row[], language: Language): string {
  const ownOf = (all: readonly Row[]) => all.filter(({ own }) => own).length
  const [ownShown, ownAll] = [ownOf(rows), ownOf(matched)]
  const [shown, all] = [rows.length - ownShown, matched.length - ownAll]
  return [...(all || !ownAll ? [sayAtlas(shown, all, language)] : []), ...(ownAll ? [sayOwn(ownShown, ownAll, language)] : [])].join(semicolon(language))
}

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

/** The date of the data. */
export const sayDate = (when: string, language: Language) => `${word('数据截至', '數據截至', 'Data as of')[language]} ${formatDate(when, language)}`

/** The whole plate in a sentence: the filter, how many, and the kinds. */
export function sayDescription(rows: Row[], shown: string, inWords: string, language: Language): string {
  const kinds = mixOf(rows).map(([kind, count]) => `${kindsWord[kind][language]} ${formatNumber(count, language)}`)
  return [inWords, shown].join(colon(language)) + (kinds.length ? `${colon(language)}${kinds.join(comma(language))}` : '')
}
