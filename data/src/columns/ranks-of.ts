import { searchWords } from '../search.ts'
import { rankAt, wordsAtOnce, worstOf } from './answer-bits.ts'
import { answerPlaces } from './answer-places.ts'
import type { Columns } from './columns.ts'

const lastOf = new WeakMap<Columns, { query: string; ranks: Uint8Array }>()

/** How well each row answers a search: to the row exactly what `searchRank` says, from one pass over the names, however many rows answer. Asked again at once it is the same array, so nobody may change it. */
export function ranksOf(columns: Columns, query: string): Uint8Array {
  const last = lastOf.get(columns)
  if (last?.query === query) return last.ranks
  const ranks = searched(columns, query)
  lastOf.set(columns, { query, ranks })
  return ranks
}

function searched(columns: Columns, query: string): Uint8Array {
  const all = searchWords(query)
  const words = [...new Set(all)]
  const ranks = new Uint8Array(columns.length)
  // The whole search as one word decides where a name begins with it.
  const whole = all.length > 1 ? [all.join(' ')] : []
  const first = words.slice(0, wordsAtOnce - whole.length)
  if (!first.length) return ranks
  const bits = answersOf(columns, [...first, ...whole])
  for (let at = 0; at < ranks.length; at += 1) if (bits[at]) ranks[at] = worstOf(bits[at] ?? 0, first.length)
  for (let from = first.length; from < words.length && ranks.some(Boolean); from += wordsAtOnce) lower(ranks, columns, words.slice(from, from + wordsAtOnce))
  if (whole.length) raise(ranks, bits, first.length)
  return ranks
}

function answersOf(columns: Columns, words: string[]): Uint32Array {
  const bits = new Uint32Array(columns.length)
  columns.names.answer(words, bits)
  answerPlaces(columns, words, bits)
  return bits
}

function lower(ranks: Uint8Array, columns: Columns, words: string[]): void {
  const bits = answersOf(columns, words)
  for (let at = 0; at < ranks.length; at += 1) if (ranks[at]) ranks[at] = Math.min(ranks[at] ?? 0, worstOf(bits[at] ?? 0, words.length))
}

function raise(ranks: Uint8Array, bits: Uint32Array, word: number): void {
  for (let at = 0; at < ranks.length; at += 1) {
    const whole = ranks[at] ? rankAt(bits[at] ?? 0, word) : 0
    if (whole >= 4) ranks[at] = whole
  }
}
