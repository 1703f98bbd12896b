/** Each distinct value once, found by what it says. */
export class Dictionary<T> {
  readonly values: T[] = []
  #known = new Map<string, number>()

  /** The place of the value, which it takes when it is new. */
  code(value: T): number {
    const says = JSON.stringify(value)
    const known = this.#known.get(says)
    if (known !== undefined) return known
    this.#known.set(says, this.values.length)
    return this.values.push(value) - 1
  }

  /** Forgets what each value says, which takes more room than the values; nothing can be looked up any more. */
  close(): void {
    this.#known = new Map()
  }
}
