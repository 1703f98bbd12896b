import { mixOf } from '@bay-atlas/data/drawing/mark-look.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { kindsWord } from '@bay-atlas/data/words/facet-word.ts'
import { formatDate, formatNumber } from '@bay-atlas/data/words/format.ts'
import { colon, comma, pick, word } from '@bay-atlas/data/words/word.ts'

/** Where the reader finds the receipts. */
export const sources = word('每项的来源见实时地图的卡片', '每項的來源見即時地圖的卡片', 'Sources of each asset: see its card on the live map')

/** How many assets the plate shows, and of how many that pass the filter when the frame leaves some out. */
export function sayShown(count: number, matched: number, language: Language): string {
  const [shown, all] = [formatNumber(count, language), formatNumber(matched, language)]
  if (matched > count) return pick(language, `图中 ${shown} 项，共 ${all}`, `圖中 ${shown} 項，共 ${all}`, `${shown} of ${all} assets on this map`)
  return pick(language, `图中 ${shown} 项`, `圖中 ${shown} 項`, `${shown} ${count === 1 ? 'asset' : 'assets'} on this map`)
}

/** The date of the data. */
export const sayDate = (when: string, language: Language) => `${word('数据截至', '數據截至', 'Data as of')[language]} ${formatDate(when, language)}`

/** The whole plate in a sentence: the filter, how many, and the kinds. */
export function sayDescription(rows: Row[], shown: string, inWords: string, language: Language): string {
  const kinds = mixOf(rows).map(([kind, count]) => `${kindsWord[kind][language]} ${formatNumber(count, language)}`)
  return [inWords, shown].join(colon(language)) + (kinds.length ? `${colon(language)}${kinds.join(comma(language))}` : '')
}
