import { nameReader, pinyinReader, readTogether, type Reader } from '../search-readers.ts'
import type { FoldedGlyph, Glyph } from './glyph.ts'

/** Reads both Chinese names and the pinyin at once: the best of the three is what a row answers. */
export function glyphReader(word: string): Reader<FoldedGlyph> {
  const [name, pinyin] = [nameReader(word), pinyinReader(word)]
  const hans: Reader<FoldedGlyph> = { ...name, step: (state, { foldedHans }) => name.step(state, foldedHans) }
  const hant: Reader<FoldedGlyph> = { ...name, step: (state, { foldedHant }) => name.step(state, foldedHant) }
  const spelled: Reader<FoldedGlyph>[] = pinyin ? [{ ...pinyin, step: (state, { syllable }) => (syllable === null ? state : pinyin.step(state, syllable)) }] : []
  return readTogether([hans, hant, ...spelled], ranks => Math.max(...ranks))
}

/** Reads the traditional name letter by letter. */
export const hantLetters = (reader: Reader<string>): Reader<Glyph> => ({ ...reader, step: (state, { hant }) => (hant ? reader.step(state, hant) : state) })

/** Reads the pinyin letter by letter, blanks between its syllables. */
export function pinyinLetters(reader: Reader<string>): Reader<Glyph> {
  // Until the first syllable no blank comes before one: the states before it are even, those after it odd.
  const stepAll = (state: number, letters: string) => [...letters].reduce((now, letter) => reader.step(now, letter), state)
  return {
    start: reader.start * 2,
    step: (state, { syllable }) => (syllable === null ? state : stepAll(state >> 1, state % 2 ? ` ${syllable}` : syllable) * 2 + 1),
    isIdle: state => reader.isIdle(state >> 1),
    rank: state => reader.rank(state >> 1),
  }
}
