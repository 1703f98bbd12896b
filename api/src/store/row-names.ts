import { NamesWriter } from '@bay-atlas/data/columns/names-writer.ts'
import type { Names, Naming } from '@bay-atlas/data/columns/names.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Reader } from '@bay-atlas/data/search-readers.ts'

/** Names that are written in one go, in some hundredths of a second. */
const together = 2_000
/** Up to so many are written when they are first searched; of more, nobody is to wait for all of them. */
const mostAtOnce = 10 * together

/** What rows are called that are at hand. To be searched, names are written as codes: many of them in the background, and what is missing at the first search then. */
export class RowNames implements Names {
  readonly #rows: readonly Row[]
  readonly #places: Map<string, number>
  readonly #writer = new NamesWriter()
  #written = 0
  #coded: Names | undefined

  constructor(rows: readonly Row[]) {
    this.#rows = rows
    this.#places = new Map(rows.map(({ id }, at) => [id, at]))
    if (rows.length > mostAtOnce) this.#writeSoon()
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
    while (this.#written < this.#rows.length) this.#writeSome()
    return (this.#coded ??= this.#writer.done())
  }

  #writeSome(): void {
    for (const row of this.#rows.slice(this.#written, this.#written + together)) this.#writer.add(row)
    this.#written += together
  }

  /** A turn of the event loop between each two lets answers through. */
  #writeSoon(): void {
    setImmediate(() => {
      if (this.#coded) return
      this.#writeSome()
      if (this.#written < this.#rows.length) this.#writeSoon()
    })
  }
}
