import { fold } from './search.ts'

/** A name without case, width, accents, spaces and punctuation. */
export const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** A bare name made ready to be compared with many: its letters as code points, and how many there are of each, in 32 heaps. */
export type Lettered = { name: string; points: Uint32Array; heaps: Uint8Array }

export function lettered(name: string): Lettered {
  const points = new Uint32Array(name.length)
  const heaps = new Uint8Array(32)
  let count = 0
  for (const letter of name) {
    const point = letter.codePointAt(0) ?? 0
    points[count] = point
    count += 1
    heaps[point & 31] = (heaps[point & 31] ?? 0) + 1
  }
  return { name, points: points.subarray(0, count), heaps }
}

/** Can one text be made of the other by no more than `most` letters changed, added or dropped? */
export function isWithin(most: number, a: Uint32Array, b: Uint32Array): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  // Edits so far by how much of `b` is made, of as much of `a` as was looked at; what lies farther off than `most` is never reached.
  const row = new Uint16Array(b.length + 1)
  for (let n = 1; n < row.length; n += 1) row[n] = n
  for (let n = 0; n < a.length; n += 1) {
    const [from, to] = [Math.max(0, n - most), Math.min(b.length, n + most + 1)]
    let corner = row[from] ?? 0
    row[from] = from ? most + 1 : n + 1
    let least = row[from] ?? 0
    for (let m = from; m < to; m += 1) {
      const above = m < n + most ? (row[m + 1] ?? 0) : most + 1
      const fewest = Math.min(corner + (a[n] === b[m] ? 0 : 1), above + 1, (row[m] ?? 0) + 1)
      corner = row[m + 1] ?? 0
      row[m + 1] = fewest
      if (fewest < least) least = fewest
    }
    // Whatever follows, it never becomes fewer.
    if (least > most) return false
  }
  return (row[b.length] ?? 0) <= most
}

/** Names that differ by less than this share of their letters are nearly the same. */
const similarShare = 0.2

/** Is one bare name held by the other, or do they differ by few letters? */
export function isAlike(a: Lettered, b: Lettered): boolean {
  if (!a.name || !b.name) return false
  const [short, long] = a.points.length > b.points.length ? [b, a] : [a, b]
  const most = Math.floor(similarShare * long.points.length)
  // A letter that the other lacks is one to change or drop.
  const lacking = lackingIn(long, short, most)
  if (lacking > most) return false
  return (lacking === 0 && long.name.includes(short.name)) || isWithin(most, a.points, b.points)
}

/** How many letters of a name find none in another, heap by heap; perhaps fewer than there are, and above `most` not counted out. */
function lackingIn({ heaps: there }: Lettered, { heaps }: Lettered, most: number): number {
  let lacking = 0
  for (let heap = 0; heap < heaps.length && lacking <= most; heap += 1) lacking += Math.max(0, (heaps[heap] ?? 0) - (there[heap] ?? 0))
  return lacking
}
