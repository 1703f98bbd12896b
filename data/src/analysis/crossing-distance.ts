import isWithin from '@turf/boolean-point-in-polygon'
import type { CityShape } from '../basemap.ts'
import { sideOfCity, type Crossing, type Side } from '../crossings.ts'
import type { Point } from '../scene/shape.ts'
import { edgeDistanceM } from './inside.ts'
import { metresBetween } from './sphere.ts'

/** How far off the land of the built-in map a point may lie and still belong to the nearest side, in metres: new ground, coasts drawn roughly. */
export const toleranceM = 2000

/**
 * On which side a WGS-84 point lies, by the shapes of the cities; null at sea and beyond the bay. Hong Kong and Macao are asked
 * first: along the rivers the shapes of both sides overlap, and theirs are the finer ones.
 */
export function sideAt(point: Point, cities: CityShape[]): Side | null {
  const isMainland = ({ properties: { city } }: CityShape) => sideOfCity(city) === 'mainland'
  const inside = cities.toSorted((a, b) => Number(isMainland(a)) - Number(isMainland(b))).find(city => isWithin(point, city))
  if (inside) return sideOfCity(inside.properties.city)
  const [nearest] = cities.map(city => ({ city, metres: edgeDistanceM(point, city) })).sort((a, b) => a.metres - b.metres)
  return nearest && nearest.metres <= toleranceM ? sideOfCity(nearest.city.properties.city) : null
}

/** By way of one control point: the points passed, its length in metres, and how far the control point may be off. */
export type Across<C> = { crossing: C; way: Point[]; metres: number; plusMinusM: number }
export type Distance<C> = { straightM: number; across: Across<C> | null }

type Passed = Pick<Crossing, 'between' | 'position' | 'bridge' | 'open' | 'uncertaintyM'>

export const lengthOf = (way: Point[]): number => way.reduce((sum, point, n) => sum + metresBetween(way[n - 1] ?? point, point), 0)

/** The control point, or its bridge from the one side to the other; null when it does not join them. */
function passage({ between, position, bridge }: Passed, from: Side, to: Side): Point[] | null {
  const along = bridge ?? [position]
  if (between.some(([first, second]) => first === from && second === to)) return along
  return between.some(([first, second]) => first === to && second === from) ? along.toReversed() : null
}

/**
 * The straight distance between two WGS-84 points, and where they lie on different sides the shortest way by exactly one open
 * control point between these sides, in straight legs. That is a lower bound of any way by land, not a distance by road.
 */
export function acrossBorder<C extends Passed>(from: Point, to: Point, [here, there]: [Side | null, Side | null], crossings: C[]): Distance<C> {
  const straightM = metresBetween(from, to)
  if (!here || !there || here === there) return { straightM, across: null }
  const ways = crossings.filter(({ open }) => open).flatMap((crossing): Across<C>[] => {
    const passed = passage(crossing, here, there)
    const way = passed && [from, ...passed, to]
    return way ? [{ crossing, way, metres: lengthOf(way), plusMinusM: 2 * crossing.uncertaintyM }] : []
  })
  return { straightM, across: ways.sort((a, b) => a.metres - b.metres)[0] ?? null }
}
