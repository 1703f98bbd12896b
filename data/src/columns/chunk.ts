import type { Row } from '../row.ts'
import { perDegree, type Tie, type Trait } from './columns.ts'
import { Dictionary } from './dictionary.ts'

/** Rows that follow each other, as columns with dictionaries of their own: what travels at once, and what is joined again where it arrives. */
export type Chunk = {
  length: number
  lon: Int32Array
  lat: Int32Array
  founded: Uint16Array
  trait: ArrayLike<number>
  traits: Trait[]
  tie: ArrayLike<number>
  ties: Tie[]
}

/** Rows of a chunk; the last one has fewer. */
export const chunkSize = 65_536

const traitOf = ({ kind, tiers, sectors, cities, district, status, confidence, precision, basis, uncertaintyM, reliability, outlined, own }: Row): Trait =>
  ({ kind, tiers, sectors, cities, district, status, confidence, precision, basis, uncertaintyM, reliability, outlined, ...(own ? { own } : {}) })
const tieOf = ({ partOf, within, site, hosts, hostNames }: Row): Tie => ({ partOf, within, site, hosts, hostNames })

/** Rows as columns. Positions keep seven decimals of a degree. */
export function chunkOf(rows: readonly Row[]): Chunk {
  const [traits, ties] = [new Dictionary<Trait>(), new Dictionary<Tie>()]
  return {
    length: rows.length,
    lon: Int32Array.from(rows, ({ position: [lon] }) => Math.round(lon * perDegree)),
    lat: Int32Array.from(rows, ({ position: [, lat] }) => Math.round(lat * perDegree)),
    founded: Uint16Array.from(rows, ({ founded }) => founded ?? 0),
    trait: Uint32Array.from(rows, row => traits.code(traitOf(row))),
    traits: traits.values,
    tie: Uint32Array.from(rows, row => ties.code(tieOf(row))),
    ties: ties.values,
  }
}
