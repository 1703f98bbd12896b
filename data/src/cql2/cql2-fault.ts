/** A filter that cannot be read: what stood there, and what may stand there. */
export class Cql2Fault extends Error {
  readonly value: string
  readonly allowed: string

  constructor(value: string, allowed: string) {
    super(`"${value}": ${allowed}`)
    this.value = value
    this.allowed = allowed
  }
}
