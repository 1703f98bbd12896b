import type { Position } from '@bay-atlas/data/cql2/condition.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import type { Parameter } from '../http/parameter.ts'
import type { Query } from '../http/query.ts'
import { crs84, referenceSystems, referenceUris, type ReferenceSystem } from './reference-systems.ts'

const usual = { type: 'string', format: 'uri', enum: referenceUris, default: crs84 }
const example = 'http://www.opengis.net/def/crs/EPSG/0/3857'

/** The reference system of the answer. */
export const crsParameter: Parameter = { name: 'crs', about: word('坐标系（OGC 标准参数）；EPSG 的地理坐标系纬度在前', '座標系（OGC 標準參數）；EPSG 的地理座標系緯度在前', 'reference system of the answer, as the OGC standard asks; the geographic ones of EPSG put latitude first'), schema: usual, example }

/** The reference system of `bbox`. */
export const bboxCrsParameter: Parameter = { name: 'bbox-crs', about: word('bbox 的坐标系', 'bbox 的座標系', 'reference system of bbox'), schema: usual, example }

/** The system that a parameter names; the one of the store without it. */
export function readSystem(query: Query, name: string): ReferenceSystem {
  const uri = query.word(name, referenceUris) ?? crs84
  const [first] = referenceSystems
  const found = referenceSystems.find(system => system.uri === uri) ?? first
  if (!found) throw new Error('there is no reference system at all')
  return found
}

/** Brings `bbox` to WGS-84, longitude first, so that everything behind it need not know of `bbox-crs`. What is no box is left to be named by its reader. */
export function normaliseBbox(query: Query) {
  const { uri, from } = readSystem(query, 'bbox-crs')
  const numbers = query.search.get('bbox')?.split(',').map(Number) ?? []
  const corners = cornersOf(numbers)
  query.search.delete('bbox-crs')
  if (uri === crs84 || !corners || numbers.some(number => !Number.isFinite(number))) return
  const degrees = corners.flatMap(corner => from(corner)).map(degree => Number(degree.toFixed(9)))
  query.search.set('bbox', degrees.join(','))
}

function cornersOf(numbers: number[]): [Position, Position] | null {
  const [a, b, c, d] = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers.length === 4 ? numbers : []
  return a === undefined || b === undefined || c === undefined || d === undefined ? null : [[a, b], [c, d]]
}
