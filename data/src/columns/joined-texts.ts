import { Dictionary } from './dictionary.ts'
import { mixed, type Coded } from './name-chunk.ts'
import { narrowed } from './narrowed.ts'
import { stride, type Phrased, type Phrases } from './phrased.ts'

type Codes = Phrased<unknown>['codes']

/** Texts that come in parts, one behind the other in one run of codes, as a search reads them. */
export class JoinedTexts<S> {
  readonly #given: Phrases<S>
  readonly #late = new Dictionary<S>()
  #phrases: Phrases<S>
  #codes: Codes = new Uint16Array(0)
  readonly #starts: number[] = []
  #written = 0
  #length = 0

  constructor(phrases: Phrases<S>) {
    this.#given = phrases
    this.#phrases = phrases
  }

  /** Reads `count` texts, after which so much of all texts is there, 0 to 1; they count once what is given back is called. Throws when the codes are those of other phrases, or of more texts or fewer. */
  read({ codes, late }: Coded<S>, count: number, share: number): () => void {
    const width = this.#given.before.length
    // A part counts its late symbols from 0, here they follow those of the parts before.
    const places = late.map(symbol => width + this.#late.code(symbol))
    if (late.length) this.#phrases = withLate(this.#given, this.#late.values)
    this.#makeRoom(codes.length, share)
    const starts: number[] = []
    const texts = copyCodes(codes, { width, places }, this.#codes.subarray(this.#written), starts, this.#length)
    if (texts !== count || (codes.length > 0 && codes.at(-1) !== 0)) mixed(`${texts} texts stand where ${count} were told of`)
    return () => {
      for (const start of starts) this.#starts.push(this.#written + start)
      this.#written += codes.length
      this.#length += count
    }
  }

  /** The texts so far; they share their codes with those that come after. */
  soFar(): Phrased<S> {
    return { ...this.#phrases, length: this.#length, codes: this.#codes.subarray(0, this.#written), starts: Uint32Array.from(this.#starts) }
  }

  #makeRoom(more: number, share: number): void {
    const needed = this.#written + more
    const isWide = this.#phrases.before.length > 0x10000
    if (needed <= this.#codes.length && isWide === this.#codes instanceof Uint32Array) return
    // The rest will take about as much room as what is there.
    const room = share < 1 ? Math.ceil((needed / share) * 1.02) : needed
    const codes = new (isWide ? Uint32Array : Uint16Array)(room)
    codes.set(this.#codes.subarray(0, this.#written))
    this.#codes = codes
  }
}

/** Copies codes, late ones as their places say; notes where each text begins whose number is a multiple of `stride`, counted from `first`, and gives back how many there are. */
function copyCodes(codes: Codes, { width, places }: { width: number; places: number[] }, into: Codes, starts: number[], first: number): number {
  let text = first
  if (codes.length && text % stride === 0) starts.push(0)
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    into[at] = code < width ? code : (places[code - width] ?? mixed(`there is no phrase ${code}`))
    if (code) continue
    text += 1
    if (text % stride === 0 && at + 1 < codes.length) starts.push(at + 1)
  }
  return text - first
}

function withLate<S>({ symbols, codeOf, before, last }: Phrases<S>, late: S[]): Phrases<S> {
  const places = late.map((_, at) => at)
  return {
    symbols: [...symbols, ...late],
    codeOf: Uint32Array.from([...codeOf, ...places.map(place => before.length + place)]),
    before: narrowed([...before, ...places.map(() => 0)], before.length + late.length),
    last: narrowed([...last, ...places.map(place => symbols.length + place)], symbols.length + late.length),
  }
}
