import { nameReader, pinyinReader, type Reader } from '../search-readers.ts'
import type { FoldedGlyph } from './glyph.ts'

type State = [hans: number, hant: number, pinyin: number]

/** Reads both Chinese names and the pinyin at once: the best of the three is what a row answers. */
export function glyphReader(word: string): Reader<FoldedGlyph> {
  const name = nameReader(word)
  const pinyin = pinyinReader(word)
  const states: State[] = []
  const numbers = new Map<string, number>()
  const numberOf = (...state: State): number => {
    const key = state.join(' ')
    const number = numbers.get(key) ?? states.push(state) - 1
    numbers.set(key, number)
    return number
  }
  const start = numberOf(name.start, name.start, pinyin?.start ?? 0)
  const partsOf = (state: number) => states[state] ?? [name.start, name.start, 0]
  return {
    start,
    step: (state, { foldedHans, foldedHant, syllable }) => {
      const [hans, hant, spelled] = partsOf(state)
      return numberOf(name.step(hans, foldedHans), name.step(hant, foldedHant), pinyin && syllable !== null ? pinyin.step(spelled, syllable) : spelled)
    },
    isIdle: state => {
      const [hans, hant, spelled] = partsOf(state)
      return name.isIdle(hans) && name.isIdle(hant) && (pinyin?.isIdle(spelled) ?? true)
    },
    rank: state => {
      const [hans, hant, spelled] = partsOf(state)
      return Math.max(name.rank(hans), name.rank(hant), pinyin?.rank(spelled) ?? 0)
    },
  }
}
