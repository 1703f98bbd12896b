import KDBush from 'kdbush'
import type { Point } from '../scene/shape.ts'
import { metresBetween, radiusM } from './sphere.ts'

const radians = Math.PI / 180
const degreeM = radiusM * radians

/** Metres between two WGS-84 points on a plane between the two latitudes: good to 0.01 % over some tens of kilometres, and quick, for finding the nearest. */
function roughlyM(point: Point, other: Point): number {
  const east = (other[0] - point[0]) * Math.cos(((point[1] + other[1]) / 2) * radians)
  const north = other[1] - point[1]
  return degreeM * Math.sqrt(east * east + north * north)
}

/** Distances nearer to each other than this are the same, in metres: points are kept to about a metre. */
const sameM = 0.5

/** A point among others: the places of those nearest to it in ascending order, all of them where several are equally near, and their distance in metres; without others none, infinitely far. */
export type SeeNearest = (n: number, at: readonly number[], metres: number) => void

/** Says of each point who is nearest to it, of neighbours one after another. No two points may be the same. */
export function eachNearest(points: readonly Point[], see: SeeNearest): void {
  const plane = new Plane(points)
  for (const n of plane.order) {
    const point = points[n]
    if (!point) continue
    const near = plane.around(n)
    const metres = near.map(at => roughlyM(point, points[at] ?? point))
    const least = Math.min(...metres)
    const at = near.length > 1 ? near.filter((_, m) => (metres[m] ?? 0) < least + sameM).sort((a, b) => a - b) : near
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
  /** Whom the search is about, and the least squared distance found so far. */
  #own = 0
  #x = 0
  #y = 0
  #least2 = 0

  constructor(points: readonly Point[]) {
    let [low, high] = [90, -90]
    for (const [, y] of points) {
      low = Math.min(low, y)
      high = Math.max(high, y)
    }
    const middle = Math.cos(((low + high) / 2) * radians)
    const ends = [Math.cos(low * radians), Math.cos(high * radians), middle, ...(low * high < 0 ? [1] : [])]
    this.#stretch = points.length ? Math.max(...ends) / Math.min(...ends) : 1
    this.#xs = Float64Array.from(points, ([x]) => x * middle)
    this.#ys = Float64Array.from(points, ([, y]) => y)
    this.#tree = new KDBush(points.length, 16)
    for (let n = 0; n < points.length; n += 1) this.#tree.add(this.#xs[n] ?? 0, this.#ys[n] ?? 0)
    this.#tree.finish()
  }

  /** The places of the points as they lie near each other. */
  get order(): Uint16Array | Uint32Array {
    return this.#tree.ids
  }

  /** All that may be nearest to the point at this place, itself left out. */
  around(n: number): number[] {
    this.#own = n
    this.#x = this.#xs[n] ?? 0
    this.#y = this.#ys[n] ?? 0
    this.#least2 = Number.POSITIVE_INFINITY
    this.#search(0, this.#tree.ids.length - 1, 0)
    if (this.#least2 === Number.POSITIVE_INFINITY) return []
    const reach = Math.sqrt(this.#least2) * this.#stretch ** 2 + (2 * sameM * this.#stretch) / degreeM
    return this.#tree.within(this.#x, this.#y, reach).filter(at => at !== n)
  }

  #see(at: number): void {
    const { ids, coords } = this.#tree
    if (ids[at] === this.#own) return
    const dx = (coords[at * 2] ?? 0) - this.#x
    const dy = (coords[at * 2 + 1] ?? 0) - this.#y
    const away2 = dx * dx + dy * dy
    if (away2 < this.#least2) this.#least2 = away2
  }

  /** Finds how far the nearest other is on the plane: the halves of the tree that cannot hold it are passed over. */
  #search(left: number, right: number, axis: 0 | 1): void {
    if (right - left <= this.#tree.nodeSize) {
      for (let at = left; at <= right; at += 1) this.#see(at)
      return
    }
    const middle = (left + right) >> 1
    this.#see(middle)
    const aside = (axis ? this.#y : this.#x) - (this.#tree.coords[middle * 2 + axis] ?? 0)
    const next = axis ? 0 : 1
    if (aside <= 0) {
      this.#search(left, middle - 1, next)
      if (aside * aside <= this.#least2) this.#search(middle + 1, right, next)
    } else {
      this.#search(middle + 1, right, next)
      if (aside * aside <= this.#least2) this.#search(left, middle - 1, next)
    }
  }
}
