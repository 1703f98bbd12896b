import type { Language } from '@bay-atlas/data/language.ts'
import { sayCitation } from '@bay-atlas/data/words/citation-in-words.ts'
import { formatNumber } from '@bay-atlas/data/words/format.ts'
import { colon, word } from '@bay-atlas/data/words/word.ts'
import type { AssetRecord } from '../store/asset-store.ts'
import { estimatedFrom, type Crowd } from '../store/crowd.ts'

/** More than these no speaker reads. */
const most = 40

const words = {
  sources: word('来源（其后为所支持的项目数）', '來源（其後為所支持的項目數）', 'Sources, each with the number of assets it supports'),
  general: word('未核实（仅为常识）的项目', '未核實（僅為常識）的項目', 'Assets that rest on general knowledge, not verified'),
  estimated: word('位置为估计值的项目', '位置為估計值的項目', 'Assets whose position is an estimate'),
  all: word('来源见数据表 map.csv', '來源見數據表 map.csv', 'Sources: in the table map.csv'),
  more: word('其余来源见数据表 map.csv', '其餘來源見數據表 map.csv', 'All further sources: in the table map.csv'),
}

const tell = (what: 'general' | 'estimated', count: number, language: Language) => (count ? [`${words[what][language]}${colon(language)}${formatNumber(count, language)}`] : [])

/** The same of a crowd, whose sources are too many to be told. */
export const crowdNotes = ({ unverified, estimated }: Pick<Crowd, 'unverified' | 'estimated'>, language: Language): string[] =>
  [...tell('general', unverified, language), ...tell('estimated', estimated, language), words.all[language]]

/** What stands behind the assets of a slide, for the speaker: how many are unverified or estimated, then the sources, those of most assets first. */
export function sourceNotes(cards: readonly AssetRecord[], language: Language): string[] {
  const counts = new Map<string, number>()
  for (const { sources } of cards) {
    for (const source of sources) {
      const line = sayCitation(source, language)
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  }
  const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return [
    ...tell('general', cards.filter(({ asset }) => asset.properties.confidence === 'general-knowledge').length, language),
    ...tell('estimated', cards.filter(({ asset }) => asset.properties.location.uncertaintyM > estimatedFrom).length, language),
    ...(sorted.length ? [`${words.sources[language]}${colon(language)}`] : []),
    ...sorted.slice(0, most).map(([line, count]) => `• ${line} (${formatNumber(count, language)})`),
    ...(sorted.length > most ? [words.more[language]] : []),
  ]
}
