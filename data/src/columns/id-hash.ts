import type { Phrases } from './phrased.ts'

const base = 0x01000193

/** Sixteen bits of an id: of a million, some fifteen share them. A polynomial of its letters, so that codes give it without being spelled out. */
export function shortHash(id: string): number {
  let hash = 0
  for (const letter of id) hash = Math.imul(hash, base) + (letter.codePointAt(0) ?? 0)
  return folded(hash)
}

/** `shortHash` of the texts of these codes, so many. */
export function shortHashes({ symbols, before, last }: Phrases<string>, codes: ArrayLike<number>, count: number): Uint16Array {
  // What each phrase adds, and what it multiplies what came before with.
  const [adds, times] = [new Int32Array(before.length), new Int32Array(before.length).fill(1)]
  const letters = symbols.map(letter => letter.codePointAt(0) ?? 0)
  for (let code = 1; code < before.length; code += 1) {
    const shorter = before[code] ?? 0
    adds[code] = Math.imul(adds[shorter] ?? 0, base) + (letters[last[code] ?? 0] ?? 0)
    times[code] = Math.imul(times[shorter] ?? 0, base)
  }
  const hashes = new Uint16Array(count)
  for (let at = 0, text = 0, hash = 0; text < count; at += 1) {
    const code = codes[at] ?? 0
    if (code) hash = (Math.imul(hash, times[code] ?? 0) + (adds[code] ?? 0)) | 0
    else {
      hashes[text] = folded(hash)
      text += 1
      hash = 0
    }
  }
  return hashes
}

const folded = (hash: number) => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed >>> 16) & 0xffff
}
