import type { Reader } from '../search-readers.ts'
import { symbolAt, type Phrased } from './phrased.ts'

/** The mark of a code that tells: more than a few that do not tell make together. */
export const telling = 16

/** What follows from each state of a reader by each code, worked out as it is asked. States are numbered as they are met, the start is 0. */
export class Steps<S> {
  /** By state, then code: one more than the next state; 0 where it was not asked yet. Narrow, since it has to stay near the processor. */
  next: Uint8Array | Uint16Array
  /** By state, what a text answers that ends in it. */
  answers = new Uint32Array(64)
  readonly #phrased: Omit<Phrased<S>, 'codes'>
  readonly #reader: Reader<S>
  readonly #states: number[] = []
  readonly #numbers = new Map<number, number>()

  constructor(phrased: Omit<Phrased<S>, 'codes'>, reader: Reader<S>) {
    this.#phrased = phrased
    this.#reader = reader
    this.next = new Uint8Array(phrased.before.length * 8)
    this.#number(reader.start)
  }

  after(state: number, code: number): number {
    const { before, last, codeOf } = this.#phrased
    const place = state * before.length + code
    const known = this.next[place]
    if (known) return known - 1
    const [shorter, symbol] = [before[code] ?? 0, last[code] ?? 0]
    const found = shorter ? this.after(this.after(state, shorter), codeOf[symbol] ?? 0) : this.#read(state, symbol)
    this.next[place] = found + 1
    return found
  }

  /** What each code means to a reader who has met nothing yet: `telling` where something is met after it, 1 where the text ends, 0 where nothing is. Null where no code tells: then no text answers. */
  marks(): Uint8Array | null {
    const width = this.#phrased.before.length
    const isIdle = (state: number) => this.#reader.isIdle(this.#states[state] ?? 0)
    // To who meets something in an empty text already, all tells.
    if (!isIdle(0)) return new Uint8Array(width).fill(telling)
    const marks = new Uint8Array(width)
    const idle = [0]
    for (const state of idle) {
      for (let code = 1; code < width; code += 1) {
        const next = this.after(state, code)
        if (idle.includes(next)) continue
        if (isIdle(next)) idle.push(next)
        else marks[code] = telling
      }
    }
    if (!marks.includes(telling)) return null
    marks[0] = 1
    return marks
  }

  #read(state: number, symbol: number): number {
    return this.#number(this.#reader.step(this.#states[state] ?? 0, symbolAt(this.#phrased.symbols, symbol)))
  }

  #number(state: number): number {
    const known = this.#numbers.get(state)
    if (known !== undefined) return known
    const number = this.#states.push(state) - 1
    this.#numbers.set(state, number)
    this.#makeRoom(number)
    this.answers[number] = this.#reader.rank(state)
    return number
  }

  #makeRoom(number: number): void {
    const { length: width } = this.#phrased.before
    const room = (number + 1) * width
    const wide = number >= 0xff || this.next instanceof Uint16Array
    if (room > this.next.length || (wide && this.next instanceof Uint8Array)) this.next = copied(this.next, new (wide ? Uint16Array : Uint8Array)(room * 2))
    if (number >= this.answers.length) this.answers = copied(this.answers, new Uint32Array(number * 2))
  }
}

function copied<T extends Uint8Array | Uint16Array | Uint32Array>(from: ArrayLike<number>, to: T): T {
  to.set(from)
  return to
}
