import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { cityWord, kindWord, statusWord, tierWord } from '@bay-atlas/data/vocabulary.ts'
import { facetWord, filterWord } from '@bay-atlas/data/words/facet-word.ts'
import { bracketed, word } from '@bay-atlas/data/words/word.ts'
import { makersOwn } from './plate-words.ts'

const nameHead = word('名称', '名稱', 'Name')

/** The assets of a plate as a table, headings first; in the order given. */
export function assetTable(rows: Row[], language: Language): string[][] {
  const heads = [nameHead, facetWord.kind, facetWord.tier, facetWord.city, facetWord.status, filterWord.founded].map(head => head[language])
  const lines = rows.map(({ name, kind, tiers, cities, status, founded, own }) => {
    const [tier] = tiers
    const [city] = cities
    return [name[language] + (own ? bracketed(makersOwn[language], language) : ''), kindWord[kind][language], tier ? tierWord[tier][language] : '', city ? cityWord[city][language] : '', statusWord[status][language], founded === null ? '' : String(founded)]
  })
  return [heads, ...lines]
}
