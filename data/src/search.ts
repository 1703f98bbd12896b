import type { Row } from './row.ts'
import { languages } from './language.ts'
import { nameReader, pinyinReader, readWhole } from './search-readers.ts'
import { cityWord } from './vocabulary.ts'

/** Case, width and accents do not matter to a search; what a text folds to is what its letters fold to, one after another. */
export const foldLetters = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')

/** A text as a search compares it. */
export const fold = (text: string) => foldLetters(text).trim()

/** The words of a search, folded: each must be found. */
export const searchWords = (query: string) => fold(query).split(/\s+/).filter(Boolean)

/** What a search reads of a row beside its names, folded. */
export const placesOf = ({ cities, district, hostNames }: Pick<Row, 'cities' | 'district' | 'hostNames'>): string[] => [
  ...cities.flatMap(city => languages.map(language => cityWord[city][language])),
  ...(district ? Object.values(district) : []),
  hostNames,
].map(fold)

type Keys = { names: string[]; places: string[]; syllables: string[] }
const keysOf = new WeakMap<Row, Keys>()

function keys(row: Row): Keys {
  const known = keysOf.get(row)
  if (known) return known
  const names = [...languages.map(language => row.name[language]), ...row.aliases].map(fold)
  const made = { names, places: placesOf(row), syllables: row.pinyin.split(' ') }
  keysOf.set(row, made)
  return made
}

/** Looks for one word in a row; the same word is looked for in many. */
function finderOf(word: string): (keys: Keys) => number {
  const [ofName, ofPinyin] = [nameReader(word), pinyinReader(word)]
  return ({ names, places, syllables }) => {
    const named = Math.max(...names.map(name => readWhole(ofName, [name])))
    const spelled = named || !ofPinyin ? named : readWhole(ofPinyin, syllables)
    return spelled || Number(places.some(place => readWhole(ofName, [place]) > 0))
  }
}

type Finders = { whole: (keys: Keys) => number; each: ((keys: Keys) => number)[] }
let last: { query: string; finders: Finders | null } = { query: '', finders: null }

function findersOf(query: string): Finders | null {
  if (query === last.query) return last.finders
  const words = searchWords(query)
  last = { query, finders: words.length ? { whole: finderOf(words.join(' ')), each: words.length > 1 ? words.map(finderOf) : [] } : null }
  return last.finders
}

/**
 * How well a row answers a search, 0 when it does not: every word must be found in a name, alias, abbreviation,
 * pinyin, city, district or host. 5 is the very name, 1 only a place or host.
 */
export function searchRank(row: Row, query: string): number {
  const finders = findersOf(query)
  if (!finders) return 0
  const whole = finders.whole(keys(row))
  return whole >= 4 || !finders.each.length ? whole : Math.min(...finders.each.map(find => find(keys(row))))
}
