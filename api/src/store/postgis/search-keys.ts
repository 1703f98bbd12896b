import { languages } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { hasHan } from '@bay-atlas/data/search-readers.ts'
import { fold } from '@bay-atlas/data/search.ts'
import { cityWord } from '@bay-atlas/data/vocabulary.ts'

/** Stands before every place in a text where a word begins, and between texts: so that "begins a word" is a plain search for a substring. */
const start = '\u0001'
const border = '\u0002'

const isInWord = known((unit: string) => /[\p{L}\p{N}]/u.test(unit))
const isHan = known(hasHan)

/** A test of single characters that remembers: a register has millions of them, but few that differ. */
function known(test: (letter: string) => boolean): (letter: string) => boolean {
  const answers = new Map<string, boolean>()
  return letter => {
    const answer = answers.get(letter) ?? test(letter)
    answers.set(letter, answer)
    return answer
  }
}

/** The text with a mark before every place where a word begins, as `data/src/search.ts` sees them. */
export function marked(text: string): string {
  let [made, at] = ['', 0]
  for (const letter of text) {
    made += at === 0 || !isInWord(text.charAt(at - 1)) ? start + letter : letter
    at += letter.length
  }
  return made
}

/** Several texts in one, each of them between borders. */
const joined = (texts: string[]) => `${border}${texts.map(text => `${marked(text)}${border}`).join('')}`

/** What the substrings are that tell how well a word is found: the very name, the beginning of one, anywhere in one. */
export const needlesOf = (word: string) => ({ exact: border + marked(word) + border, begins: border + marked(word), found: hasHan(word) ? marked(word).slice(start.length) : marked(word) })

/** No text of ours holds a mark of its own, so that a word with one is nowhere. */
export const isNowhere = (word: string) => /[\u0000-\u0002]/.test(word)
const clean = (text: string) => fold(text).replace(/[\u0000-\u0002]/g, '')

export type SearchKeys = { names: string; places: string; grams: string[] }

/** What a search compares of a row, made once when it is loaded. */
export function searchKeysOf(row: Row): SearchKeys {
  const names = [...languages.map(language => row.name[language]), ...row.aliases].map(clean)
  const places = [...row.cities.flatMap(city => languages.map(language => cityWord[city][language])), ...(row.district ? Object.values(row.district) : []), row.hostNames].map(clean)
  const grams = new Set<string>()
  for (const text of [...names, ...places]) addGrams(text, grams)
  addPinyin(row.pinyin, grams)
  return { names: joined(names), places: joined(places), grams: [...grams] }
}

/** Pieces that every text holds in which a search finds the word: pairs around Han characters, else the beginning and all runs of three. */
export function gramsOfWord(word: string): string[] {
  const letters = [...word]
  if (hasHan(word)) return letters.length === 1 ? letters : pairsOf(letters)
  return [`^${letters.slice(0, 3).join('')}`, ...triplesOf(letters).slice(1)]
}

const pairsOf = (letters: string[]) => letters.slice(1).map((letter, at) => `${letters[at]}${letter}`).filter(hasHan)
const triplesOf = (letters: string[]) => letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`)

function addGrams(text: string, grams: Set<string>) {
  for (const piece of text.split(/\s+/u)) {
    const letters = [...piece]
    let at = 0
    letters.forEach((letter, index) => {
      const [next, third] = [letters[index + 1], letters[index + 2]]
      if (isHan(letter)) grams.add(letter)
      if (next !== undefined && (isHan(letter) || isHan(next))) grams.add(letter + next)
      else if (next !== undefined && third !== undefined && !isHan(third)) grams.add(letter + next + third)
      if (at === 0 || !isInWord(piece.charAt(at - 1))) addBeginnings(letters.slice(index, index + 3), grams)
      at += letter.length
    })
  }
}

function addBeginnings(letters: string[], grams: Set<string>) {
  let beginning = '^'
  for (const letter of letters) {
    if (isHan(letter)) return
    beginning += letter
    grams.add(beginning)
  }
}

/** Syllables run together from each of them on, and their initials. */
function addPinyin(pinyin: string, grams: Set<string>) {
  const syllables = pinyin.split(' ').filter(Boolean)
  const run = [...syllables.join('')]
  const initials = syllables.map(syllable => syllable.charAt(0))
  for (const triple of [...triplesOf(run), ...triplesOf(initials)]) grams.add(triple)
  addBeginnings(initials.slice(0, 3), grams)
  let at = 0
  for (const syllable of syllables) {
    addBeginnings(run.slice(at, at + 3), grams)
    at += [...syllable].length
  }
}
