import type { Row } from '../row.ts'
import { perDegree, type Codes, type Columns, type Tie, type Trait } from './columns.ts'
import type { Names, Naming } from './names.ts'

/** Numbers in the order they come, in a buffer that doubles. */
class Growing<T extends Int32Array | Uint32Array | Uint16Array> {
  #held: T
  readonly #make: (length: number) => T
  length = 0

  constructor(make: (length: number) => T) {
    this.#make = make
    this.#held = make(1024)
  }

  push(value: number): void {
    if (this.length === this.#held.length) {
      const wider = this.#make(this.length * 2)
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held[this.length] = value
    this.length += 1
  }

  done(): T {
    const exact = this.#make(this.length)
    exact.set(this.#held.subarray(0, this.length))
    return exact
  }
}

/** Each distinct value once, found by what it says. */
class Dictionary<T> {
  readonly values: T[] = []
  readonly #known = new Map<string, number>()

  code(value: T): number {
    const says = JSON.stringify(value)
    const known = this.#known.get(says)
    if (known !== undefined) return known
    this.#known.set(says, this.values.length)
    return this.values.push(value) - 1
  }
}

const traitOf = ({ kind, tiers, sectors, cities, district, status, confidence, precision, basis, uncertaintyM, reliability, outlined, own }: Row): Trait =>
  ({ kind, tiers, sectors, cities, district, status, confidence, precision, basis, uncertaintyM, reliability, outlined, ...(own ? { own } : {}) })
const tieOf = ({ partOf, within, site, hosts, hostNames }: Row): Tie => ({ partOf, within, site, hosts, hostNames })
const namingOf = ({ id, name, aliases, pinyin }: Row): Naming => ({ id, name, aliases, pinyin })

/** Codes in the narrowest array that holds the dictionary. */
export function narrowed(codes: Uint32Array, size: number): Codes {
  if (size <= 0x100) return Uint8Array.from(codes)
  return size <= 0x10000 ? Uint16Array.from(codes) : codes
}

/** Rows as columns; `namesOf` says how their names are kept. Positions keep seven decimals of a degree. */
export function columnsOf(rows: Iterable<Row>, namesOf: (namings: Naming[]) => Names): Columns {
  const [lon, lat] = [new Growing(length => new Int32Array(length)), new Growing(length => new Int32Array(length))]
  const founded = new Growing(length => new Uint16Array(length))
  const [trait, tie] = [new Growing(length => new Uint32Array(length)), new Growing(length => new Uint32Array(length))]
  const [traits, ties] = [new Dictionary<Trait>(), new Dictionary<Tie>()]
  const namings: Naming[] = []
  for (const row of rows) {
    lon.push(Math.round(row.position[0] * perDegree))
    lat.push(Math.round(row.position[1] * perDegree))
    founded.push(row.founded ?? 0)
    trait.push(traits.code(traitOf(row)))
    tie.push(ties.code(tieOf(row)))
    namings.push(namingOf(row))
  }
  return {
    length: lon.length, lon: lon.done(), lat: lat.done(), founded: founded.done(), names: namesOf(namings),
    trait: narrowed(trait.done(), traits.values.length), traits: traits.values,
    tie: narrowed(tie.done(), ties.values.length), ties: ties.values,
  }
}
