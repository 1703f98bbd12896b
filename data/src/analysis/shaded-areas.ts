import inside from '@turf/boolean-point-in-polygon'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { CityShape } from '../basemap.ts'
import type { DistrictShape } from '../district-shapes.ts'
import type { Row } from '../row.ts'
import type { ShadeGrain } from '../scene/shade.ts'
import type { Text } from '../text.ts'
import { cityWord, type City } from '../vocabulary.ts'
import { edgeDistanceM } from './inside.ts'

/** A city or district that is shaded as one; `whole` when it is all of its city. */
export type ShadedArea = { id: string; city: City; name: Text; whole: boolean; shape: Feature<Polygon | MultiPolygon> }
type Shapes = { cities: CityShape[]; districts: DistrictShape[] }

function makeAreas({ cities, districts }: Shapes, grain: ShadeGrain): ShadedArea[] {
  return cities.flatMap((shape): ShadedArea[] => {
    const { city } = shape.properties
    const parts = districts.filter(district => district.properties.city === city)
    if (grain === 'city' || parts.length < 2) return [{ id: city, city, name: cityWord[city], whole: true, shape }]
    return parts.map(part => ({ id: part.properties.id, city, name: part.properties.name, whole: false, shape: part }))
  })
}

type Made = Shapes & Record<ShadeGrain, ShadedArea[]>
let made: Made | null = null

/** The cities; or the districts, where a city with fewer than two of them stands as one area. Made once for the same shapes. */
export function shadedAreas({ cities, districts }: Shapes, grain: ShadeGrain): ShadedArea[] {
  if (made?.cities !== cities || made.districts !== districts) made = { cities, districts, city: makeAreas({ cities, districts }, 'city'), district: makeAreas({ cities, districts }, 'district') }
  return made[grain]
}

/** The area a point lies in, or else the nearest to it and how many metres away it is. */
export function areaAt(position: [number, number], areas: ShadedArea[]): { area: ShadedArea; metres: number } | null {
  const around = areas.find(({ shape }) => inside(position, shape))
  if (around) return { area: around, metres: 0 }
  const measured = areas.map(area => ({ area, metres: edgeDistanceM(position, area.shape) }))
  return measured.toSorted((a, b) => a.metres - b.metres)[0] ?? null
}

/** The built-in coast is schematic: a point so near to a district of its city, in metres, is taken to lie in it. */
export const coastSlackM = 3000

/** The areas an asset counts in, and whether it may lie beyond the edge of its district. */
export type Belonging = { areas: ShadedArea[]; uncertain: boolean }

/** Found once for the same areas: a filter or a play through the years asks again and again. */
const known = new WeakMap<ShadedArea[], WeakMap<Row, Belonging>>()

/**
 * An asset counts in each of its cities where the city stands as one. Else it counts in the one district its point lies in,
 * among those of its cities; none when it is known only to its city, or lies too far from all of them. It may lie beyond
 * when its circle of uncertainty crosses the edge and no source names just this district.
 */
export function belongingOf(row: Row, areas: ShadedArea[]): Belonging {
  const of = known.get(areas) ?? new WeakMap<Row, Belonging>()
  known.set(areas, of)
  const belonging = of.get(row) ?? findBelonging(row, areas)
  of.set(row, belonging)
  return belonging
}

function findBelonging(row: Row, areas: ShadedArea[]): Belonging {
  const own = areas.filter(({ city }) => row.cities.includes(city))
  const whole = own.filter(area => area.whole)
  const parts = own.filter(area => !area.whole)
  const found = row.precision === 'city' ? null : areaAt(row.position, parts)
  if (!found || found.metres > coastSlackM) return { areas: whole, uncertain: false }
  const named = row.district?.['zh-Hans'] === found.area.name['zh-Hans']
  return { areas: [...whole, found.area], uncertain: !named && edgeDistanceM(row.position, found.area.shape) < row.uncertaintyM }
}
