import { eachGlyph, type Glyph } from './glyph.ts'
import type { Naming } from './names.ts'
import { PhrasedNames, shortHash } from './phrased-names.ts'
import { PhraseWriter } from './phrase-writer.ts'

/** Takes names one after another and keeps none of them as an object; what is done is read as `PhrasedNames`. */
export class NamesWriter {
  readonly #glyphs = new PhraseWriter<Glyph>()
  readonly #english = new PhraseWriter<string>()
  readonly #ids = new PhraseWriter<string>()
  readonly #aliases = new PhraseWriter<string>()
  readonly #aliasRows: number[] = []
  #hashes = new Uint16Array(1024)
  #length = 0
  readonly #line: number[] = []
  readonly #takeGlyph = glyphTaker(this.#glyphs)
  readonly #letters = new Map([this.#english, this.#ids, this.#aliases].map(writer => [writer, new Map<string, number>()]))

  add(naming: Naming): void {
    this.#hash(naming.id)
    let count = 0
    eachGlyph(naming, (hans, hant, syllable) => {
      this.#line[count] = this.#takeGlyph(hans, hant, syllable)
      count += 1
    })
    this.#glyphs.write(this.#line, count)
    this.#write(this.#english, naming.name.en)
    this.#write(this.#ids, naming.id)
    for (const alias of naming.aliases) {
      this.#write(this.#aliases, alias)
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

  #write(writer: PhraseWriter<string>, text: string): void {
    const letters = this.#letters.get(writer)
    let count = 0
    for (const letter of text) {
      let symbol = letters?.get(letter)
      if (symbol === undefined) {
        symbol = writer.symbol(letter)
        letters?.set(letter, symbol)
      }
      this.#line[count] = symbol
      count += 1
    }
    writer.write(this.#line, count)
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

/** A character has few readings and few traditional forms: each is found among those of its simplified one. */
function glyphTaker(writer: PhraseWriter<Glyph>): (hans: string, hant: string, syllable: string | null) => number {
  const known = new Map<string, (Glyph & { symbol: number })[]>()
  return (hans, hant, syllable) => {
    const same = known.get(hans)
    if (same) for (const glyph of same) if (glyph.hant === hant && glyph.syllable === syllable) return glyph.symbol
    const symbol = writer.symbol({ hans, hant, syllable })
    known.set(hans, [...(same ?? []), { hans, hant, syllable, symbol }])
    return symbol
  }
}
