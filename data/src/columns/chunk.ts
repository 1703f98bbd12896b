import type { Row } from '../row.ts'
import { perDegree, type Tie, type What, type Where } from './columns.ts'
import { Dictionary } from './dictionary.ts'

/** Rows that follow each other, as columns with dictionaries of their own: what travels at once, and what is joined again where it arrives. */
export type Chunk = {
  length: number
  lon: Int32Array
  lat: Int32Array
  founded: Uint16Array
  what: ArrayLike<number>
  whats: What[]
  where: ArrayLike<number>
  wheres: Where[]
  tie: ArrayLike<number>
  ties: Tie[]
}

const whatOf = ({ kind, tiers, sectors, status, confidence, reliability, outlined, own }: Row): What => ({ kind, tiers, sectors, status, confidence, reliability, outlined, ...(own ? { own } : {}) })
const whereOf = ({ cities, district, precision, basis, uncertaintyM }: Row): Where => ({ cities, district, precision, basis, uncertaintyM })
const tieOf = ({ partOf, within, site, hosts, hostNames }: Row): Tie => ({ partOf, within, site, hosts, hostNames })

/** Rows as columns. Positions keep seven decimals of a degree. */
export function chunkOf(rows: readonly Row[]): Chunk {
  const [whats, wheres, ties] = [new Dictionary<What>(), new Dictionary<Where>(), new Dictionary<Tie>()]
  return {
    length: rows.length,
    lon: Int32Array.from(rows, ({ position: [lon] }) => Math.round(lon * perDegree)),
    lat: Int32Array.from(rows, ({ position: [, lat] }) => Math.round(lat * perDegree)),
    founded: Uint16Array.from(rows, ({ founded }) => founded ?? 0),
    what: Uint32Array.from(rows, row => whats.code(whatOf(row))),
    whats: whats.values,
    where: Uint32Array.from(rows, row => wheres.code(whereOf(row))),
    wheres: wheres.values,
    tie: Uint32Array.from(rows, row => ties.code(tieOf(row))),
    ties: ties.values,
  }
}
