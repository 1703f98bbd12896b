import type { Row } from '../row.ts'
import type { Names, Naming } from './names.ts'

/** What a row is, wherever it lies. Filters and counts ask each combination of it once: a register of a million enterprises has some five thousand. */
export type What = Pick<Row, 'kind' | 'tiers' | 'sectors' | 'status' | 'confidence' | 'reliability' | 'outlined' | 'own'>
/** Where a row is in words, and how well that is known: some two hundred combinations. Both in one would be as many as their product, which is as many as some have rows. */
export type Where = Pick<Row, 'cities' | 'district' | 'precision' | 'basis' | 'uncertaintyM'>
/** What a row lies in and who runs it. */
export type Tie = Pick<Row, 'partOf' | 'within' | 'site' | 'hosts' | 'hostNames'>

/** Places in a dictionary, as narrow as its length allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Rows as columns, one number or code each. Row `i` stands at place `i` of every column. */
export type Columns = {
  length: number
  /** WGS-84 in ten-millionths of a degree, some centimetre on the ground. */
  lon: Int32Array
  lat: Int32Array
  /** Founding year; 0 where no one gave it. */
  founded: Uint16Array
  what: Codes
  whats: What[]
  where: Codes
  wheres: Where[]
  tie: Codes
  ties: Tie[]
  names: Names
}

/** Parts of a degree that a position is counted in. */
export const perDegree = 1e7

/** WGS-84 degrees, longitude first. */
export const positionAt = ({ lon, lat }: Pick<Columns, 'lon' | 'lat'>, at: number): [number, number] => [(lon[at] ?? 0) / perDegree, (lat[at] ?? 0) / perDegree]

/** What row `at` is; a code that leads nowhere throws, since the columns contradict themselves. So do the two below. */
export const whatAt = ({ what, whats }: Pick<Columns, 'what' | 'whats'>, at: number): What => whats[what[at] ?? -1] ?? stray(at)
export const whereAt = ({ where, wheres }: Pick<Columns, 'where' | 'wheres'>, at: number): Where => wheres[where[at] ?? -1] ?? stray(at)
export const tieAt = ({ tie, ties }: Pick<Columns, 'tie' | 'ties'>, at: number): Tie => ties[tie[at] ?? -1] ?? stray(at)

function stray(at: number): never {
  throw new Error(`row ${at} has a code that its dictionary does not hold; the columns were cut or mixed, load them again`)
}

/** The row at this place as everything else knows it. */
export function rowAt(columns: Columns, at: number): Row {
  return rowOf(columns.names.at(at), positionAt(columns, at), columns.founded[at] || null, whatAt(columns, at), whereAt(columns, at), tieAt(columns, at))
}

/** Each by its name: spread out of what it is made of, it would take five times as long. */
function rowOf({ id, name, aliases, pinyin }: Naming, position: [number, number], founded: number | null, what: What, where: Where, tie: Tie): Row {
  const { kind, tiers, sectors, status, confidence, reliability, outlined, own } = what
  const { cities, district, precision, basis, uncertaintyM } = where
  const { partOf, within, site, hosts, hostNames } = tie
  const row: Row = { id, name, aliases, pinyin, position, founded, kind, tiers, sectors, status, confidence, reliability, outlined, cities, district, precision, basis, uncertaintyM, partOf, within, site, hosts, hostNames }
  return own ? { ...row, own } : row
}
