import type { Asset } from './schema.ts'
import type { Text } from './text.ts'
import type { Basis, City, Confidence, Kind, Precision, Reliability, Sector, Status, Tier } from './vocabulary.ts'

/**
 * What filters, lists, layers and counts read of an asset: no facts, no quotes.
 * `position` is WGS-84, longitude first, degrees; `uncertaintyM` is metres.
 */
export type Row = {
  id: string
  position: [number, number]
  name: Text
  aliases: string[]
  /** Pinyin of the simplified name, syllables apart: `peng cheng shi yan shi`. */
  pinyin: string
  kind: Kind
  tiers: Tier[]
  sectors: Sector[]
  cities: City[]
  district: Text | null
  status: Status
  founded: number | null
  uncertaintyM: number
  precision: Precision
  basis: Basis
  partOf: string | null
  /** Everything it lies in, nearest first: its parent, the parent's parent and so on. */
  within: string[]
  site: string | null
  hosts: string[]
  /** Names of the hosts in all scripts, so that a search for a university finds its laboratories. */
  hostNames: string
  confidence: Confidence
  /** The best of its sources; null when it rests on general knowledge. */
  reliability: Reliability | null
  /** An outline stands for it on the map. */
  outlined: boolean
  /** The reader's own: it came from a file in this browser and was not checked. */
  own?: true
}

/** What a row takes from beside the asset itself. */
export type RowContext = { pinyin: string; within: string[]; hostNames: string; reliability: Reliability | null; outlined: boolean }

/** The row of an asset. */
export function rowOf({ id, geometry, properties }: Asset, context: RowContext): Row {
  const { name, aliases, kind, tiers, sectors, cities, district, status, founded, location, partOf, site, hosts, confidence } = properties
  const { uncertaintyM, precision, basis } = location
  return { id, position: geometry.coordinates, name, aliases, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, precision, basis, partOf, site, hosts, confidence, ...context }
}
