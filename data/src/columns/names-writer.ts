import { ByLetter, letterAt, widthOf } from './by-letter.ts'
import { GlyphWriter } from './glyph-writer.ts'
import type { Naming } from './names.ts'
import { PhraseWriter } from './phrase-writer.ts'
import type { Phrased } from './phrased.ts'
import { PhrasedNames, shortHash } from './phrased-names.ts'

/** Takes names one after another and keeps none of them as an object; what is done is read as `PhrasedNames`. */
export class NamesWriter {
  readonly #glyphs = new GlyphWriter()
  readonly #english = new LetterWriter()
  readonly #ids = new LetterWriter()
  readonly #aliases = new LetterWriter()
  readonly #aliasRows: number[] = []
  #hashes = new Uint16Array(1024)
  #length = 0

  /** Names that were added. */
  get length(): number {
    return this.#length
  }

  add(naming: Naming): void {
    this.#hash(naming.id)
    this.#glyphs.write(naming)
    this.#english.write(naming.name.en)
    this.#ids.write(naming.id)
    for (const alias of naming.aliases) {
      this.#aliases.write(alias)
      this.#aliasRows.push(this.#length)
    }
    this.#length += 1
  }

  /** The names so far, to be read while others are still to come; they take up to a third more room than when they are done. */
  soFar(): PhrasedNames {
    return new PhrasedNames({
      glyphs: this.#glyphs.soFar(), english: this.#english.soFar(), ids: this.#ids.soFar(), aliases: this.#aliases.soFar(),
      aliasRows: Uint32Array.from(this.#aliasRows), hashes: this.#hashes.subarray(0, this.#length),
    })
  }

  done(): PhrasedNames {
    return new PhrasedNames({
      glyphs: this.#glyphs.done(), english: this.#english.done(), ids: this.#ids.done(), aliases: this.#aliases.done(),
      aliasRows: Uint32Array.from(this.#aliasRows), hashes: this.#hashes.slice(0, this.#length),
    })
  }

  #hash(id: string): void {
    if (this.#length === this.#hashes.length) {
      const longer = new Uint16Array(this.#length * 2)
      longer.set(this.#hashes)
      this.#hashes = longer
    }
    this.#hashes[this.#length] = shortHash(id)
  }
}

/** Writes texts letter by letter. */
class LetterWriter {
  readonly #writer = new PhraseWriter<string>()
  readonly #symbols = new ByLetter<number>()
  readonly #line: number[] = []

  write(text: string): void {
    let count = 0
    for (let at = 0; at < text.length; count += 1) {
      const letter = letterAt(text, at)
      this.#line[count] = this.#symbols.get(letter) ?? this.#learn(letter)
      at += widthOf(letter)
    }
    this.#writer.write(this.#line, count)
  }

  soFar(): Phrased<string> {
    return this.#writer.soFar()
  }

  done(): Phrased<string> {
    return this.#writer.done()
  }

  #learn(letter: number): number {
    const symbol = this.#writer.symbol(String.fromCodePoint(letter))
    this.#symbols.set(letter, symbol)
    return symbol
  }
}
