import { bare, isAlike, lettered, type Lettered } from '../alike.ts'
import { distanceM } from '../check/metres.ts'
import type { Row } from '../row.ts'
import type { Draft } from './draft.ts'

/** An asset of the atlas that a row may be. `same`: a name is the same; `alike`: near by, and the names differ by few letters. */
export type Match = { id: string; how: 'same' | 'alike'; metres: number | null }

/** This near, names that are nearly the same are taken for one body. GCJ-02 and BD-09 shift by less. */
const nearM = 1_500
/** As wide and as high as a square of the map, in degrees: no less than `nearM` here, so that what is near lies in a square or in those around it. */
const squareDegrees = 0.02
/** Shorter names say too little to be compared by letters. */
const shortest = 3

type Known = Pick<Row, 'id' | 'name' | 'aliases' | 'position'>

type Named = { known: Known; names: Lettered[] }

/** Finds the assets that rows may be. Names and places are made ready once, so that a long file is quick. */
export class Matcher {
  readonly #byName = new Map<string, Known>()
  /** By the square of the map that they lie in. */
  readonly #near = new Map<number, Named[]>()

  constructor(rows: readonly Known[]) {
    for (const known of rows) {
      const square = squareOf(known.position)
      const there = this.#near.get(square)
      const named = { known, names: longOf(namesOf(Object.values(known.name), known.aliases)) }
      if (there) there.push(named)
      else this.#near.set(square, [named])
    }
    // Names before aliases: an abbreviation of one may be the name of another.
    for (const known of rows) for (const name of namesOf(known.aliases, [])) this.#byName.set(name, known)
    for (const known of rows) for (const name of namesOf(Object.values(known.name), [])) this.#byName.set(name, known)
  }

  /** The asset that a row is by its name, else the nearest that is nearly called so; null when it is new. */
  find(draft: Pick<Draft, 'name' | 'aliases' | 'position'>): Match | null {
    const names = namesOf(Object.values(draft.name), draft.aliases)
    const same = names.flatMap(name => this.#byName.get(name) ?? [])[0]
    if (same) return { id: same.id, how: 'same', metres: draft.position && Math.round(distanceM(same.position, draft.position)) }
    const near = draft.position ? this.#alikeNear(names, draft.position) : []
    return near.toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0))[0] ?? null
  }

  #alikeNear(said: string[], position: readonly [number, number]): Match[] {
    const found: Match[] = []
    const square = squareOf(position)
    // Most rows of a long file have nothing near them.
    let names: Lettered[] | null = null
    for (const up of above) for (const aside of beside) for (const { known, names: theirs } of this.#near.get(square + up + aside) ?? []) {
      const metres = Math.round(distanceM(known.position, position))
      if (metres > nearM) continue
      names ??= longOf(said)
      if (names.some(ours => theirs.some(their => isAlike(ours, their)))) found.push({ id: known.id, how: 'alike', metres })
    }
    return found
  }
}

const longOf = (names: string[]) => names.filter(name => name.length >= shortest).map(lettered)

/** The square that a point lies in; those beside it have the next numbers, those above and below are `squaresAround` away. */
const squareOf = ([lon, lat]: readonly [number, number]) => Math.floor(lat / squareDegrees) * squaresAround + Math.floor(lon / squareDegrees)
const squaresAround = 18_000
const [beside, above] = [[-1, 0, 1], [-squaresAround, 0, squaresAround]]

const namesOf = (names: string[], aliases: string[]) => [...new Set([...names, ...aliases].map(bare).filter(name => name.length > 1))]
