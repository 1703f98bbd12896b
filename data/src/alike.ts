import { fold } from './search.ts'

/** A name without case, width, accents, spaces and punctuation. */
export const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters to change, add or drop to make one text of the other. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (const [n, letter] of [...a].entries()) {
    const next = [n + 1]
    for (const [m, other] of [...b].entries()) next.push(Math.min((row[m] ?? 0) + (letter === other ? 0 : 1), (row[m + 1] ?? 0) + 1, (next[m] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}

/** Names that differ by less than this share of their letters are nearly the same. */
const similarShare = 0.2

/** Is one bare name held by the other, or do they differ by few letters? */
export const isAlike = (a: string, b: string) => a.length > 0 && b.length > 0 && (a.includes(b) || b.includes(a) || edits(a, b) <= similarShare * Math.max(a.length, b.length))
