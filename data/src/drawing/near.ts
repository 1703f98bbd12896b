import type { Point } from './mercator.ts'

/** Cells of a column are told apart up to this many: more than the world has at any zoom. */
const rows = 2 ** 24

/** Things at points, found again when they lie within `reach` pixels. */
export class Near<T> {
  readonly #reach: number
  readonly #cells = new Map<number, T[]>()

  constructor(reach: number) {
    this.#reach = reach
  }

  #cell([x, y]: Point): number {
    return Math.floor(x / this.#reach) * rows + Math.floor(y / this.#reach)
  }

  add(point: Point, thing: T): void {
    const cell = this.#cell(point)
    const held = this.#cells.get(cell)
    if (held) held.push(thing)
    else this.#cells.set(cell, [thing])
  }

  remove(point: Point, thing: T): void {
    const held = this.#cells.get(this.#cell(point))
    if (held) held.splice(held.indexOf(thing), 1)
  }

  /** Visits all that lie within reach of a point, and some that lie farther. */
  visit(point: Point, see: (thing: T) => void): void {
    const middle = this.#cell(point)
    for (let column = -rows; column <= rows; column += rows) {
      for (let row = -1; row <= 1; row += 1) this.#cells.get(middle + column + row)?.forEach(see)
    }
  }
}
