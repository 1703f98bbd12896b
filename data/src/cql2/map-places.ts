import type { Condition, Place, Position } from './condition.ts'
import { Cql2Fault } from './cql2-fault.ts'
import { mapPositions } from './read-shape.ts'

/** The condition with every literal position brought to WGS-84, longitude first. Throws a Cql2Fault at one that is nowhere on earth. */
export function mapPlaces(condition: Condition, to: (position: Position) => Position): Condition {
  switch (condition.is) {
    case 'all':
    case 'any': return { is: condition.is, of: condition.of.map(one => mapPlaces(one, to)) }
    case 'not': return { is: 'not', of: mapPlaces(condition.of, to) }
    case 'spatial': return { ...condition, left: mapped(condition.left, to), right: mapped(condition.right, to) }
    default: return condition
  }
}

function mapped(place: Place, to: (position: Position) => Position): Place {
  if (place.is === 'property') return place
  const there = (position: Position) => onEarth(to(position), position)
  if (place.is === 'shape') return { is: 'shape', shape: mapPositions(place.shape, there) }
  const [one, two, three, four] = place.box
  const [[west, south], [east, north]] = [there([one, two]), there([three, four])]
  if (south > north) throw new Cql2Fault(`BBOX(${place.box.join(', ')})`, 'a box whose south is not above its north')
  return { is: 'box', box: [west, south, east, north] }
}

function onEarth(position: Position, given: Position): Position {
  const [lon, lat] = position
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return position
  throw new Cql2Fault(given.join(' '), 'a position on earth, in the axis order of filter-crs (longitude first unless told otherwise)')
}
