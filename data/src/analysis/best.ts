/** Those of the least values, so many of them, without sorting all; of equal ones the first that came. */
export class Best<T> {
  /** From the least on. */
  readonly all: { one: T; value: number }[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Only what is less than this can still come among them. */
  get limit(): number {
    return this.all.length < this.#most ? Number.POSITIVE_INFINITY : (this.all.at(-1)?.value ?? Number.NEGATIVE_INFINITY)
  }

  offer(one: T, value: number): void {
    if (!(value < this.limit)) return
    const at = this.all.findIndex(other => other.value > value)
    this.all.splice(at < 0 ? this.all.length : at, 0, { one, value })
    if (this.all.length > this.#most) this.all.pop()
  }
}
