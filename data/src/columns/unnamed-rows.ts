import { kindWord } from '../vocabulary.ts'
import { whatAt, type Columns } from './columns.ts'
import type { Names, Naming } from './names.ts'
import { unnamedId } from './unnamed.ts'

/** What rows are called before their names have come: by their kind. Nothing finds them, and they answer no search. */
export class UnnamedRows implements Names {
  readonly length: number
  readonly #columns: Omit<Columns, 'names'>
  readonly #from: number

  /** The rows of the columns from a place on. */
  constructor(columns: Omit<Columns, 'names'>, from: number) {
    this.#columns = columns
    this.#from = from
    this.length = columns.length - from
  }

  at(row: number): Naming {
    return { id: this.id(row), name: kindWord[whatAt(this.#columns, this.#from + row).kind], aliases: [], pinyin: '' }
  }

  id(row: number): string {
    return unnamedId(this.#from + row)
  }

  ordered(): string {
    return ''
  }

  find(): number {
    return -1
  }

  findEach(ids: readonly string[]): Int32Array {
    return new Int32Array(ids.length).fill(-1)
  }

  answer(): void {}

  read(): void {}
}
