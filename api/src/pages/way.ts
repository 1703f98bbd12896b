import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Collection } from '../features/feature.ts'

const api = word('数据接口', '數據介面', 'The data')
const collections = word('集合', '集合', 'Collections')

/** The way from the front of the API down to a collection; without one, to the list of them. */
export function wayTo(address: string, language: Language, collection?: Collection) {
  const root = `${new URL(address).origin}/api`
  const tail = collection ? [{ href: `${root}/collections?lang=${language}`, title: collections[language] }, { href: `${root}/collections/${collection.id}?lang=${language}`, title: collection.title[language] }] : []
  return [{ href: `${root}?lang=${language}`, title: api[language] }, ...tail]
}

/** The same address in another language, as a page. */
export const inLanguage = (address: string) => (language: Language): string => {
  const url = new URL(address)
  url.searchParams.set('f', 'html')
  url.searchParams.set('lang', language)
  return url.toString()
}
