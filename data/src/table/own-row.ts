import type { Row } from '../row.ts'

/** What a row of the reader's own says of itself; the rest of a row is alike for all of them. */
export type OwnSaid = Pick<Row, 'id' | 'position' | 'name' | 'aliases' | 'pinyin' | 'kind' | 'tiers' | 'sectors' | 'cities' | 'district' | 'status' | 'founded' | 'uncertaintyM' | 'basis'>

/** The row on the map: no receipt stands behind it, it is part of nothing, and nobody has checked it. Spelled out, since a hundred thousand are made at once. */
export const ownRowOf = ({ id, position, name, aliases, pinyin, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, basis }: OwnSaid): Row => ({
  id, position, name, aliases, pinyin, kind, tiers, sectors, cities, district, status, founded, uncertaintyM, basis,
  own: true, precision: 'site', partOf: null, within: [], site: null, hosts: [], hostNames: '', confidence: 'general-knowledge', reliability: null, outlined: false,
})
