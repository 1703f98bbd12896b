import { Cql2Fault } from './cql2-fault.ts'

/** What one filter may ask for, so that reading and answering it stays cheap. */
export const bounds = { characters: 8000, depth: 32, conditions: 200, list: 500, vertices: 1000 } as const

/** Refuses a filter that is too long to be read at all. */
export function measure(text: string) {
  if (text.length > bounds.characters) throw new Cql2Fault(`${text.slice(0, 20)}…`, `at most ${bounds.characters} characters`)
}

/** Counts what is read; refuses what is too much. */
export class Tally {
  #depth = 0
  #conditions = 0
  #vertices = 0

  /** Reads something one level deeper. */
  deeper<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > bounds.depth) throw new Cql2Fault('(', `at most ${bounds.depth} conditions inside one another`)
    const result = read()
    this.#depth -= 1
    return result
  }

  condition() {
    this.#conditions += 1
    if (this.#conditions > bounds.conditions) throw new Cql2Fault('AND', `at most ${bounds.conditions} conditions`)
  }

  vertex() {
    this.#vertices += 1
    if (this.#vertices > bounds.vertices) throw new Cql2Fault('geometry', `at most ${bounds.vertices} vertices in all`)
  }

  list(length: number) {
    if (length > bounds.list) throw new Cql2Fault('IN', `at most ${bounds.list} values in a list`)
  }
}
