import { inYears, type Years } from '../filter.ts'
import type { Row } from '../row.ts'
import { kinds, type Kind } from '../vocabulary.ts'
import type { Period } from './periods.ts'

/** Counted by the places of `kinds`, the last one for all. */
type Counts = Uint32Array
const everyKind = kinds.length

/** When rows were founded, counted once by year and kind. A row without a year is in none. */
export class Foundings {
  readonly #years = new Map<number, Counts>()
  readonly #unknown: Counts = new Uint32Array(kinds.length + 1)
  readonly #all: Counts = new Uint32Array(kinds.length + 1)

  constructor(rows: readonly Row[]) {
    const places = new Map(kinds.map((kind, at) => [kind, at]))
    for (const { founded, kind } of rows) {
      const counts = founded === null ? this.#unknown : (this.#years.get(founded) ?? new Uint32Array(kinds.length + 1))
      if (founded !== null) this.#years.set(founded, counts)
      for (const at of [places.get(kind) ?? everyKind, everyKind]) {
        counts[at] = (counts[at] ?? 0) + 1
        this.#all[at] = (this.#all[at] ?? 0) + 1
      }
    }
  }

  get all(): number {
    return this.#all[everyKind] ?? 0
  }

  /** The kinds that occur at all, so that no column is empty throughout. */
  get kinds(): Kind[] {
    return kinds.filter((_, at) => this.#all[at])
  }

  /** The newest year that anything was founded in, at least 2025. */
  get newest(): number {
    return Math.max(2025, ...this.#years.keys())
  }

  /** The decades from the earliest year to the newest, as the years that begin them; none are left out between. */
  get decades(): number[] {
    if (!this.#years.size) return []
    const decades = [...this.#years.keys()].map(year => Math.floor(year / 10) * 10)
    const first = Math.min(...decades)
    return Array.from({ length: (Math.max(...decades) - first) / 10 + 1 }, (_, at) => first + at * 10)
  }

  /** Each year with its count, ascending. */
  get years(): [year: number, count: number][] {
    return [...this.#years].map(([year, counts]): [number, number] => [year, counts[everyKind] ?? 0]).sort(([a], [b]) => a - b)
  }

  /** How many have no year, of one kind or of all. */
  unknown(kind?: Kind): number {
    return this.#unknown[placeOf(kind)] ?? 0
  }

  /** How many were founded in a period, and in the range of years where there is one. */
  within({ from, to }: Period, years: Years | null = null, kind?: Kind): number {
    const at = placeOf(kind)
    let sum = 0
    for (const [year, counts] of this.#years) if ((from === null || year >= from) && year <= to && (!years || inYears(years, year))) sum += counts[at] ?? 0
    return sum
  }

  /** How many were founded by the end of a year. */
  by(year: number): number {
    return this.within({ from: null, to: year })
  }
}

const placeOf = (kind: Kind | undefined) => (kind ? kinds.indexOf(kind) : everyKind)
