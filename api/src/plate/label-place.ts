/** Left, top, right, bottom in plate units. */
export type Rect = [number, number, number, number]

/** Keeps what is taken on a plate, so that names neither overlap nor cover marks. */
export class Places {
  readonly #cells = new Map<string, Rect[]>()
  readonly #side = 64

  /** Does the rectangle meet nothing that is taken? */
  isFree([left, top, right, bottom]: Rect): boolean {
    return this.#keys([left, top, right, bottom]).every(key => (this.#cells.get(key) ?? []).every(([l, t, r, b]) => right <= l || left >= r || bottom <= t || top >= b))
  }

  take(rect: Rect): void {
    for (const key of this.#keys(rect)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(rect)
      else this.#cells.set(key, [rect])
    }
  }

  #keys([left, top, right, bottom]: Rect): string[] {
    const keys: string[] = []
    const cell = (value: number) => Math.floor(value / this.#side)
    for (let x = cell(left); x <= cell(right); x += 1) for (let y = cell(top); y <= cell(bottom); y += 1) keys.push(`${x}/${y}`)
    return keys
  }
}
