/** The values of a statement: each gets a number, and only the number stands in the text. */
export class Values {
  readonly list: unknown[] = []

  /** The place of a value in the text: `$1`, `$2` … */
  add(value: unknown): string {
    this.list.push(value)
    return `$${this.list.length}`
  }

  /** The same for a text; PostgreSQL knows no U+0000, which is in none of our texts either, so the next one stands for it. */
  text(value: string): string {
    return `${this.add(value.replaceAll('\u0000', '\u0001'))}::text`
  }
}
