import { Cql2Fault } from './cql2-fault.ts'

/** A piece of CQL2 text; `at` is where it begins, counted from 1. */
export type Token = { is: 'name' | 'quoted' | 'text' | 'number' | 'mark' | 'end'; text: string; at: number }

const patterns: readonly (readonly [Token['is'] | 'blank', RegExp])[] = [
  ['blank', /\s+/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_:][\p{L}\p{N}\p{M}_:.\u203F\u2040]*/uy],
  ['quoted', /"[^"]+"/uy],
  ['text', /'(?:[^'\\]|''|\\[\s\S])*'/uy],
  ['mark', /<>|<=|>=|[=<>(),+-]/uy],
]

/** The pieces of a filter, the last of which is its end. Throws a Cql2Fault at what is no piece of CQL2. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const found = pieceAt(text, at)
    if (!found) throw new Cql2Fault(text.slice(at, at + 20), `CQL2 text; what stands at character ${at + 1} is no part of it (a text needs two single quotes, a quote inside it is doubled)`)
    if (found.is !== 'blank') tokens.push({ is: found.is, text: found.text, at: at + 1 })
    at += found.length
  }
  return [...tokens, { is: 'end', text: 'the end', at: text.length + 1 }]
}

function pieceAt(text: string, at: number) {
  for (const [is, pattern] of patterns) {
    pattern.lastIndex = at
    const [piece] = pattern.exec(text) ?? []
    if (piece) return { is, text: unwrapped(is, piece), length: piece.length }
  }
  return null
}

/** CQL2 escapes a quote inside a text by doubling it or by a backslash; every other backslash is part of the text. */
function unwrapped(is: string, piece: string): string {
  if (is === 'quoted') return piece.slice(1, -1)
  return is === 'text' ? piece.slice(1, -1).replace(/''|\\[\s\S]/g, pair => (pair === "''" || pair === "\\'" ? "'" : pair)) : piece
}
