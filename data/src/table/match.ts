import { bare, isAlike } from '../alike.ts'
import { distanceM } from '../check/metres.ts'
import type { Row } from '../row.ts'
import type { Draft } from './draft.ts'

/** An asset of the atlas that a row may be. `same`: a name is the same; `alike`: near by, and the names differ by few letters. */
export type Match = { id: string; how: 'same' | 'alike'; metres: number | null }

/** This near, names that are nearly the same are taken for one body. GCJ-02 and BD-09 shift by less. */
const nearM = 1_500
/** The same in degrees of latitude, and more than in those of longitude here: what lies farther is not measured. */
const nearDegrees = nearM / 100_000
/** Shorter names say too little to be compared by letters. */
const shortest = 3

type Known = Pick<Row, 'id' | 'name' | 'aliases' | 'position'>

/** Finds the assets that rows may be. Names are made ready once, so that a long file is quick. */
export class Matcher {
  readonly #byName = new Map<string, Known>()
  readonly #all: { known: Known; names: string[] }[]

  constructor(rows: readonly Known[]) {
    this.#all = rows.map(known => ({ known, names: namesOf(Object.values(known.name), known.aliases) }))
    // Names before aliases: an abbreviation of one may be the name of another.
    for (const known of rows) for (const name of namesOf(known.aliases, [])) this.#byName.set(name, known)
    for (const known of rows) for (const name of namesOf(Object.values(known.name), [])) this.#byName.set(name, known)
  }

  /** The asset that a row is by its name, else the nearest that is nearly called so; null when it is new. */
  find(draft: Pick<Draft, 'name' | 'aliases' | 'position'>): Match | null {
    const names = namesOf(Object.values(draft.name), draft.aliases)
    const metresTo = ({ position }: Known) => (draft.position ? Math.round(distanceM(position, draft.position)) : null)
    const same = names.flatMap(name => this.#byName.get(name) ?? [])[0]
    if (same) return { id: same.id, how: 'same', metres: metresTo(same) }
    const { position } = draft
    const close = position ? this.#all.filter(({ known: { position: [lon, lat] } }) => Math.abs(lat - position[1]) < nearDegrees && Math.abs(lon - position[0]) < nearDegrees) : []
    const near = close.flatMap(({ known, names: theirs }): Match[] => {
      const metres = metresTo(known)
      const isNear = metres !== null && metres <= nearM
      return isNear && names.some(name => name.length >= shortest && theirs.some(their => their.length >= shortest && isAlike(name, their))) ? [{ id: known.id, how: 'alike', metres }] : []
    })
    return near.toSorted((a, b) => (a.metres ?? 0) - (b.metres ?? 0))[0] ?? null
  }
}

const namesOf = (names: string[], aliases: string[]) => [...new Set([...names, ...aliases].map(bare).filter(name => name.length > 1))]
