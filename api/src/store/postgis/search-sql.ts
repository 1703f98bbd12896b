import { hasHan } from '@bay-atlas/data/search-readers.ts'
import { fold } from '@bay-atlas/data/search.ts'
import { gramsOfWord, isNowhere, needlesOf } from './search-keys.ts'
import type { Values } from './values.ts'

/** `candidates` is what an index can find, `rank` is worked out of those: 0 to 5, as `searchRank` in data/src/search.ts. */
export type SearchSql = { candidates: string; rank: string }

/** A search as SQL over the columns of atlas.asset. */
export function searchSql(query: string, values: Values): SearchSql {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (!words.length || words.some(isNowhere)) return { candidates: 'FALSE', rank: '0' }
  const grams = [...new Set(words.flatMap(gramsOfWord))]
  const candidates = `search_grams @> ${values.add(grams)}::text[]`
  const whole = rankOfWord(words.join(' '), values)
  if (words.length === 1) return { candidates, rank: whole }
  const each = words.map(word => rankOfWord(word, values))
  return { candidates, rank: `(CASE WHEN ${whole} >= 4 THEN ${whole} ELSE LEAST(${each.join(', ')}) END)` }
}

function rankOfWord(word: string, values: Values): string {
  const { exact, begins, found } = needlesOf(word)
  const [isExact, isBegun, isFound] = [exact, begins, found].map(needle => values.text(needle))
  const pinyin = pinyinSql(word, values)
  return `(CASE WHEN strpos(search_names, ${isExact}) > 0 THEN 5 WHEN strpos(search_names, ${isBegun}) > 0 THEN 4 WHEN strpos(search_names, ${isFound}) > 0 THEN 3${pinyin} WHEN strpos(search_places, ${isFound}) > 0 THEN 1 ELSE 0 END)`
}

/** `pengcheng` and `pcsys` both begin at a syllable of `peng cheng shi yan shi`. */
function pinyinSql(word: string, values: Values): string {
  if (hasHan(word) || word.length < 2 || !/^[a-z]+$/.test(word)) return ''
  return ` WHEN pinyin ~ ${values.text(initialsPattern(word))} OR pinyin ~ ${values.text(spelledPattern(word))} THEN 2`
}

const initialsPattern = (word: string) => `^${[...word].join('[^ ]* ')}`

/** Whole syllables; the last may be cut short, but not to a single letter. The word is nothing but letters, so that it can stand in a pattern. */
function spelledPattern(word: string): string {
  const [last, before] = [word.slice(-1), word.slice(0, -1)]
  return `(^| )${[...before].join(' ?')}(${last}| ${last}( |$))`
}
