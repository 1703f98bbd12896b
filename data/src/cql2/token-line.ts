import { Cql2Fault } from './cql2-fault.ts'
import { tokensOf, type Token } from './tokens.ts'

/** The pieces of a filter, read one after the other. */
export class TokenLine {
  readonly #tokens: Token[]
  #next = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  /** The piece that is read next, or one further on. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]
    if (!token) throw new Cql2Fault('', 'a condition')
    return token
  }

  take(): Token {
    const token = this.peek()
    this.#next += 1
    return token
  }

  /** Is the next piece this word (in any case) or mark? */
  sees(word: string, ahead = 0): boolean {
    const { is, text } = this.peek(ahead)
    return (is === 'name' || is === 'mark') && text.toUpperCase() === word
  }

  /** Takes the word or mark if it stands there. */
  skips(word: string): boolean {
    const seen = this.sees(word)
    if (seen) this.take()
    return seen
  }

  expect(word: string) {
    if (!this.skips(word)) this.refuse(`"${word}"`)
  }

  /** The text of the next piece, which must be of that kind. */
  taken(is: Token['is'], wanted: string): string {
    return this.peek().is === is ? this.take().text : this.refuse(wanted)
  }

  /** Throws a Cql2Fault that says what was wanted here. */
  refuse(wanted: string): never {
    const { text, at } = this.peek()
    throw new Cql2Fault(text, `${wanted} at character ${at}`)
  }

  /** Reads a list in brackets. */
  listed<T>(read: () => T): T[] {
    this.expect('(')
    const items = [read()]
    while (this.skips(',')) items.push(read())
    this.expect(')')
    return items
  }

  /** A number with its sign. */
  number(): number {
    const sign = this.skips('-') ? -1 : 1
    if (sign === 1) this.skips('+')
    return sign * Number(this.taken('number', 'a number'))
  }
}
