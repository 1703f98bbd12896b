import type { Kind } from '../vocabulary.ts'

/** A part of a donut: angles in radians from three o'clock, clockwise. */
export type Slice = { kind: Kind; from: number; to: number }

/** Between two slices, and what is seen at least of the smallest, in pixels along the ring. */
const [gap, least] = [1, 1]

/** The slices of a donut from twelve o'clock, with gaps between them. A kind that is too rare to be seen takes a little from the others. `radius` is that of the middle of the ring, in pixels. */
export function slicesOf(mix: readonly [Kind, number][], radius: number): Slice[] {
  const whole = 2 * Math.PI
  if (mix.length === 1) return mix.map(([kind]) => ({ kind, from: -whole / 4, to: whole * 0.75 }))
  const total = mix.reduce((sum, [, count]) => sum + count, 0)
  const smallest = Math.min((gap + least) / radius, whole / mix.length)
  const shares = mix.map(([, count]) => (whole * count) / total)
  // What the rare ones take is given by the rest, in proportion to what they have to spare.
  const spare = shares.map(share => Math.max(0, share - smallest))
  const lacking = shares.reduce((sum, share) => sum + Math.max(0, smallest - share), 0)
  const given = lacking / (spare.reduce((sum, each) => sum + each, 0) || 1)
  let from = -whole / 4
  return mix.map(([kind], at) => {
    const start = from
    from += lacking ? Math.max(shares[at] ?? 0, smallest) - (spare[at] ?? 0) * given : (shares[at] ?? 0)
    return { kind, from: start + gap / radius / 2, to: from - gap / radius / 2 }
  })
}
