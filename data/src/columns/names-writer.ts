import { ByLetter, letterAt, widthOf } from './by-letter.ts'
import { GlyphWriter } from './glyph-writer.ts'
import { shortHash } from './id-hash.ts'
import type { NamePhrases } from './name-chunk.ts'
import type { Naming } from './names.ts'
import { PhraseWriter } from './phrase-writer.ts'
import type { Phrased, Phrases } from './phrased.ts'
import { PhrasedNames } from './phrased-names.ts'

/** Takes names one after another and keeps none of them as an object; what is done is read as `PhrasedNames`. By given phrases each name gives the same codes wherever it is written. */
export class NamesWriter {
  readonly #glyphs: GlyphWriter
  readonly #english: LetterWriter
  readonly #ids: LetterWriter
  readonly #aliases: LetterWriter
  readonly #aliasRows: number[] = []
  #hashes = new Uint16Array(1024)
  #length = 0

  constructor(given?: NamePhrases) {
    this.#glyphs = new GlyphWriter(given?.glyphs)
    this.#english = new LetterWriter(given?.english)
    this.#ids = new LetterWriter(given?.ids)
    this.#aliases = new LetterWriter(given?.aliases)
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

const atOnce = 4096

/** Writes names, some thousands at once. */
export async function writeAll(namings: readonly Naming[], writer: NamesWriter, pause: () => Promise<void>): Promise<void> {
  for (let from = 0; from < namings.length; from += atOnce) {
    for (const naming of namings.slice(from, from + atOnce)) writer.add(naming)
    await pause()
  }
}

/** Writes texts letter by letter. */
class LetterWriter {
  readonly #writer: PhraseWriter<string>
  readonly #symbols = new ByLetter<number>()
  readonly #line: number[] = []

  constructor(given?: Phrases<string>) {
    this.#writer = new PhraseWriter(given)
    given?.symbols.forEach((letter, symbol) => this.#symbols.set(letterAt(letter, 0), symbol))
  }

  write(text: string): void {
    let count = 0
    for (let at = 0; at < text.length; count += 1) {
      const letter = letterAt(text, at)
      this.#line[count] = this.#symbols.get(letter) ?? this.#learn(letter)
      at += widthOf(letter)
    }
    this.#writer.write(this.#line, count)
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
