import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { CityShape } from '../basemap.ts'
import type { DistrictShape } from '../district-shapes.ts'
import type { Row } from '../row.ts'
import type { ShadeGrain } from '../scene/shade.ts'
import type { Text } from '../text.ts'
import { cityWord, type City } from '../vocabulary.ts'
import { edgesIn } from './ground-edges.ts'

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
export function areaAt(position: [number, number], areas: readonly ShadedArea[]): { area: ShadedArea; metres: number } | null {
  const around = areas.find(({ shape }) => edgesIn(shape).has(position))
  if (around) return { area: around, metres: 0 }
  const measured = areas.map(area => ({ area, metres: edgesIn(area.shape).metres(position) }))
  return measured.toSorted((a, b) => a.metres - b.metres)[0] ?? null
}

/** The built-in coast is schematic: a point so near to a district of its city, in metres, is taken to lie in it. */
export const coastSlackM = 3000

/** Where an asset counts: its cities that stand as one, and the district its point lies in; whether it may lie beyond the edge of that. */
export type Belonging = { whole: readonly ShadedArea[]; district: ShadedArea | null; uncertain: boolean }

/** The areas of some cities: those that stand as one, and the districts. */
type Divided = { whole: ShadedArea[]; parts: ShadedArea[] }

/** Found once for the same areas and list of cities: rows of one place share theirs. */
const known = new WeakMap<readonly ShadedArea[], WeakMap<readonly City[], Divided>>()

function dividedOf(cities: readonly City[], areas: readonly ShadedArea[]): Divided {
  const of = known.get(areas) ?? new WeakMap<readonly City[], Divided>()
  known.set(areas, of)
  const before = of.get(cities)
  if (before) return before
  const own = areas.filter(({ city }) => cities.includes(city))
  const divided = { whole: own.filter(area => area.whole), parts: own.filter(area => !area.whole) }
  of.set(cities, divided)
  return divided
}

/**
 * An asset counts in each of its cities where the city stands as one. Else it counts in the one district its point lies in,
 * among those of its cities; none when it is known only to its city, or lies too far from all of them. It may lie beyond
 * when its circle of uncertainty crosses the edge and no source names just this district.
 */
export function belongingOf(row: Row, areas: readonly ShadedArea[]): Belonging {
  const { whole, parts } = dividedOf(row.cities, areas)
  if (!parts.length || row.precision === 'city') return { whole, district: null, uncertain: false }
  const { position, district } = row
  const found = areaAt(position, parts)
  if (!found || found.metres > coastSlackM) return { whole, district: null, uncertain: false }
  const isNamed = district?.['zh-Hans'] === found.area.name['zh-Hans']
  return { whole, district: found.area, uncertain: !isNamed && edgesIn(found.area.shape).isNearer(position, row.uncertaintyM) }
}
