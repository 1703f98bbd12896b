/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the list, each as likely as the other. Throws a RangeError when there is none. */
export function oneOf<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new RangeError('Nothing to choose from.')
  return found
}

/** A drawing of lots: gives one word, each as often as its share says. Shares need not add up to 1. Throws a RangeError when no share is above 0. */
export function lots<W>(shares: readonly (readonly [word: W, share: number])[]): (random: () => number) => W {
  const ends: number[] = []
  const words = shares.filter(([, share]) => share > 0).map(([word, share]) => {
    ends.push((ends.at(-1) ?? 0) + share)
    return word
  })
  const whole = ends.at(-1) ?? 0
  const last = words.at(-1)
  if (last === undefined) throw new RangeError('Nothing to choose from.')
  return random => {
    const drawn = random() * whole
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? whole) > drawn) high = middle
      else low = middle + 1
    }
    return words[low] ?? last
  }
}

/** A number around 0 with deviation 1 (Box and Muller). */
export const aroundZero = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
