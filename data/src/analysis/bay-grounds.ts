import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import type { Topology } from 'topojson-specification'
import { objectOf, type CityShape, type Shape } from '../basemap.ts'
import type { BayName } from '../scene/bays-view.ts'

/** What the map of one bay is drawn from, WGS-84. `sea` lies over the outline, so that no shape runs out into the water. */
export type BayGround = { land: Shape[]; sea: Shape[]; coast: Feature<MultiLineString>[]; outline: Shape[] }
export type BayGrounds = Record<BayName, BayGround>

const isShape = (feature: Feature): feature is Feature<Polygon | MultiPolygon> => feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon'
const isLines = (feature: Feature): feature is Feature<MultiLineString> => feature.geometry?.type === 'MultiLineString'

/**
 * The grounds of the four bays from `bays.topojson`. The Greater Bay Area is outlined by its eleven cities, which come from the
 * other files of the built-in map. @throws when the file is not the one that is meant.
 */
export function bayGrounds(topology: Topology, cities: readonly CityShape[]): BayGrounds {
  const all = { land: objectOf(topology, 'land').features, sea: objectOf(topology, 'sea').features, coast: objectOf(topology, 'coast').features, outline: objectOf(topology, 'outline').features }
  const ground = (bay: BayName): BayGround => {
    const of = (features: Feature[]) => features.filter(feature => feature.properties?.bay === bay)
    return { land: of(all.land).filter(isShape), sea: of(all.sea).filter(isShape), coast: of(all.coast).filter(isLines), outline: bay === 'gba' ? [...cities] : of(all.outline).filter(isShape) }
  }
  return { gba: ground('gba'), tokyo: ground('tokyo'), ny: ground('ny'), sf: ground('sf') }
}
