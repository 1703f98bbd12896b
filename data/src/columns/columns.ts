import type { Row } from '../row.ts'
import type { Names, Naming } from './names.ts'

/** What many rows share: a made-up register of a million enterprises has some eighty thousand combinations of it. Filters and counts ask these, once each. */
export type Trait = Pick<Row, 'kind' | 'tiers' | 'sectors' | 'cities' | 'district' | 'status' | 'confidence' | 'precision' | 'basis' | 'uncertaintyM' | 'reliability' | 'outlined' | 'own'>
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
  trait: Codes
  traits: Trait[]
  tie: Codes
  ties: Tie[]
  names: Names
}

/** Parts of a degree that a position is counted in. */
export const perDegree = 1e7

/** WGS-84 degrees, longitude first. */
export const positionAt = ({ lon, lat }: Pick<Columns, 'lon' | 'lat'>, at: number): [number, number] => [(lon[at] ?? 0) / perDegree, (lat[at] ?? 0) / perDegree]

/** The trait of row `at`; a code that leads nowhere throws, since the columns contradict themselves. */
export const traitAt = ({ trait, traits }: Pick<Columns, 'trait' | 'traits'>, at: number): Trait => traits[trait[at] ?? -1] ?? stray(at)
export const tieAt = ({ tie, ties }: Pick<Columns, 'tie' | 'ties'>, at: number): Tie => ties[tie[at] ?? -1] ?? stray(at)

function stray(at: number): never {
  throw new Error(`row ${at} has a code that its dictionary does not hold; the columns were cut or mixed, load them again`)
}

/** The row at this place as everything else knows it. */
export function rowAt(columns: Columns, at: number): Row {
  return rowOf(columns.names.at(at), positionAt(columns, at), columns.founded[at] || null, traitAt(columns, at), tieAt(columns, at))
}

const rowOf = (naming: Naming, position: [number, number], founded: number | null, trait: Trait, tie: Tie): Row => ({ ...naming, position, founded, ...trait, ...tie })
