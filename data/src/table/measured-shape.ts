import type { Shape } from '../check/records.ts'

type Position = readonly [longitude: number, latitude: number]

const metresPerDegree = 111_195
/** Pieces of outline that are passed over together where none of them can matter. */
const together = 32

/** A shape of which many points ask whether they lie in it, and how far outside; says the same as `outsideM`, without looking at every piece of its outline. */
export class MeasuredShape {
  /** West, south, east, north. */
  readonly #box: Float64Array
  /** From and to of each piece. */
  readonly #pieces: Float64Array
  /** The box around every so many pieces that follow each other. */
  readonly #boxes: Float64Array

  constructor(shape: Shape) {
    this.#pieces = Float64Array.from(shape.flat().flatMap(ring => ring.flatMap((to, n) => {
      const from = ring[n - 1]
      return from ? [from[0], from[1], to[0], to[1]] : []
    })))
    const runs = Array.from({ length: Math.ceil(this.#pieces.length / (4 * together)) }, (_, run) => boxOf(this.#pieces.subarray(run * 4 * together, (run + 1) * 4 * together)))
    this.#boxes = Float64Array.from(runs.flat())
    this.#box = Float64Array.from(boxOf(this.#boxes))
  }

  /** Does a line from the point due east cross the outline an odd number of times? */
  contains([lon, lat]: Position): boolean {
    if (!isIn(this.#box, 0, lon, lat)) return false
    let isInside = false
    for (let run = 0; run < this.#boxes.length / 4; run += 1) {
      if (lat < (this.#boxes[run * 4 + 1] ?? 0) || lat > (this.#boxes[run * 4 + 3] ?? 0) || lon > (this.#boxes[run * 4 + 2] ?? 0)) continue
      for (let at = run * 4 * together; at < Math.min(this.#pieces.length, (run + 1) * 4 * together); at += 4) {
        const [x, y, toX, toY] = [this.#pieces[at] ?? 0, this.#pieces[at + 1] ?? 0, this.#pieces[at + 2] ?? 0, this.#pieces[at + 3] ?? 0]
        if (y > lat !== toY > lat && lon < ((toX - x) * (lat - y)) / (toY - y) + x) isInside = !isInside
      }
    }
    return isInside
  }

  /** Metres from a WGS-84 point to the shape, 0 inside it; what is farther than `most` may be said to be anything beyond that. */
  metresTo(point: Position, most = Number.POSITIVE_INFINITY): number {
    if (this.contains(point)) return 0
    const [lon, lat] = point
    const [east, north] = [metresPerDegree * Math.cos((lat * Math.PI) / 180), metresPerDegree]
    /** How near, squared, a box may be. */
    const nearestIn = (boxes: Float64Array, at: number) => {
      const aside = Math.max((boxes[at] ?? 0) - lon, 0, lon - (boxes[at + 2] ?? 0)) * east
      const away = Math.max((boxes[at + 1] ?? 0) - lat, 0, lat - (boxes[at + 3] ?? 0)) * north
      return aside * aside + away * away
    }
    let nearest = most * most
    if (nearestIn(this.#box, 0) > nearest) return Number.POSITIVE_INFINITY
    for (let run = 0; run < this.#boxes.length / 4; run += 1) {
      if (nearestIn(this.#boxes, run * 4) >= nearest) continue
      for (let at = run * 4 * together; at < Math.min(this.#pieces.length, (run + 1) * 4 * together); at += 4) {
        const [ax, ay] = [((this.#pieces[at] ?? 0) - lon) * east, ((this.#pieces[at + 1] ?? 0) - lat) * north]
        const [dx, dy] = [((this.#pieces[at + 2] ?? 0) - lon) * east - ax, ((this.#pieces[at + 3] ?? 0) - lat) * north - ay]
        const length2 = dx * dx + dy * dy
        const along = length2 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2)) : 0
        const [x, y] = [ax + along * dx, ay + along * dy]
        nearest = Math.min(nearest, x * x + y * y)
      }
    }
    return Math.sqrt(nearest)
  }
}

const isIn = (boxes: Float64Array, at: number, lon: number, lat: number) => lon >= (boxes[at] ?? 0) && lat >= (boxes[at + 1] ?? 0) && lon <= (boxes[at + 2] ?? 0) && lat <= (boxes[at + 3] ?? 0)

/** The box around pairs of numbers. */
function boxOf(pairs: Float64Array): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (let at = 0; at < pairs.length; at += 2) {
    const [lon, lat] = [pairs[at] ?? 0, pairs[at + 1] ?? 0]
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
