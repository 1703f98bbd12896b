import { searchWords } from '../search.ts'
import type { Columns } from './columns.ts'
import { rankPlaces } from './rank-places.ts'

/** How well each row answers a search: to the row exactly what `searchRank` says. A word costs two passes over the names, however many rows answer. */
export function ranksOf(columns: Columns, query: string): Uint8Array {
  const words = searchWords(query)
  const [first, ...others] = new Set(words)
  if (first === undefined) return new Uint8Array(columns.length)
  const ranks = ranksOfWord(columns, first)
  for (const word of others) {
    const ofWord = ranksOfWord(columns, word)
    if (!lower(ranks, ofWord)) return ranks
  }
  if (words.length > 1) raise(ranks, ranksOfWord(columns, words.join(' ')))
  return ranks
}

/** The worse of both, row by row. Does any row still answer? */
function lower(ranks: Uint8Array, others: Uint8Array): boolean {
  let answers = 0
  for (let at = 0; at < ranks.length; at += 1) {
    const worse = Math.min(ranks[at] ?? 0, others[at] ?? 0)
    ranks[at] = worse
    answers |= worse
  }
  return answers > 0
}

/** The whole search as one word decides where a name begins with it. */
function raise(ranks: Uint8Array, whole: Uint8Array): void {
  for (let at = 0; at < ranks.length; at += 1) if ((whole[at] ?? 0) >= 4) ranks[at] = whole[at] ?? 0
}

function ranksOfWord(columns: Columns, word: string): Uint8Array {
  const ranks = new Uint8Array(columns.length)
  columns.names.rank(word, ranks)
  rankPlaces(columns, word, ranks)
  return ranks
}
