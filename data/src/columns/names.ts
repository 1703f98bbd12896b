import type { Row } from '../row.ts'

/** What a row is called. */
export type Naming = Pick<Row, 'id' | 'name' | 'aliases' | 'pinyin'>

/** What the rows of columns are called, however it is kept. */
export interface Names {
  readonly length: number
  at(row: number): Naming
  /** The place of the row with this id, -1 where there is none. */
  find(id: string): number
  /** How well the names and the pinyin of each row answer a folded word, as `searchRank` counts; written where it is better than what stands there. */
  rank(word: string, into: Uint8Array): void
}
