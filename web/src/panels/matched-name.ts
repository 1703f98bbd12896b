import type { Row } from '@bay-atlas/data/row.ts'
import { fold } from '@bay-atlas/data/search.ts'
import { languages, type Language } from '@bay-atlas/data/language.ts'

/** A name with the script it stands in; null when that is not known (aliases). */
export type OtherName = { text: string; lang: Language | null }

/** The names of an asset in the scripts the page does not speak, without repetitions, English or 简体 first. */
export function otherNames({ name }: Pick<Row, 'name'>, language: Language): OtherName[] {
  const order: Language[] = language === 'en' ? ['zh-Hans', 'zh-Hant'] : ['en', language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']
  const others = order.map(lang => ({ text: name[lang], lang }))
  return others.filter(({ text }, index) => text !== name[language] && others.findIndex(other => other.text === text) === index)
}

/** The name that explains a hit: the one the query is found in when the shown name does not hold it, else another script's. */
export function matchedName(row: Row, query: string, language: Language): OtherName | null {
  const asked = fold(query)
  const others = otherNames(row, language)
  const holds = (text: string) => fold(text).includes(asked)
  if (asked && !holds(row.name[language])) {
    const hit = languages.map(lang => ({ text: row.name[lang], lang })).find(({ text }) => holds(text)) ?? row.aliases.filter(holds).map(text => ({ text, lang: null }))[0]
    if (hit) return hit
  }
  return others[0] ?? null
}
