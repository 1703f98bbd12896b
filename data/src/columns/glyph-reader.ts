import { nameReader, pinyinReader, readTogether, type Reader } from '../search-readers.ts'
import type { FoldedGlyph } from './glyph.ts'

/** Reads both Chinese names and the pinyin at once: the best of the three is what a row answers. */
export function glyphReader(word: string): Reader<FoldedGlyph> {
  const [name, pinyin] = [nameReader(word), pinyinReader(word)]
  const hans: Reader<FoldedGlyph> = { ...name, step: (state, { foldedHans }) => name.step(state, foldedHans) }
  const hant: Reader<FoldedGlyph> = { ...name, step: (state, { foldedHant }) => name.step(state, foldedHant) }
  const spelled: Reader<FoldedGlyph>[] = pinyin ? [{ ...pinyin, step: (state, { syllable }) => (syllable === null ? state : pinyin.step(state, syllable)) }] : []
  return readTogether([hans, hant, ...spelled], ranks => Math.max(...ranks))
}
