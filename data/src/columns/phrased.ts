import type { Codes } from './columns.ts'

/** What texts have in common: each symbol is a code, and so is each phrase, which is a shorter phrase and one symbol more. Code 0 is none of them. */
export type Phrases<S> = {
  /** Every symbol once; what a symbol is, a letter or more, the texts say. */
  symbols: S[]
  /** The code of each symbol alone. */
  codeOf: Uint32Array
  /** By code: the phrase without its last symbol, which has a lower code, 0 for a symbol alone; and that last symbol's place among the symbols. */
  before: Codes
  last: Codes
}

/** Many texts that share their words, in little room and open to a scan: a text is a run of codes closed by 0. */
export type Phrased<S> = Phrases<S> & {
  length: number
  codes: Uint16Array | Uint32Array
  /** Where every `stride`th text begins among the codes. */
  starts: Uint32Array
}

export const stride = 64

/** The symbols of a text, in their order. Throws a RangeError where there is no such text. */
export function textAt<S>(phrased: Phrased<S>, at: number): S[] {
  if (!(at >= 0 && at < phrased.length)) throw new RangeError(`no text ${at} among ${phrased.length}`)
  const { codes } = phrased
  const text: S[] = []
  for (let place = placeOf(phrased, at), code = codes[place]; code; place += 1, code = codes[place]) spell(phrased, code, text)
  return text
}

function placeOf({ codes, starts }: Phrased<unknown>, at: number): number {
  let place = starts[Math.floor(at / stride)] ?? 0
  for (let passed = at % stride; passed > 0; place += 1) if (codes[place] === 0) passed -= 1
  return place
}

function spell<S>({ symbols, before, last }: Phrased<S>, code: number, onto: S[]): void {
  const begin = onto.length
  for (let part = code; part; part = before[part] ?? 0) onto.push(symbolAt(symbols, last[part]))
  if (onto.length - begin > 1) onto.push(...onto.splice(begin).reverse())
}

/** The symbol at this place; throws where there is none, since the codes then are of other symbols. */
export function symbolAt<S>(symbols: readonly S[], place: number | undefined): S {
  const symbol = place === undefined ? undefined : symbols[place]
  if (symbol === undefined) throw new Error('a text has a code that its dictionary does not hold; the names were cut or mixed, load them again')
  return symbol
}
