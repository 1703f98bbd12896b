import { kinds } from '../vocabulary.ts'
import type { Sum } from '../drawing/sum.ts'
import type { Point } from '../drawing/mercator.ts'
import { perDegree } from './columns.ts'
import type { MapGround } from './map-ground.ts'
import { bestKnownIn, flagsIn, hasOwnIn, kindIn, weightIn, weightless } from './packed-look.ts'
import { shareX, shareY } from './world.ts'

/*
 * Where the numbers of a heap stand in its record: rows in all and rows that stand for themselves; the sums of their longitudes and of
 * their latitudes; what holds them, west and south with the sign turned, so that all four only grow; the flags of their looks; 1 + the
 * heaviest, and how much heavier than nothing it is; then the kinds. So nothing is all zeros.
 */
const [countAt, sizeAt, xAt, yAt, westAt, southAt, eastAt, northAt, flagsAt, heaviestAt, weightAt, kindsAt] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const recordSize = kindsAt + kinds.length
/** So that no coordinate is below zero. */
const above = 360 * perDegree
/** Beyond any coordinate. */
const farthest = 2 ** 31 - 1

/** What is said of heaps of rows, by the number of the heap. */
export class MapHeaps {
  readonly #ground: MapGround
  readonly #world: number
  readonly length: number
  readonly #record: Float64Array

  /** So many heaps, on a map whose world is so many pixels wide. */
  constructor(ground: MapGround, heaps: number, world: number) {
    this.#ground = ground
    this.#world = world
    this.length = heaps
    this.#record = ground.room.zeros(heaps * recordSize)
  }

  /** Puts so many rows on a heap; what is carried by another does not stand for itself. In variables as far as it goes, since most heaps get all their rows at once. */
  put(heap: number, rows: ArrayLike<number>, length: number, stand: boolean): void {
    if (!length) return
    const record = this.#record
    const { columns: { lon, lat }, look, packed } = this.#ground
    const from = heap * recordSize
    const sorts = from + kindsAt
    let sumX = 0
    let sumY = 0
    let west = farthest
    let south = farthest
    let east = -farthest
    let north = -farthest
    let flags = 0
    let lightest = weightless
    let heaviest = 0
    for (let place = 0; place < length; place += 1) {
      const at = rows[place] ?? 0
      const told = packed[look[at] ?? 0] ?? 0
      const longitude = lon[at] ?? 0
      const latitude = lat[at] ?? 0
      sumX += longitude
      sumY += latitude
      if (longitude < west) west = longitude
      if (longitude > east) east = longitude
      if (latitude < south) south = latitude
      if (latitude > north) north = latitude
      flags |= flagsIn(told)
      const sort = sorts + kindIn(told)
      record[sort] = (record[sort] ?? 0) + 1
      if (weightIn(told) >= lightest) continue
      lightest = weightIn(told)
      heaviest = at + 1
    }
    this.#add(from + countAt, length)
    this.#add(from + xAt, sumX + length * above)
    this.#add(from + yAt, sumY + length * above)
    this.#grow(from + westAt, above - west)
    this.#grow(from + southAt, above - south)
    this.#grow(from + eastAt, above + east)
    this.#grow(from + northAt, above + north)
    record[from + flagsAt] = (record[from + flagsAt] ?? 0) | flags
    if (!stand) return
    this.#add(from + sizeAt, length)
    if (this.#grow(from + weightAt, weightless - lightest)) record[from + heaviestAt] = heaviest
  }

  #add(place: number, more: number): void {
    this.#record[place] = (this.#record[place] ?? 0) + more
  }

  #grow(place: number, to: number): boolean {
    const grows = to > (this.#record[place] ?? 0)
    if (grows) this.#record[place] = to
    return grows
  }

  #at(heap: number, at: number): number {
    return this.#record[heap * recordSize + at] ?? 0
  }

  count(heap: number): number {
    return this.#at(heap, countAt)
  }

  /** Rows that stand for themselves. */
  size(heap: number): number {
    return this.#at(heap, sizeAt)
  }

  /** The heaviest that stands for itself, the first of those. */
  heaviest(heap: number): number {
    return this.#at(heap, heaviestAt) - 1
  }

  /** In pixels of the world; that of degrees, which over so few pixels is that of pixels. */
  middle(heap: number): Point {
    const count = this.count(heap)
    const [longitude, latitude] = [this.#at(heap, xAt) / count - above, this.#at(heap, yAt) / count - above]
    return [shareX(longitude) * this.#world, shareY(latitude) * this.#world]
  }

  sum(heap: number): Sum {
    const degrees = (at: number) => (this.#at(heap, at) - above) / perDegree
    return {
      count: this.count(heap), kinds: kinds.map((_, kind) => this.#at(heap, kindsAt + kind)),
      box: [-degrees(westAt), -degrees(southAt), degrees(eastAt), degrees(northAt)],
      known: bestKnownIn(this.#at(heap, flagsAt)), own: hasOwnIn(this.#at(heap, flagsAt)),
    }
  }
}
