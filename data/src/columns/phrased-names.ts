import type { Language } from '../language.ts'
import { nameReader, readTogether, type Reader } from '../search-readers.ts'
import { foldLetters } from '../search.ts'
import { answerBits } from './answer-bits.ts'
import { glyphReader, hantLetters, pinyinLetters } from './glyph-reader.ts'
import { foldedGlyph, readGlyphs, type FoldedGlyph, type Glyph } from './glyph.ts'
import { shortHash } from './id-hash.ts'
import type { Names, Naming } from './names.ts'
import { textAt, type Phrased } from './phrased.ts'
import { answersIn } from './read-phrased.ts'

/** The names of many rows as codes. Nothing but numbers and a few thousand letters, so that it can be handed to another thread. */
export type NameParts = {
  glyphs: Phrased<Glyph>
  english: Phrased<string>
  ids: Phrased<string>
  /** The aliases of all rows one after another, and whose they are, ascending. */
  aliases: Phrased<string>
  aliasRows: Uint32Array
  /** `shortHash` of every id. */
  hashes: Uint16Array
}

/** Names of a million rows in some thirty megabytes. */
export class PhrasedNames implements Names {
  readonly parts: NameParts
  #folded: { glyphs: Phrased<FoldedGlyph>; english: Phrased<string>; aliases: Phrased<string> } | null = null
  constructor(parts: NameParts) {
    this.parts = parts
  }

  get length(): number {
    return this.parts.ids.length
  }

  /** Throws a RangeError where there is no such row. */
  at(row: number): Naming {
    const { glyphs, english } = this.parts
    const { pinyin, ...chinese } = readGlyphs(textAt(glyphs, row))
    return { id: this.id(row), name: { ...chinese, en: textAt(english, row).join('') }, aliases: this.#aliasesOf(row), pinyin }
  }

  id(row: number): string {
    return textAt(this.parts.ids, row).join('')
  }

  ordered(row: number, language: Language): string {
    if (language === 'en') return textAt(this.parts.english, row).join('')
    const glyphs = textAt(this.parts.glyphs, row)
    return language === 'zh-Hans' ? glyphs.flatMap(({ syllable }) => syllable ?? []).join(' ') : glyphs.map(({ hant }) => hant).join('')
  }

  find(id: string): number {
    const { hashes } = this.parts
    const hash = shortHash(id)
    for (let row = hashes.indexOf(hash); row >= 0; row = hashes.indexOf(hash, row + 1)) if (this.id(row) === id) return row
    return -1
  }

  findEach(wanted: readonly string[]): Int32Array {
    const { hashes } = this.parts
    const found = new Int32Array(wanted.length).fill(-1)
    const places = new Map(wanted.map((id, at) => [id, at]))
    const isLikely = new Uint8Array(0x10000)
    for (const id of wanted) isLikely[shortHash(id)] = 1
    for (let row = hashes.length - 1; row >= 0; row -= 1) {
      const at = isLikely[hashes[row] ?? 0] ? places.get(this.id(row)) : undefined
      if (at !== undefined) found[at] = row
    }
    wanted.forEach((id, at) => {
      found[at] = found[places.get(id) ?? at] ?? -1
    })
    return found
  }

  answer(words: readonly string[], into: Uint32Array): void {
    const { glyphs, english, aliases } = (this.#folded ??= foldedParts(this.parts))
    answersIn(glyphs, readTogether(words.map(glyphReader), answerBits), into)
    const names = readTogether(words.map(nameReader), answerBits)
    answersIn(english, names, into)
    const ofAliases = new Uint32Array(aliases.length)
    answersIn(aliases, names, ofAliases)
    this.parts.aliasRows.forEach((row, at) => {
      into[row] = (into[row] ?? 0) | (ofAliases[at] ?? 0)
    })
  }

  read(language: Language, reader: Reader<string>, into: Uint32Array): void {
    const { glyphs, english } = this.parts
    if (language === 'en') answersIn(english, reader, into)
    else answersIn(glyphs, language === 'zh-Hans' ? pinyinLetters(reader) : hantLetters(reader), into)
  }

  #aliasesOf(row: number): string[] {
    const { aliases, aliasRows } = this.parts
    const found: string[] = []
    for (let at = firstFrom(aliasRows, row); aliasRows[at] === row; at += 1) found.push(textAt(aliases, at).join(''))
    return found
  }
}

const foldedParts = ({ glyphs, english, aliases }: NameParts) => ({ glyphs: withSymbols(glyphs, foldedGlyph), english: withSymbols(english, foldLetters), aliases: withSymbols(aliases, foldLetters) })
const withSymbols = <S, T>(phrased: Phrased<S>, to: (symbol: S) => T): Phrased<T> => ({ ...phrased, symbols: phrased.symbols.map(to) })

/** The first place whose number is not below this. */
function firstFrom(ascending: Uint32Array, number: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
