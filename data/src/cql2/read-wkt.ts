import type { Tally } from './bounds.ts'
import type { Place, Position, Shape } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'
import { closedRing } from './read-shape.ts'
import type { TokenLine } from './token-line.ts'

export const shapeWords = ['POINT', 'MULTIPOINT', 'LINESTRING', 'MULTILINESTRING', 'POLYGON', 'MULTIPOLYGON', 'GEOMETRYCOLLECTION', 'BBOX']

/** A geometry of CQL2 text, of a collection each part: WKT, or BBOX with four numbers, or six of which the heights are passed over. */
export function readWkt(line: TokenLine, tally: Tally): Place[] {
  const word = line.take().text.toUpperCase()
  if (word === 'BBOX') return [{ is: 'box', box: boxOf(line.listed(() => line.number())) }]
  const high = line.skips('Z')
  if (word === 'GEOMETRYCOLLECTION') return line.listed(() => readPart(line.take().text.toUpperCase(), line, tally))
  return [readOne(word, line, tally, high)]
}

const readPart = (word: string, line: TokenLine, tally: Tally): Place => readOne(word, line, tally, line.skips('Z'))

function readOne(word: string, line: TokenLine, tally: Tally, high: boolean): Place {
  return { is: 'shape', shape: readShape(word, line, () => readPosition(line, tally, high)) }
}

function readShape(word: string, line: TokenLine, position: () => Position): Shape {
  const points = () => line.listed(position)
  const path = () => atLeastTwo(points())
  const rings = () => line.listed(() => closedRing(points()))
  switch (word) {
    case 'POINT': return { type: 'Point', coordinates: only(points()) }
    // Both spellings are in use: MULTIPOINT((1 2),(3 4)) and MULTIPOINT(1 2, 3 4).
    case 'MULTIPOINT': return { type: 'MultiPoint', coordinates: line.listed(() => (line.sees('(') ? only(points()) : position())) }
    case 'LINESTRING': return { type: 'LineString', coordinates: path() }
    case 'MULTILINESTRING': return { type: 'MultiLineString', coordinates: line.listed(path) }
    case 'POLYGON': return { type: 'Polygon', coordinates: rings() }
    case 'MULTIPOLYGON': return { type: 'MultiPolygon', coordinates: line.listed(rings) }
    default: throw new Cql2Fault(word, `a geometry: ${shapeWords.join(', ')}`)
  }
}

function readPosition(line: TokenLine, tally: Tally, high: boolean): Position {
  tally.vertex()
  const position: Position = [line.number(), line.number()]
  if (high) line.number()
  return position
}

function only(points: Position[]): Position {
  const [point, other] = points
  if (!point || other) throw new Cql2Fault('POINT', 'one position')
  return point
}

function atLeastTwo(points: Position[]): Position[] {
  if (points.length < 2) throw new Cql2Fault('LINESTRING', 'at least two positions')
  return points
}

/** The four sides of a box, written with four or six numbers. */
export function boxOf(numbers: number[]): [number, number, number, number] {
  const [west, south, east, north] = numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers.length === 4 ? numbers : []
  if (west === undefined || south === undefined || east === undefined || north === undefined) throw new Cql2Fault(`BBOX(${numbers.join(', ')})`, 'BBOX with four numbers, or six of a box with heights')
  return [west, south, east, north]
}
