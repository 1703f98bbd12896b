/**
 * How well a row answers several words, as one number: five bits for each word, the lowest `rank` of them set. So the better
 * of two answers is their OR, and the worse their AND.
 */
const bitsEach = 5
/** As many words as one number holds. */
export const wordsAtOnce = 6

export const answerBits = (ranks: number[]) => ranks.reduce((bits, rank, word) => bits | (((1 << rank) - 1) << (word * bitsEach)), 0)

const rankOfBits = Uint8Array.from({ length: 1 << bitsEach }, (_, bits) => Math.log2(bits + 1))
const mask = (1 << bitsEach) - 1

export const rankAt = (bits: number, word: number) => rankOfBits[(bits >>> (word * bitsEach)) & mask] ?? 0

/** The worst of the first so many words. */
export function worstOf(bits: number, words: number): number {
  let worst = bits
  for (let word = 1; word < words; word += 1) worst &= bits >>> (word * bitsEach)
  return rankOfBits[worst & mask] ?? 0
}
