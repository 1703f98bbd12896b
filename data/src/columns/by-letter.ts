import { hasHan } from '../search-readers.ts'

/** Remembers a value for each character, quickly for those of the first 65,536. */
export class ByLetter<T> {
  readonly #common: (T | undefined)[] = new Array<T | undefined>(0x10000).fill(undefined)
  readonly #rare = new Map<number, T>()

  get(letter: number): T | undefined {
    return letter < 0x10000 ? this.#common[letter] : this.#rare.get(letter)
  }

  set(letter: number, value: T): void {
    if (letter < 0x10000) this.#common[letter] = value
    else this.#rare.set(letter, value)
  }
}

/** How many places the character at this place takes. */
export const widthOf = (letter: number) => (letter > 0xffff ? 2 : 1)

export const letterAt = (text: string, at: number) => text.codePointAt(at) ?? 0

const hanLetters = new ByLetter<boolean>()
export function isHan(letter: number): boolean {
  const known = letter < 0x300 ? false : hanLetters.get(letter)
  if (known !== undefined) return known
  const han = hasHan(String.fromCodePoint(letter))
  hanLetters.set(letter, han)
  return han
}

export function countLetters(text: string, counts: (letter: number) => boolean = () => true): number {
  let count = 0
  for (let at = 0; at < text.length; ) {
    const letter = letterAt(text, at)
    if (counts(letter)) count += 1
    at += widthOf(letter)
  }
  return count
}
