import { nameReader, readWhole } from '../search-readers.ts'
import { placesOf } from '../search.ts'
import type { Codes, Columns } from './columns.ts'
import { narrowed } from './narrowed.ts'

/** The cities, districts and hosts of a dictionary, each distinct set once; a register of a million has a few hundred. */
type PlaceSets = { sets: string[][]; codeOf: Codes }
type Placed = Parameters<typeof placesOf>[0]

const known = new WeakMap<readonly unknown[], PlaceSets>()

function placeSetsOf<T>(values: T[], placedOf: (value: T) => Placed): PlaceSets {
  const made = known.get(values)
  if (made) return made
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

/** Lifts the rows that nothing else answers and whose city, district or host does to 1. */
export function rankPlaces({ length, trait, traits, tie, ties }: Columns, word: string, ranks: Uint8Array): void {
  const reader = nameReader(word)
  const stands = ({ sets, codeOf }: PlaceSets): Uint8Array => {
    const found = sets.map(places => Number(places.some(place => readWhole(reader, [place]) > 0)))
    return Uint8Array.from(codeOf, code => found[code] ?? 0)
  }
  const inTrait = stands(placeSetsOf(traits, ({ cities, district }) => ({ cities, district, hostNames: '' })))
  const inTie = stands(placeSetsOf(ties, ({ hostNames }) => ({ cities: [], district: null, hostNames })))
  if (!inTrait.includes(1) && !inTie.includes(1)) return
  for (let at = 0; at < length; at += 1) if (!ranks[at]) ranks[at] = (inTrait[trait[at] ?? 0] ?? 0) | (inTie[tie[at] ?? 0] ?? 0)
}
