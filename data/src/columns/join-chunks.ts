import type { Chunk } from './chunk.ts'
import type { Codes, Columns, Tie, What, Where } from './columns.ts'
import { Dictionary } from './dictionary.ts'

/** Codes that grow wider when their dictionary does. */
class Coded<T> {
  readonly #dictionary = new Dictionary<T>()
  codes: Codes

  constructor(length: number) {
    this.codes = new Uint8Array(length)
  }

  close(): void {
    this.#dictionary.close()
  }

  get values(): T[] {
    return this.#dictionary.values
  }

  put(from: number, codes: ArrayLike<number>, values: T[]): void {
    const own = values.map(value => this.#dictionary.code(value))
    this.#widen()
    for (let at = 0; at < codes.length; at += 1) this.codes[from + at] = own[codes[at] ?? 0] ?? 0
  }

  #widen(): void {
    const { length } = this.#dictionary.values
    if (length > 0x10000 && !(this.codes instanceof Uint32Array)) this.codes = Uint32Array.from(this.codes)
    else if (length > 0x100 && this.codes instanceof Uint8Array) this.codes = Uint16Array.from(this.codes)
  }
}

/** Chunks put together into columns of a length that is known beforehand; rows that have not come yet stand at 0° 0′ with the first words. */
export class JoinedChunks {
  readonly length: number
  /** Rows that are there, from the first on. */
  filled = 0
  readonly #lon: Int32Array
  readonly #lat: Int32Array
  readonly #founded: Uint16Array
  readonly #what: Coded<What>
  readonly #where: Coded<Where>
  readonly #tie: Coded<Tie>

  constructor(length: number) {
    this.length = length
    this.#lon = new Int32Array(length)
    this.#lat = new Int32Array(length)
    this.#founded = new Uint16Array(length)
    this.#what = new Coded(length)
    this.#where = new Coded(length)
    this.#tie = new Coded(length)
  }

  /** Chunks come in the order of their rows. Throws a RangeError when more rows come than were said. */
  put(chunk: Chunk): void {
    const from = this.filled
    this.#lon.set(chunk.lon, from)
    this.#lat.set(chunk.lat, from)
    this.#founded.set(chunk.founded, from)
    this.#what.put(from, chunk.what, chunk.whats)
    this.#where.put(from, chunk.where, chunk.wheres)
    this.#tie.put(from, chunk.tie, chunk.ties)
    this.filled += chunk.length
    if (this.filled < this.length) return
    this.#what.close()
    this.#where.close()
    this.#tie.close()
  }

  /** What is there so far; the arrays are shared, not copied. */
  columns(): Omit<Columns, 'names'> {
    const end = this.filled
    return {
      length: end, lon: this.#lon.subarray(0, end), lat: this.#lat.subarray(0, end), founded: this.#founded.subarray(0, end),
      what: this.#what.codes.subarray(0, end), whats: this.#what.values, where: this.#where.codes.subarray(0, end), wheres: this.#where.values,
      tie: this.#tie.codes.subarray(0, end), ties: this.#tie.values,
    }
  }
}
