import type { Language } from '../language.ts'
import type { Row } from '../row.ts'
import type { Reader } from '../search-readers.ts'

/** What a row is called. */
export type Naming = Pick<Row, 'id' | 'name' | 'aliases' | 'pinyin'>

/** What the rows of columns are called, however it is kept. */
export interface Names {
  readonly length: number
  at(row: number): Naming
  /** Its id alone, which is quicker. */
  id(row: number): string
  /** The place of the row with this id, -1 where there is none. */
  find(id: string): number
  /** The places of the rows with these ids, in their order; one look at all names, however many are asked for. */
  findEach(ids: readonly string[]): Int32Array
  /** Adds to each row how well its names and pinyin answer up to `wordsAtOnce` folded words, as `answerBits` of what `searchRank` counts. */
  answer(words: readonly string[], into: Uint32Array): void
  /** The text by which a row is ordered in this language, as `orderedName`. */
  ordered(row: number, language: Language): string
  /** Reads these texts of all rows, letter by letter; adds what the reader says of it. */
  read(language: Language, reader: Reader<string>, into: Uint32Array): void
}
