import type { Fault } from '@bay-atlas/data/filter.ts'
import { Problem, badValues } from './problem.ts'
import type { Parameter } from './parameter.ts'

/** The query of one request. Refuses what its address does not know; gathers what is wrong, so that one answer names it all. */
export class Query {
  readonly search: URLSearchParams
  readonly #faults: Fault[] = []

  /** Throws a Problem when a parameter is unknown or given twice. */
  constructor(url: string, parameters: readonly Parameter[]) {
    this.search = new URL(url).searchParams
    const known = parameters.map(({ name }) => name)
    const names = [...this.search.keys()]
    refuseUnknown(names.filter(name => !known.includes(name)), known)
    refuseRepeated(names.filter((name, index) => names.indexOf(name) !== index))
    parameters.forEach(parameter => this.#measure(parameter))
  }

  /** The words of a list joined by commas, in the order of the vocabulary. */
  words<W extends string>(name: string, known: readonly W[]): W[] {
    const given = this.search.get(name)?.split(',').map(word => word.trim()).filter(Boolean) ?? []
    const strays = given.filter(word => !known.some(one => one === word))
    this.blame(...strays.map(value => ({ parameter: name, value, allowed: known.join(', ') })))
    return known.filter(word => given.includes(word))
  }

  /** One word of a closed list; null when none is given. */
  word<W extends string>(name: string, known: readonly W[]): W | null {
    const value = this.search.get(name)
    if (!value) return null
    const found = known.find(word => word === value)
    if (!found) this.blame({ parameter: name, value, allowed: `one of ${known.join(', ')}` })
    return found ?? null
  }

  /** A whole number not below `least`; `otherwise` when none is given. */
  integer(name: string, least: number, otherwise: number, allowed: string): number {
    const value = this.search.get(name)
    if (!value) return otherwise
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= least) return number
    this.blame({ parameter: name, value, allowed })
    return otherwise
  }

  /** A search of ten thousand words would keep the server busy for everyone else. */
  #measure({ name, schema: { maxLength } }: Parameter) {
    const value = this.search.get(name)
    if (value && typeof maxLength === 'number' && value.length > maxLength) this.blame({ parameter: name, value: `${value.slice(0, 20)}…`, allowed: `at most ${maxLength} characters` })
  }

  /** Notes what is wrong with the query. */
  blame(...faults: Fault[]) {
    this.#faults.push(...faults)
  }

  /** Throws the Problem that names every fault noted so far. */
  check() {
    if (this.#faults.length) throw badValues(this.#faults)
  }
}

function refuseUnknown(strays: string[], known: string[]) {
  const [first] = strays
  if (first === undefined) return
  const allowed = known.join(', ') || 'no parameter at all'
  const named = strays.map(stray => `"${stray}"`).join(', ')
  const faults = strays.map(parameter => ({ parameter, value: parameter, allowed }))
  throw new Problem('unknown-parameter', `${named}: not known here; known: ${allowed}.`, { parameter: first, allowed, faults })
}

function refuseRepeated([first]: string[]) {
  if (first === undefined) return
  throw new Problem('repeated-parameter', `"${first}" is given more than once; join several words with commas: ${first}=one,two.`, { parameter: first, allowed: 'the parameter once, its words joined by commas' })
}
