import type { Language } from '../language.ts'
import { calledIn, nameOrder, type Called } from './name-order.ts'
import type { Names } from './names.ts'
import { orderReader } from './order-reader.ts'

type Placed = Called & { place: number }

/** So many names are read one by one. */
const few = 20_000
const sampled = 1000

/**
 * The first `most` of these rows by name. Names are too long to put a million of them in order: a sample tells after which
 * name nobody has to look, once or twice, and only what is left is sorted.
 */
export function firstByName(names: Names, places: Uint32Array, language: Language, most: number): number[] {
  const order = nameOrder(language)
  const inOrder = (one: Placed, other: Placed) => order(one, other) || one.place - other.place
  const calledAt = (place: number): Placed => ({ ...calledIn(names.at(place), language), place })
  const near = narrowed(places, most, few, place => calledAt(place), inOrder, (left, last) => {
    const reaches = new Uint32Array(names.length)
    names.read(language, orderReader(last, language), reaches)
    return left.filter(place => reaches[place] === 1)
  })
  const called = narrowed(Array.from(near, calledAt), most, most * 2, each => each, inOrder, (left, last) => left.filter(each => inOrder(each, last) <= 0))
  return called.sort(inOrder).slice(0, most).map(({ place }) => place)
}

type Some = { readonly length: number; readonly [at: number]: unknown }

/** Leaves away what comes after the first `most`, until there are only `enough` or no less can be had. */
function narrowed<L extends Some>(all: L, most: number, enough: number, calledOf: (one: L[number]) => Placed, inOrder: (one: Placed, other: Placed) => number, upTo: (left: L, last: Placed) => L): L {
  let left = all
  while (left.length > Math.max(enough, most * 2)) {
    const sample = sampleOf(left).map(calledOf).sort(inOrder)
    let kept = left
    // The first guess may leave too few; then one farther on.
    for (let at = Math.ceil((most * 1.5 * sample.length) / left.length) + 4; at < sample.length; at *= 2) {
      const last = sample[at]
      kept = last ? upTo(left, last) : left
      if (kept.length >= most) break
      kept = left
    }
    if (kept.length === left.length) return left
    left = kept
  }
  return left
}

/** Evenly from all of them, so that the same rows give the same sample. */
function sampleOf<L extends Some>(all: L): L[number][] {
  const step = Math.max(1, all.length / sampled)
  return Array.from({ length: Math.min(sampled, all.length) }, (_, at) => all[Math.floor(at * step)])
}
