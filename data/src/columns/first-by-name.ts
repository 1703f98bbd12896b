import type { Language } from '../language.ts'
import { First } from './first.ts'
import { letterOf, nameOrder, type Called } from './name-order.ts'
import type { Names } from './names.ts'
import { orderReader } from './order-reader.ts'

type Placed = Called & { place: number }

/** So many names are read one by one. */
const few = 4000
const sampled = 2000

/**
 * The first `most` of these rows by name. Names are too long to put a million of them in order: a sample tells a name after
 * which nobody has to look, one pass over the names which rows that leaves, and those are put in order.
 */
export function firstByName(names: Names, places: Uint32Array, language: Language, most: number): number[] {
  const order = nameOrder(language)
  const inOrder = (one: Placed, other: Placed) => order(one, other) || one.place - other.place
  const calledAt = (place: number): Placed => {
    const name = names.ordered(place, language)
    return { place, name, letter: letterOf(name, language) }
  }
  const firstOf = (some: Uint32Array, count: number) => {
    const first = new First(count, inOrder)
    for (let at = 0; at < some.length; at += 1) first.add(calledAt(some[at] ?? 0))
    return first.all()
  }
  const near = places.length > few ? nearOf(places, most, count => firstOf(sampleOf(places), count), last => upTo(names, places, language, last)) : places
  return firstOf(near, most).map(({ place }) => place)
}

/** Those of the rows that do not surely come after this one. */
export function upToName(names: Names, places: Uint32Array, language: Language, place: number): Uint32Array {
  const name = names.ordered(place, language)
  return upTo(names, places, language, { name, letter: letterOf(name, language) })
}

function upTo(names: Names, places: Uint32Array, language: Language, last: Called): Uint32Array {
  const reaches = new Uint32Array(names.length)
  names.read(language, orderReader(last, language), reaches)
  return places.filter(place => reaches[place] === 1)
}

/** What the sample leaves: all of the first `most` and not many others. Where a first guess leaves too few, the next is farther on. */
function nearOf(places: Uint32Array, most: number, firstOfSample: (count: number) => Called[], leftBy: (last: Called) => Uint32Array): Uint32Array {
  const guess = Math.ceil((most * 1.5 * sampled) / places.length) + 4
  const first = firstOfSample(guess * 4)
  for (const at of [guess, guess * 2, guess * 4]) {
    const last = first[at - 1]
    const left = last && leftBy(last)
    if (left && left.length >= most) return left
  }
  return places
}

/** Evenly from all of them, so that the same rows give the same sample. */
const sampleOf = (places: Uint32Array) => Uint32Array.from({ length: sampled }, (_, at) => places[Math.floor((at * places.length) / sampled)] ?? 0)
