import type { Names, Naming } from './names.ts'

/** What is asked of whoever has the names: whose places are wanted, and at which places what is called. */
export type NamesAsked = { ids: string[]; places: number[] }
/** The answer in the same order; -1 for an id that no row has. */
export type NamesTold = { found: Int32Array; namings: Naming[] }

/** What a row is called until that is known. */
const unasked: Naming = { id: '', name: { 'zh-Hans': '', 'zh-Hant': '', en: '' }, aliases: [], pinyin: '' }

/**
 * Names that lie elsewhere. What is not known yet is answered with nothing and noted, so that it can be asked for; whoever
 * worked with it works again once nothing is lacking.
 */
export class AskedNames implements Pick<Names, 'at' | 'id' | 'find'> {
  readonly #namings = new Map<number, Naming>()
  readonly #places = new Map<string, number>()
  #lacking: NamesAsked = { ids: [], places: [] }

  at(row: number): Naming {
    const known = this.#namings.get(row)
    if (known) return known
    this.#namings.set(row, unasked)
    this.#lacking.places.push(row)
    return unasked
  }

  id(row: number): string {
    return this.at(row).id
  }

  find(id: string): number {
    const known = this.#places.get(id)
    if (known !== undefined) return known
    this.#places.set(id, -1)
    this.#lacking.ids.push(id)
    return -1
  }

  /** What was asked for in vain since the last time; null when it was nothing. */
  lacking(): NamesAsked | null {
    const { ids, places } = this.#lacking
    if (!ids.length && !places.length) return null
    this.#lacking = { ids: [], places: [] }
    return { ids, places }
  }

  /** Keeps no names, which many rows of a file have left behind. */
  forget(): void {
    this.#namings.clear()
  }

  /** Takes what was lacking. */
  learn({ ids, places }: NamesAsked, { found, namings }: NamesTold): void {
    ids.forEach((id, at) => this.#places.set(id, found[at] ?? -1))
    places.forEach((place, at) => this.#namings.set(place, namings[at] ?? unasked))
  }
}
