import { kinds, precisions } from '../vocabulary.ts'
import type { Sum } from '../drawing/sum.ts'
import type { Point } from '../drawing/mercator.ts'
import { perDegree } from './columns.ts'
import { worldParts, type MapGround } from './map-ground.ts'

/*
 * Where the numbers of a heap stand in its record: rows in all and rows that stand for themselves; the sums of their longitudes and of
 * their `y`; what holds them, west and south with the sign turned, so that all four only grow; how much better than the worst the best
 * known is known; 1 for the reader's own; 1 + the heaviest, and how much heavier than nothing it is; 1 + the row that came last, from
 * which `next` leads to the others; then the kinds. So nothing is all zeros.
 */
const [countAt, sizeAt, xAt, yAt, westAt, southAt, eastAt, northAt, knownAt, ownAt, heaviestAt, weightAt, lastAt, kindsAt] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
const recordSize = kindsAt + kinds.length
/** So that no coordinate is below zero. */
const above = 360 * perDegree
const worst = precisions.length - 1
const weightless = 5

/** Heaps of rows, by number: what is said of each, and its rows one after another. */
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

  /** Puts a row on a heap. What is carried by another does not stand for itself. */
  add(heap: number, at: number, stands: boolean): void {
    const record = this.#record
    const { columns: { lon, lat }, y, look, kind, known, own, weight, next } = this.#ground
    const from = heap * recordSize
    const of = look[at] ?? 0
    const longitude = above + (lon[at] ?? 0)
    const latitude = above + (lat[at] ?? 0)
    record[from + countAt] = (record[from + countAt] ?? 0) + 1
    record[from + xAt] = (record[from + xAt] ?? 0) + longitude
    record[from + yAt] = (record[from + yAt] ?? 0) + (y[at] ?? 0)
    if (longitude > (record[from + eastAt] ?? 0)) record[from + eastAt] = longitude
    if (latitude > (record[from + northAt] ?? 0)) record[from + northAt] = latitude
    if (2 * above - longitude > (record[from + westAt] ?? 0)) record[from + westAt] = 2 * above - longitude
    if (2 * above - latitude > (record[from + southAt] ?? 0)) record[from + southAt] = 2 * above - latitude
    if (worst - (known[of] ?? 0) > (record[from + knownAt] ?? 0)) record[from + knownAt] = worst - (known[of] ?? 0)
    if (own[of]) record[from + ownAt] = 1
    const mine = from + kindsAt + (kind[of] ?? 0)
    record[mine] = (record[mine] ?? 0) + 1
    next[at] = record[from + lastAt] ?? 0
    record[from + lastAt] = at + 1
    if (!stands) return
    record[from + sizeAt] = (record[from + sizeAt] ?? 0) + 1
    if (weightless - (weight[of] ?? 0) <= (record[from + weightAt] ?? 0)) return
    record[from + weightAt] = weightless - (weight[of] ?? 0)
    record[from + heaviestAt] = at + 1
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

  /** In pixels of the world. */
  middle(heap: number): Point {
    const count = this.count(heap)
    const longitude = this.#at(heap, xAt) / count - above
    return [(longitude / (360 * perDegree) + 0.5) * this.#world, (this.#at(heap, yAt) / count / worldParts) * this.#world]
  }

  sum(heap: number): Sum {
    const degrees = (at: number) => (this.#at(heap, at) - above) / perDegree
    return {
      count: this.count(heap), kinds: kinds.map((_, kind) => this.#at(heap, kindsAt + kind)),
      box: [-degrees(westAt), -degrees(southAt), degrees(eastAt), degrees(northAt)],
      known: worst - this.#at(heap, knownAt), own: this.#at(heap, ownAt) === 1,
    }
  }

  /** Its rows, the first in the columns first. */
  rows(heap: number): number[] {
    const rows: number[] = []
    for (let last = this.#at(heap, lastAt); last > 0; last = this.#ground.next[last - 1] ?? 0) rows.push(last - 1)
    return rows.reverse()
  }
}
