import type { Language } from '../language.ts'
import type { Reader } from '../search-readers.ts'
import { baseOrder, compareLetters, letterOf, type Called } from './name-order.ts'

/** Reads the letters of a name and answers 1 unless it surely comes after another, from the first letter that differs. Where letters alone do not decide (digits count by their value, some letters as two) it stays among those that may come before. */
export function orderReader(other: Called, language: Language): Reader<string> {
  const letters = [...other.name]
  const compare = baseOrder(language)
  const plain = plainIn(compare)
  const [before, after] = [letters.length + 1, letters.length + 2]
  const sideOf = (difference: number) => (difference < 0 ? before : after)
  return {
    start: 0,
    step: (state, letter) => {
      if (state === before || state === after) return state
      const first = state === 0 ? compareLetters(letterOf(letter, language), other.letter) : 0
      if (first) return sideOf(first)
      const there = letters[state]
      if (there === undefined) return plain(letter) ? after : before
      if (!plain(letter) || !plain(there)) return before
      const difference = compare(letter, there)
      return difference ? sideOf(difference) : state + 1
    },
    isIdle: state => state === after,
    rank: state => Number(state !== after),
  }
}

/** Letters that stand for themselves in every word: one weight each, and none of them passed over. */
function plainIn(compare: (one: string, other: string) => number): (letter: string) => boolean {
  const known = new Map<string, boolean>()
  return letter => {
    const plain = known.get(letter) ?? (/^[\p{Script=Han}A-Za-z !-/:-@[-`{-~]$/u.test(letter) && compare(`a${letter}a`, 'aa') !== 0)
    known.set(letter, plain)
    return plain
  }
}

/** Reads which letter a name stands under, as the code of that letter. */
export function letterReader(language: Language): Reader<string> {
  return {
    start: 0,
    step: (state, letter) => state || letterOf(letter, language).charCodeAt(0),
    isIdle: () => false,
    rank: state => state || '#'.charCodeAt(0),
  }
}
