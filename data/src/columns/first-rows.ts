/** Rows in the order of their numbers: the first that differs decides, and the place where none does. */
type Numbers = { place: number; group: number; metres: number; weight: number }

const inOrder = (a: Numbers, b: Numbers) => a.group - b.group || a.metres - b.metres || a.weight - b.weight || a.place - b.place

/** Keeps the first `most` of many rows, without putting the others in order. */
export class FirstRows {
  readonly #most: number
  readonly #limit: number
  #kept: Numbers[] = []
  #last: Numbers | undefined

  constructor(most: number) {
    this.#most = most
    this.#limit = most * 2 + 64
  }

  /** Can rows of this group still be among the first? */
  mayHold(group: number): boolean {
    return !this.#last || group <= this.#last.group
  }

  add(row: Numbers): void {
    if (this.#last && inOrder(row, this.#last) > 0) return
    this.#kept.push(row)
    if (this.#kept.length >= this.#limit) this.#cut()
  }

  places(): number[] {
    this.#cut()
    return this.#kept.map(({ place }) => place)
  }

  #cut(): void {
    this.#kept.sort(inOrder)
    this.#kept.length = Math.min(this.#kept.length, this.#most)
    if (this.#kept.length === this.#most) this.#last = this.#kept.at(-1)
  }
}
