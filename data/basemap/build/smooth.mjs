/** Chaikin corner cutting that leaves fine detail alone. */
import { distance } from './region.mjs'

const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

/** A corner is cut only where both its legs are longer than `leg` metres. */
const cutCorner = (before, corner, after, leg) =>
  Math.min(distance(before, corner), distance(corner, after)) < leg ? [corner] : [between(corner, before, 0.25), between(corner, after, 0.25)]

const isClosed = (line) => line.length > 3 && line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1]

const cutCorners = (line, leg, keep) => {
  const corner = (before, at, after) => (keep(at) ? [at] : cutCorner(before, at, after, leg))
  if (isClosed(line)) {
    const open = line.slice(0, -1)
    const out = open.flatMap((p, i) => corner(open.at(i - 1), p, open[(i + 1) % open.length]))
    return [...out, out[0]]
  }
  return line.flatMap((p, i) => (i === 0 || i === line.length - 1 ? [p] : corner(line[i - 1], p, line[i + 1])))
}

/**
 * @param line positions in degrees; the ends of an open line never move.
 * @param keep positions that must stay, such as corners of the box.
 */
export const smooth = (line, rounds = 2, leg = 150, keep = () => false) => {
  let out = line
  for (let i = 0; i < rounds && line.length > 2; i++) out = cutCorners(out, leg, keep)
  return out
}
