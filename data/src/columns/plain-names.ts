import { languages, type Language } from '../language.ts'
import { nameReader, pinyinReader, readWhole, type Reader } from '../search-readers.ts'
import { foldLetters } from '../search.ts'
import { answerBits } from './answer-bits.ts'
import { orderedName } from './name-order.ts'
import type { Names, Naming } from './names.ts'

/** Names of rows that are objects already and not many, such as the reader's own: each is read by itself. */
export class PlainNames implements Names {
  readonly #namings: readonly Naming[]
  #keys: { names: string[]; syllables: string[] }[] | null = null

  constructor(namings: readonly Naming[]) {
    this.#namings = namings
  }

  get length(): number {
    return this.#namings.length
  }

  /** Throws a RangeError where there is no such row. */
  at(row: number): Naming {
    const naming = this.#namings[row]
    if (!naming) throw new RangeError(`no name ${row} among ${this.length}`)
    const { id, name, aliases, pinyin } = naming
    return { id, name, aliases, pinyin }
  }

  id(row: number): string {
    return this.at(row).id
  }

  ordered(row: number, language: Language): string {
    return orderedName(this.at(row), language)
  }

  find(id: string): number {
    return this.#namings.findIndex(naming => naming.id === id)
  }

  findEach(ids: readonly string[]): Int32Array {
    const rows = new Map(this.#namings.map(({ id }, row) => [id, row]))
    return Int32Array.from(ids, id => rows.get(id) ?? -1)
  }

  answer(words: readonly string[], into: Uint32Array): void {
    const readers = words.map(word => ({ ofName: nameReader(word), ofPinyin: pinyinReader(word) }))
    this.#keys ??= this.#namings.map(({ name, aliases, pinyin }) => ({ names: [...languages.map(language => name[language]), ...aliases].map(foldLetters), syllables: pinyin.split(' ') }))
    this.#keys.forEach(({ names, syllables }, row) => {
      const ranks = readers.map(({ ofName, ofPinyin }) => Math.max(...names.map(name => readWhole(ofName, [name])), ofPinyin ? readWhole(ofPinyin, syllables) : 0))
      into[row] = (into[row] ?? 0) | answerBits(ranks)
    })
  }

  read(language: Language, reader: Reader<string>, into: Uint32Array): void {
    this.#namings.forEach((naming, row) => {
      into[row] = (into[row] ?? 0) | readWhole(reader, orderedName(naming, language))
    })
  }
}
