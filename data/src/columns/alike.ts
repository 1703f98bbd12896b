import { inBbox, type Bbox } from '../filter.ts'
import { kinds } from '../vocabulary.ts'
import { positionAt, type Columns, type What, type Where } from './columns.ts'
import { Dictionary } from './dictionary.ts'

type Told = Pick<Where, 'cities' | 'district' | 'precision'>
/** What a map says in words of a row, and of how many rows it is true; as many as there are words, however many rows. */
type Alike = { of: Pick<What, 'kind' | 'own'> & Told; count: number }

/** Rows that the words do not tell apart are counted together; the first that was met comes first. */
class Together {
  readonly #columns: Columns
  /** By what a row is: twice its kind, and one more for the reader's own. */
  readonly #kind: Uint8Array
  /** By where it is: the place that is told. */
  readonly #place: Uint32Array
  readonly #places: Told[]
  readonly #counts: Uint32Array
  readonly #met: number[] = []

  constructor(columns: Columns) {
    const places = new Dictionary<Told>()
    this.#columns = columns
    this.#kind = Uint8Array.from(columns.whats, ({ kind, own }) => kinds.indexOf(kind) * 2 + Number(own === true))
    this.#place = Uint32Array.from(columns.wheres, ({ cities, district, precision }) => places.code({ cities: cities.slice(0, 1), district, precision }))
    this.#places = places.values
    this.#counts = new Uint32Array(kinds.length * 2 * this.#places.length)
  }

  add(at: number): void {
    const { what, where } = this.#columns
    const heap = (this.#kind[what[at] ?? 0] ?? 0) * this.#places.length + (this.#place[where[at] ?? 0] ?? 0)
    if (!this.#counts[heap]) this.#met.push(heap)
    this.#counts[heap] = (this.#counts[heap] ?? 0) + 1
  }

  all(): Alike[] {
    return this.#met.flatMap(heap => {
      const [kind, place] = [Math.floor(heap / this.#places.length), this.#places[heap % this.#places.length]]
      const named = kinds[kind >> 1]
      return named && place ? [{ of: { kind: named, ...place, ...(kind & 1 ? { own: true as const } : {}) }, count: this.#counts[heap] ?? 0 }] : []
    })
  }
}

/** Of those that pass: all, or those in the seen part of the map (WGS-84 degrees). */
export function alikeIn(columns: Columns, fails: Uint16Array, seen: Bbox | null): Alike[] {
  const together = new Together(columns)
  for (let at = 0; at < columns.length; at += 1) if (fails[at] === 0 && (!seen || inBbox(seen, positionAt(columns, at)))) together.add(at)
  return together.all()
}

/** Of these rows, for instance those of a mark. */
export function alikeOf(columns: Columns, rows: Iterable<number>): Alike[] {
  const together = new Together(columns)
  for (const at of rows) together.add(at)
  return together.all()
}
