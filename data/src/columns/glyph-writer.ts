import { ByLetter, countLetters, isHan, letterAt, widthOf } from './by-letter.ts'
import type { Glyph } from './glyph.ts'
import type { Naming } from './names.ts'
import { PhraseWriter } from './phrase-writer.ts'
import type { Phrased, Phrases } from './phrased.ts'

/** Stands for a character that one of the scripts does not have. */
const none = -1
type Known = { hant: number; syllable: string | null; symbol: number }

/** Writes the Chinese names of rows with their pinyin: in step where the scripts and the syllables are, else one after another. */
export class GlyphWriter {
  readonly #writer: PhraseWriter<Glyph>
  // A character has few readings and few traditional forms: each is found among those of its simplified one.
  readonly #known = new ByLetter<Known[]>()
  readonly #alone: Known[] = []
  readonly #line: number[] = []
  #count = 0

  constructor(given?: Phrases<Glyph>) {
    this.#writer = new PhraseWriter(given)
    given?.symbols.forEach(({ hans, hant, syllable }, symbol) => this.#know(hans ? letterAt(hans, 0) : none, { hant: hant ? letterAt(hant, 0) : none, syllable, symbol }))
  }

  write({ name: { 'zh-Hans': hans, 'zh-Hant': hant }, pinyin }: Pick<Naming, 'name' | 'pinyin'>): void {
    this.#count = 0
    const inStep = countLetters(hans) === countLetters(hant)
    const isRead = syllablesIn(pinyin) === countLetters(hans, isHan)
    let [other, from] = [0, 0]
    for (let at = 0; at < hans.length; at += widthOf(letterAt(hans, at))) {
      const [letter, traditional] = [letterAt(hans, at), inStep ? letterAt(hant, other) : none]
      other += widthOf(traditional)
      if (isRead && isHan(letter)) from = this.#takeRead(letter, traditional, pinyin, from)
      else this.#take(letter, traditional, null)
    }
    if (!inStep) for (let at = 0; at < hant.length; at += widthOf(letterAt(hant, at))) this.#take(none, letterAt(hant, at), null)
    if (!isRead && pinyin) for (const syllable of pinyin.split(' ')) this.#take(none, none, syllable)
    this.#writer.write(this.#line, this.#count)
  }

  done(): Phrased<Glyph> {
    return this.#writer.done()
  }

  /** Takes the syllable that begins here and gives back where the next one does. */
  #takeRead(hans: number, hant: number, pinyin: string, from: number): number {
    const blank = pinyin.indexOf(' ', from)
    const end = blank < 0 ? pinyin.length : blank
    const known = this.#known.get(hans)
    if (known) {
      for (const { hant: traditional, syllable, symbol } of known) {
        if (traditional === hant && syllable !== null && syllable.length === end - from && pinyin.startsWith(syllable, from)) {
          this.#push(symbol)
          return end + 1
        }
      }
    }
    this.#take(hans, hant, pinyin.slice(from, end))
    return end + 1
  }

  #take(hans: number, hant: number, syllable: string | null): void {
    const same = hans === none ? this.#alone : this.#known.get(hans)
    const found = same?.find(each => each.hant === hant && each.syllable === syllable)
    this.#push(found ? found.symbol : this.#learn(hans, hant, syllable))
  }

  #learn(hans: number, hant: number, syllable: string | null): number {
    const symbol = this.#writer.symbol({ hans: lettersOf(hans), hant: lettersOf(hant), syllable })
    this.#know(hans, { hant, syllable, symbol })
    return symbol
  }

  #know(hans: number, known: Known): void {
    if (hans === none) this.#alone.push(known)
    else this.#known.set(hans, [...(this.#known.get(hans) ?? []), known])
  }

  #push(symbol: number): void {
    this.#line[this.#count] = symbol
    this.#count += 1
  }
}

const lettersOf = (letter: number) => (letter === none ? '' : String.fromCodePoint(letter))

function syllablesIn(pinyin: string): number {
  let count = pinyin ? 1 : 0
  for (let at = pinyin.indexOf(' '); at >= 0; at = pinyin.indexOf(' ', at + 1)) count += 1
  return count
}
