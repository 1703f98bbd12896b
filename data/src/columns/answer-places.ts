import { nameReader, readWhole } from '../search-readers.ts'
import { placesOf } from '../search.ts'
import { answerBits } from './answer-bits.ts'
import type { Codes, Columns } from './columns.ts'
import { narrowed } from './narrowed.ts'

/** The cities, districts and hosts of a dictionary, each distinct set once; a register of a million has a few hundred. */
type PlaceSets = { sets: string[][]; codeOf: Codes }
type Placed = Parameters<typeof placesOf>[0]

const known = new WeakMap<readonly unknown[], PlaceSets>()

function placeSetsOf<T>(values: T[], placedOf: (value: T) => Placed): PlaceSets {
  const made = known.get(values)
  // The dictionary may have grown since.
  if (made?.codeOf.length === values.length) return made
  const numbers = new Map<string, number>()
  const sets: string[][] = []
  const codes = values.map(value => {
    const placed = placedOf(value)
    const key = JSON.stringify(placed)
    const number = numbers.get(key) ?? sets.push(placesOf(placed)) - 1
    numbers.set(key, number)
    return number
  })
  const all = { sets, codeOf: narrowed(codes, sets.length) }
  known.set(values, all)
  return all
}

/** Adds to each row which of the words its cities, district or hosts answer. */
export function answerPlaces({ length, where, wheres, tie, ties }: Columns, words: readonly string[], into: Uint32Array): void {
  const readers = words.map(nameReader)
  const answers = ({ sets }: PlaceSets) => Uint32Array.from(sets, places => answerBits(readers.map(reader => Number(places.some(place => readWhole(reader, [place]) > 0)))))
  const add = (placed: PlaceSets, codes: Codes) => {
    const found = answers(placed)
    if (!found.some(Boolean)) return
    for (let at = 0; at < length; at += 1) into[at] = (into[at] ?? 0) | (found[placed.codeOf[codes[at] ?? 0] ?? 0] ?? 0)
  }
  add(placeSetsOf(wheres, ({ cities, district }) => ({ cities, district, hostNames: '' })), where)
  add(placeSetsOf(ties, ({ hostNames }) => ({ cities: [], district: null, hostNames })), tie)
}
