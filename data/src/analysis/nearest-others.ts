import KDBush from 'kdbush'
import type { Point } from '../scene/shape.ts'
import { metresBetween, radiusM } from './sphere.ts'

const radians = Math.PI / 180
const degreeM = radiusM * radians

/** Metres between two WGS-84 points on a plane between the two latitudes: good to 0.01 % over some tens of kilometres, and quick, for finding the nearest. */
function roughlyM(point: Point, other: Point): number {
  return degreeM * Math.hypot((other[0] - point[0]) * Math.cos(((point[1] + other[1]) / 2) * radians), other[1] - point[1])
}

/** Distances nearer to each other than this are the same, in metres: points are kept to about a metre. */
const sameM = 0.5

/** A point among others: the places of those nearest to it in ascending order, all of them where several are equally near, and their distance in metres; without others none, infinitely far. */
export type SeeNearest = (n: number, at: readonly number[], metres: number) => void

/** Says of each point who is nearest to it. No two points may be the same. */
export function eachNearest(points: readonly Point[], see: SeeNearest): void {
  const plane = new Plane(points)
  for (const [n, point] of points.entries()) {
    const near = plane.around(n).map(at => ({ at, metres: roughlyM(point, points[at] ?? point) }))
    const least = near.reduce((sum, { metres }) => Math.min(sum, metres), Number.POSITIVE_INFINITY)
    const at = near.filter(({ metres }) => metres < least + sameM).map(one => one.at).sort((a, b) => a - b)
    const nearest = points[at[0] ?? -1]
    see(n, at, nearest ? metresBetween(point, nearest) : Number.POSITIVE_INFINITY)
  }
}

/** The points on one plane for all of them, in degrees of latitude: finds whoever may be nearest, a little more than are. */
class Plane {
  readonly #tree: KDBush
  readonly #xs: Float64Array
  readonly #ys: Float64Array
  /** How much farther the plane may say than the truth, at most. */
  readonly #stretch: number

  constructor(points: readonly Point[]) {
    const [low, high] = points.reduce(([low, high], [, y]) => [Math.min(low, y), Math.max(high, y)], [90, -90])
    const narrow = [low, (low + high) / 2, high].map(latitude => Math.cos(latitude * radians))
    const middle = narrow[1] ?? 1
    this.#stretch = Math.max(...narrow, low * high < 0 ? 1 : 0) / Math.min(...narrow)
    this.#xs = Float64Array.from(points, ([x]) => x * middle)
    this.#ys = Float64Array.from(points, ([, y]) => y)
    this.#tree = new KDBush(points.length, 16)
    for (let n = 0; n < points.length; n += 1) this.#tree.add(this.#xs[n] ?? 0, this.#ys[n] ?? 0)
    this.#tree.finish()
  }

  /** All that may be nearest to the point at this place, itself left out. */
  around(n: number): number[] {
    const [x, y] = [this.#xs[n] ?? 0, this.#ys[n] ?? 0]
    const least = this.#least(n, x, y)
    if (!Number.isFinite(least)) return []
    const reach = least * this.#stretch ** 2 + (2 * sameM * this.#stretch) / degreeM
    return this.#tree.within(x, y, reach).filter(at => at !== n)
  }

  /** How far the nearest other is on the plane: the halves of the tree that cannot hold it are passed over. */
  #least(n: number, x: number, y: number): number {
    const { ids, coords, nodeSize } = this.#tree
    let least = Number.POSITIVE_INFINITY
    const see = (at: number) => {
      if (ids[at] !== n) least = Math.min(least, Math.hypot((coords[at * 2] ?? 0) - x, (coords[at * 2 + 1] ?? 0) - y))
    }
    const search = (left: number, right: number, axis: 0 | 1) => {
      if (right - left <= nodeSize) {
        for (let at = left; at <= right; at += 1) see(at)
        return
      }
      const middle = (left + right) >> 1
      see(middle)
      const aside = (axis ? y : x) - (coords[middle * 2 + axis] ?? 0)
      const next = axis ? 0 : 1
      if (aside <= 0) {
        search(left, middle - 1, next)
        if (-aside <= least) search(middle + 1, right, next)
      } else {
        search(middle + 1, right, next)
        if (aside <= least) search(left, middle - 1, next)
      }
    }
    search(0, ids.length - 1, 0)
    return least
  }
}
