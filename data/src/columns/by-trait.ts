import type { Trait } from './columns.ts'

const known = new WeakMap<readonly Trait[], Map<(trait: Trait) => number, Int16Array>>()

/** A number for each trait, worked out once for the same function and again when the dictionary has grown. */
export function byTrait(traits: readonly Trait[], numberOf: (trait: Trait) => number): Int16Array {
  const ofTraits = known.get(traits) ?? new Map<(trait: Trait) => number, Int16Array>()
  known.set(traits, ofTraits)
  const made = ofTraits.get(numberOf)
  if (made?.length === traits.length) return made
  const numbers = Int16Array.from(traits, numberOf)
  ofTraits.set(numberOf, numbers)
  return numbers
}
