/** Keeps the first `most` of many by an order that knows no ties, without putting the others in order. */
export class First<T> {
  readonly #most: number
  readonly #order: (one: T, other: T) => number
  readonly #kept: T[] = []
  /** Once there are enough: what comes after it need not be added. */
  last: T | undefined

  constructor(most: number, order: (one: T, other: T) => number) {
    this.#most = most
    this.#order = order
  }

  add(one: T): void {
    if (this.last !== undefined && this.#order(one, this.last) > 0) return
    if (this.#kept.push(one) >= this.#most * 2 + 64) this.#cut()
  }

  /** Those kept, in their order. */
  all(): T[] {
    this.#cut()
    return this.#kept
  }

  #cut(): void {
    this.#kept.sort(this.#order)
    if (this.#kept.length < this.#most) return
    this.#kept.length = this.#most
    this.last = this.#kept.at(-1)
  }
}
