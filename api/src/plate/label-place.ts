/** Left, top, right, bottom in plate units. */
export type Rect = [number, number, number, number]

/** About how wide a line of text is: a Han character is as wide as it is high, a Latin letter about half. */
export function widthOf(text: string, size: number, bold = false): number {
  const units = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : /[A-Z0-9mw&]/.test(letter) ? 0.66 : /[ il.,'·]/.test(letter) ? 0.3 : 0.53), 0)
  return units * size * (bold ? 1.05 : 1)
}

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
