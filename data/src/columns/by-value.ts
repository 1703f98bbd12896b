const known = new WeakMap<readonly unknown[], Map<unknown, Int16Array>>()

/** A number for each value of a dictionary, worked out once for the same function and again when the dictionary has grown. */
export function byValue<T>(values: readonly T[], numberOf: (value: T) => number): Int16Array {
  const ofValues = known.get(values) ?? new Map<unknown, Int16Array>()
  known.set(values, ofValues)
  const made = ofValues.get(numberOf)
  if (made?.length === values.length) return made
  const numbers = Int16Array.from(values, numberOf)
  ofValues.set(numberOf, numbers)
  return numbers
}
