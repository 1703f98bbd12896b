import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { cities, type City } from './vocabulary.ts'

/** Files of the built-in map in `data/basemap`, WGS-84; `LICENCES.md` beside them says whose they are. */
export const basemapFiles = {
  osm: 'bay-osm.topojson',
  tianditu: 'bay-tianditu.topojson',
  rivers: 'rivers.topojson',
  places: 'places.json',
  world: 'world.topojson',
  bays: 'bays.topojson',
} as const
export type BasemapFile = keyof typeof basemapFiles

/** The objects of each TopoJSON file. Names are flat there: `name_zh_hans`, `name_zh_hant`, `name_en`. */
export const basemapObjects = {
  osm: ['land', 'coast', 'sar', 'sar-line', 'outside-coast', 'river'],
  tianditu: ['city', 'city-line', 'rim', 'district-line', 'district', 'outside'],
  rivers: ['river'],
  world: ['land'],
  bays: ['land', 'sea', 'coast', 'outline'],
} as const satisfies Record<Exclude<BasemapFile, 'places'>, readonly string[]>
export type BasemapObject<File extends keyof typeof basemapObjects> = (typeof basemapObjects)[File][number]

/** Classes of the label points in `places.json`. */
export const placeClasses = ['city-core', 'city', 'district', 'sea', 'estuary', 'island'] as const

export type Shape = Feature<Polygon | MultiPolygon>
export type CityShape = Feature<Polygon | MultiPolygon, { city: City }>

/** Is this parsed JSON a TopoJSON topology? What its objects hold is found out when they are read. */
export const isTopology = (value: unknown): value is Topology =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value

/** @throws when the topology has no such object, or it holds something else than a collection. */
export function objectOf(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name]
  if (object?.type !== 'GeometryCollection') throw new Error(`The built-in map has no collection "${name}"; build it again with data/basemap/build.`)
  return feature(topology, object)
}

const isShape = (f: Feature): f is Shape => f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon'
const cityIn = (f: Shape): City | undefined => cities.find(city => city === f.properties?.city)

/** The polygons of an object, whatever else it holds. */
export const shapesOf = (topology: Topology, name: string): Shape[] => objectOf(topology, name).features.filter(isShape)

/**
 * The eleven cities, in the order of the vocabulary: the nine of the mainland from Tianditu, Hong Kong and Macao
 * from OpenStreetMap. Land only. @throws when one is missing.
 */
export function cityShapes({ osm, tianditu }: { osm: Topology; tianditu: Topology }): CityShape[] {
  const shapes = [...shapesOf(tianditu, 'city'), ...shapesOf(osm, 'sar')]
  return cities.map(city => {
    const found = shapes.find(shape => cityIn(shape) === city)
    if (!found) throw new Error(`The built-in map has no shape of ${city}; build it again with data/basemap/build.`)
    return { ...found, properties: { city } }
  })
}
