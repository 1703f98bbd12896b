import { inBbox, type Bbox } from '../filter.ts'
import { positionAt, type Columns, type Trait } from './columns.ts'

/** What a map says in words of a row, and of how many rows it is true; as many as there are words, however many rows. */
type Alike = { of: Pick<Trait, 'kind' | 'cities' | 'district' | 'precision' | 'own'>; count: number }

/** Traits that the words do not tell apart, together. */
function together(counts: Map<Trait, number>): Alike[] {
  const found = new Map<string, Alike>()
  for (const [of, count] of counts) {
    const key = `${of.kind}/${of.cities[0]}/${of.district?.en}/${of.precision}/${of.own === true}`
    const known = found.get(key)
    if (known) known.count += count
    else found.set(key, { of: { kind: of.kind, cities: of.cities, district: of.district, precision: of.precision, ...(of.own ? { own: of.own } : {}) }, count })
  }
  return [...found.values()]
}

/** Of those that pass: all, or those in the seen part of the map (WGS-84 degrees). */
export function alikeIn(columns: Columns, fails: Uint16Array, seen: Bbox | null): Alike[] {
  const counts = new Uint32Array(columns.traits.length)
  for (let at = 0; at < columns.length; at += 1) {
    if (fails[at] === 0 && (!seen || inBbox(seen, positionAt(columns, at)))) counts[columns.trait[at] ?? 0] = (counts[columns.trait[at] ?? 0] ?? 0) + 1
  }
  return together(new Map(columns.traits.flatMap((of, at): [Trait, number][] => (counts[at] ? [[of, counts[at]]] : []))))
}

/** Of these rows, for instance those of a mark. */
export function alikeOf({ trait, traits }: Columns, rows: Iterable<number>): Alike[] {
  const counts = new Map<Trait, number>()
  for (const at of rows) {
    const of = traits[trait[at] ?? 0]
    if (of) counts.set(of, (counts.get(of) ?? 0) + 1)
  }
  return together(counts)
}
