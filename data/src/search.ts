import type { Row } from './row.ts'
import { languages } from './language.ts'
import { cityWord } from './vocabulary.ts'

/** Case, width and accents do not matter to a search. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

const hasHan = (word: string) => /\p{Script=Han}/u.test(word)
const startsAWord = (text: string, word: string) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}

/** `pengcheng` and `pcsys` both begin at a syllable of `peng cheng shi yan shi`. */
function matchesPinyin(pinyin: string, word: string): boolean {
  const syllables = pinyin.split(' ')
  if (word.length < 2 || !/^[a-z]+$/.test(word)) return false
  if (syllables.map(s => s.charAt(0)).join('').startsWith(word)) return true
  return syllables.some((_, from) => isSpelled(syllables.slice(from), word))
}

/** Whole syllables, the last one may be cut short while the reader still types. */
function isSpelled(syllables: string[], word: string): boolean {
  const [first, ...rest] = syllables
  if (!first) return false
  if (word.length <= first.length) return first.startsWith(word) && (word.length > 1 || first === word)
  return word.startsWith(first) && isSpelled(rest, word.slice(first.length))
}

type Keys = { names: string[]; places: string[]; pinyin: string }
const keysOf = new WeakMap<Row, Keys>()

function keys(row: Row): Keys {
  const known = keysOf.get(row)
  if (known) return known
  const names = [...languages.map(language => row.name[language]), ...row.aliases].map(fold)
  const places = [
    ...row.cities.flatMap(city => languages.map(language => cityWord[city][language])),
    ...(row.district ? Object.values(row.district) : []),
    row.hostNames,
  ].map(fold)
  const made = { names, places, pinyin: row.pinyin }
  keysOf.set(row, made)
  return made
}

function rankOfWord({ names, places, pinyin }: Keys, word: string): number {
  if (names.includes(word)) return 5
  if (names.some(name => name.startsWith(word))) return 4
  const found = hasHan(word) ? (text: string) => text.includes(word) : (text: string) => startsAWord(text, word)
  if (names.some(found)) return 3
  if (matchesPinyin(pinyin, word)) return 2
  return places.some(found) ? 1 : 0
}

/**
 * How well a row answers a search, 0 when it does not: every word must be found in a name, alias, abbreviation,
 * pinyin, city, district or host. 5 is the very name, 1 only a place or host.
 */
export function searchRank(row: Row, query: string): number {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const whole = rankOfWord(keys(row), words.join(' '))
  if (whole >= 4 || words.length < 2) return words.length ? whole : 0
  return Math.min(...words.map(word => rankOfWord(keys(row), word)))
}
