import type { Point } from './mercator.ts'

/** Cells of a side are told apart in this many columns: more than the world has at any zoom. */
const columns = 2 ** 24

/** Things at points, found again among all that lie within `reach` pixels. */
export class Near<T> {
  readonly #reach: number
  readonly #cells = new Map<number, T[]>()

  constructor(reach: number) {
    this.#reach = reach
  }

  #cell([x, y]: Point, dx = 0, dy = 0): number {
    return (Math.floor(x / this.#reach) + dx) * columns + Math.floor(y / this.#reach) + dy
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

  /** All that may lie within reach of a point, and some that lie farther. */
  around(point: Point): T[] {
    const found: T[] = []
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) found.push(...(this.#cells.get(this.#cell(point, dx, dy)) ?? []))
    return found
  }
}
