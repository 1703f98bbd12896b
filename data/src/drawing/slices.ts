import type { Kind } from '../vocabulary.ts'

/** A part of a donut: angles in radians from three o'clock, clockwise. */
export type Slice = { kind: Kind; from: number; to: number }

/** Between two slices, and what is seen at least of the smallest, in pixels along the ring. */
const [gap, least] = [1, 1]
const turn = 2 * Math.PI

/** How wide the ring of a donut is, in pixels, by its outer radius. */
export const bandOf = (radius: number) => Math.max(4.5, radius * 0.25)

/** How far around each kind of a donut reaches, in turns from twelve o'clock, clockwise, gaps included. A kind that is too rare to be seen takes a little from the others. `radius` is that of the middle of the ring, in pixels. */
export function endsOf(mix: readonly [Kind, number][], radius: number): [Kind, number][] {
  const total = mix.reduce((sum, [, count]) => sum + count, 0)
  const smallest = Math.min((gap + least) / radius / turn, 1 / mix.length)
  const shares = mix.map(([, count]) => count / total)
  // What the rare ones take is given by the rest, in proportion to what they have to spare.
  const spare = shares.map(share => Math.max(0, share - smallest))
  const lacking = shares.reduce((sum, share) => sum + Math.max(0, smallest - share), 0)
  const given = lacking / (spare.reduce((sum, each) => sum + each, 0) || 1)
  let end = 0
  return mix.map(([kind], at) => {
    end += lacking ? Math.max(shares[at] ?? 0, smallest) - (spare[at] ?? 0) * given : (shares[at] ?? 0)
    return [kind, end]
  })
}

/** The slices of a donut from twelve o'clock, with gaps between them. */
export function slicesOf(mix: readonly [Kind, number][], radius: number): Slice[] {
  const space = mix.length > 1 ? gap / radius / 2 : 0
  let before = 0
  return endsOf(mix, radius).map(([kind, end]) => {
    const slice = { kind, from: before * turn - turn / 4 + space, to: end * turn - turn / 4 - space }
    before = end
    return slice
  })
}
