import type { Language } from '../language.ts'
import type { Reader } from '../search-readers.ts'
import type { Names, Naming } from './names.ts'

const unnamed: Naming = { id: '', name: { 'zh-Hans': '', 'zh-Hant': '', en: '' }, aliases: [], pinyin: '' }

/** Names that came in parts, one after another. A row whose part has not come yet has an empty id and name. */
export class NamesInParts implements Names {
  readonly length: number
  readonly #parts: readonly Names[]

  constructor(length: number, parts: readonly Names[]) {
    this.length = length
    this.#parts = parts
  }

  at(row: number): Naming {
    const [part, from] = this.#partOf(row)
    return part ? part.at(row - from) : unnamed
  }

  id(row: number): string {
    const [part, from] = this.#partOf(row)
    return part ? part.id(row - from) : unnamed.id
  }

  ordered(row: number, language: Language): string {
    const [part, from] = this.#partOf(row)
    return part ? part.ordered(row - from, language) : ''
  }

  find(id: string): number {
    let from = 0
    for (const part of this.#parts) {
      const found = part.find(id)
      if (found >= 0) return from + found
      from += part.length
    }
    return -1
  }

  findEach(ids: readonly string[]): Int32Array {
    const found = new Int32Array(ids.length).fill(-1)
    let from = 0
    for (const part of this.#parts) {
      part.findEach(ids).forEach((row, at) => {
        if (row >= 0 && (found[at] ?? 0) < 0) found[at] = from + row
      })
      from += part.length
    }
    return found
  }

  answer(words: readonly string[], into: Uint32Array): void {
    let from = 0
    for (const part of this.#parts) {
      part.answer(words, into.subarray(from, from + part.length))
      from += part.length
    }
  }

  read(language: Language, reader: Reader<string>, into: Uint32Array): void {
    let from = 0
    for (const part of this.#parts) {
      part.read(language, reader, into.subarray(from, from + part.length))
      from += part.length
    }
  }

  #partOf(row: number): [part: Names | undefined, from: number] {
    let from = 0
    for (const part of this.#parts) {
      if (row < from + part.length) return [part, from]
      from += part.length
    }
    return [undefined, from]
  }
}
