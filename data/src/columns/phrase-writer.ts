import { narrowed } from './narrowed.ts'
import { stride, type Phrased, type Phrases } from './phrased.ts'

/** Codes above this are kept for symbols that are met late, so that codes hold two bytes. */
const lastPhrase = 0xe000
const slots = 1 << 18

/**
 * Writes texts as codes. By given phrases each text always gives the same codes; without any it learns them as it goes: what
 * was met together often enough becomes one, and the same texts in the same order give the same codes.
 */
export class PhraseWriter<S> {
  readonly #learns: boolean
  readonly #symbols: S[] = []
  readonly #codeOf: number[] = []
  readonly #before: number[] = [0]
  readonly #last: number[] = [0]
  #codes: Uint16Array | Uint32Array = new Uint16Array(1 << 12)
  readonly #starts: number[] = []
  #written = 0
  #length = 0
  // The phrases by what they are made of, and how often what is no phrase yet was met.
  readonly #keys = new Uint32Array(slots)
  readonly #phrases = new Uint16Array(slots)
  readonly #metKeys = new Uint32Array(slots)
  readonly #met = new Uint8Array(slots)

  constructor(given?: Phrases<S>) {
    this.#learns = !given
    if (!given) return
    this.#symbols = [...given.symbols]
    this.#codeOf = [...given.codeOf]
    this.#before = [...given.before]
    this.#last = [...given.last]
    this.#before.forEach((before, code) => {
      if (before) this.#learn(keyOf(before, given.codeOf[given.last[code] ?? 0] ?? 0), code)
    })
  }

  /** Takes a symbol that was not there before; it is written by the number given back. */
  symbol(symbol: S): number {
    const place = this.#symbols.push(symbol) - 1
    this.#codeOf.push(this.#code(0, place))
    return place
  }

  /** Writes the text of the first `count` of these symbols. */
  write(symbols: ArrayLike<number>, count: number): void {
    if (this.#length % stride === 0) this.#starts.push(this.#written)
    this.#length += 1
    let code = 0
    for (let at = 0; at < count; at += 1) {
      const symbol = symbols[at] ?? 0
      const alone = this.#codeOf[symbol] ?? 0
      const longer = code ? this.#phrase(code, alone) : alone
      if (longer) code = longer
      else {
        this.#push(code)
        if (this.#learns) this.#meet(code, alone, symbol)
        code = alone
      }
    }
    if (code) this.#push(code)
    this.#push(0)
  }

  /** All texts, with no more room than they take. */
  done(): Phrased<S> {
    return {
      length: this.#length, symbols: this.#symbols, codeOf: Uint32Array.from(this.#codeOf),
      before: narrowed(this.#before, this.#before.length), last: narrowed(this.#last, this.#symbols.length),
      codes: this.#codes.slice(0, this.#written), starts: Uint32Array.from(this.#starts),
    }
  }

  #code(before: number, last: number): number {
    this.#before.push(before)
    return this.#last.push(last) - 1
  }

  #push(code: number): void {
    const wide = code > 0xffff || this.#codes instanceof Uint32Array
    if (this.#written === this.#codes.length || (wide && this.#codes instanceof Uint16Array)) {
      const longer = new (wide ? Uint32Array : Uint16Array)(Math.ceil(this.#codes.length * 1.3))
      longer.set(this.#codes)
      this.#codes = longer
    }
    this.#codes[this.#written] = code
    this.#written += 1
  }

  #phrase(before: number, alone: number): number {
    if (before > 0xffff || alone > 0xffff) return 0
    const key = keyOf(before, alone)
    for (let slot = slotOf(key); ; slot = (slot + 1) % slots) {
      if (this.#keys[slot] === key) return this.#phrases[slot] ?? 0
      if (this.#keys[slot] === 0) return 0
    }
  }

  #meet(before: number, alone: number, symbol: number): void {
    const next = this.#before.length
    if (next > lastPhrase || before > 0xffff || alone > 0xffff) return
    const key = keyOf(before, alone)
    const slot = slotOf(key)
    if (this.#metKeys[slot] !== key) {
      // Two pairs share a slot: the one that is met more often stays.
      if ((this.#met[slot] ?? 0) > 0) this.#met[slot] = (this.#met[slot] ?? 0) - 1
      else [this.#metKeys[slot], this.#met[slot]] = [key, 1]
      return
    }
    const times = (this.#met[slot] ?? 0) + 1
    if (times < enough(next)) {
      this.#met[slot] = times
      return
    }
    this.#met[slot] = 0
    this.#learn(key, this.#code(before, symbol))
  }

  #learn(key: number, code: number): void {
    let slot = slotOf(key)
    while (this.#keys[slot]) slot = (slot + 1) % slots
    this.#keys[slot] = key
    this.#phrases[slot] = code
  }
}

/** How often a pair has to be met to become a phrase: the fewer codes are left, the more often. */
const enough = (taken: number) => 16 + Math.floor(taken / 2048)
const keyOf = (before: number, alone: number) => ((before << 16) | alone) >>> 0
const slotOf = (key: number) => Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 14
