import { NamesWriter } from '@bay-atlas/data/columns/names-writer.ts'
import type { Names, Naming } from '@bay-atlas/data/columns/names.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Reader } from '@bay-atlas/data/search-readers.ts'

/** What rows are called that are at hand; the names are written as codes when they are first searched. */
export class RowNames implements Names {
  readonly #rows: readonly Row[]
  readonly #places: Map<string, number>
  #coded: Names | undefined

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    this.#places = new Map(rows.map(({ id }, at) => [id, at]))
  }

  get length(): number {
    return this.#rows.length
  }

  /** Throws a RangeError where there is no such row. */
  at(row: number): Naming {
    const found = this.#rows[row]
    if (!found) throw new RangeError(`there is no row ${row}`)
    return found
  }

  id(row: number): string {
    return this.at(row).id
  }

  find(id: string): number {
    return this.#places.get(id) ?? -1
  }

  findEach(ids: readonly string[]): Int32Array {
    return Int32Array.from(ids, id => this.find(id))
  }

  answer(words: readonly string[], into: Uint32Array): void {
    this.#read.answer(words, into)
  }

  ordered(row: number, language: Language): string {
    return this.#read.ordered(row, language)
  }

  read(language: Language, reader: Reader<string>, into: Uint32Array): void {
    this.#read.read(language, reader, into)
  }

  get #read(): Names {
    return (this.#coded ??= coded(this.#rows))
  }
}

function coded(rows: readonly Row[]): Names {
  const writer = new NamesWriter()
  for (const row of rows) writer.add(row)
  return writer.done()
}
