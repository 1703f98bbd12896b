import type { Point } from '../scene/shape.ts'

/** Points gathered where they are exactly the same: a register puts thousands at one address. */
export class Places {
  /** Each place once, in the order it was met. */
  readonly points: Point[] = []
  /** The place of each point. */
  readonly of: Uint32Array
  /** How many points are at each place. */
  readonly counts: number[] = []

  constructor(points: readonly Point[]) {
    const columns = new Map<number, Map<number, number>>()
    this.of = Uint32Array.from(points, point => {
      const column = columns.get(point[0]) ?? new Map<number, number>()
      columns.set(point[0], column)
      const place = column.get(point[1]) ?? this.points.push(point) - 1
      column.set(point[1], place)
      this.counts[place] = (this.counts[place] ?? 0) + 1
      return place
    })
  }
}
