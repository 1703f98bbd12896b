import type { Feature, FeatureCollection } from 'geojson'
import { isTopology, objectOf } from '@bay-atlas/data/basemap.ts'
import osmUrl from '@bay-atlas/data/basemap/bay-osm.topojson?url'
import tiandituUrl from '@bay-atlas/data/basemap/bay-tianditu.topojson?url'
import placesUrl from '@bay-atlas/data/basemap/places.json?url'
import riversUrl from '@bay-atlas/data/basemap/rivers.topojson?url'
import worldUrl from '@bay-atlas/data/basemap/world.topojson?url'
import { getJson } from '../state/get-json.ts'
import { groundParts, type GroundPart } from './ground-parts.ts'

/**
 * The built-in map: the ground, the coast that the water is lined along, and what names stand at. One source for all of the
 * ground, since a map pays for each by the frame; the lining has its own, since it is drawn coarser; the rivers are in two, so
 * that the ground does not wait for letters.
 */
export type Basemap = { ground: FeatureCollection; lining: FeatureCollection; places: FeatureCollection }

/** The named objects of a file as parts of the ground. */
async function readParts(url: string, parts: readonly (readonly [object: string, part: GroundPart])[]): Promise<Feature[]> {
  const topology = await getJson(url)
  if (!isTopology(topology)) throw new Error(`${url}: not a TopoJSON topology`)
  return parts.flatMap(([object, part]) => objectOf(topology, object).features.map(feature => ({ ...feature, properties: { ...feature.properties, part } })))
}

type Place = { id: string; class: string; rank: number; position: [number, number]; name: Record<string, string> }
const isPlaces = (value: unknown): value is Place[] => Array.isArray(value)

async function readPlaces(): Promise<Feature[]> {
  const places = await getJson(placesUrl)
  if (!isPlaces(places)) throw new Error(`${placesUrl}: not a list of places`)
  return places.map(({ id, class: kind, rank, position, name }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: { class: kind, rank, name_zh_hans: name['zh-Hans'], name_zh_hant: name['zh-Hant'], name_en: name.en },
  }))
}

let reading: Promise<Basemap> | undefined

/** Reads the built-in map once: five files of this site, no other host. */
export function readBasemap(): Promise<Basemap> {
  reading ??= readAll().catch((fault: unknown) => {
    // The next try asks again.
    reading = undefined
    throw fault
  })
  return reading
}

async function readAll(): Promise<Basemap> {
  const [places, osm, tianditu, rivers, world] = await Promise.all([readPlaces(), readParts(osmUrl, groundParts.osm), readParts(tiandituUrl, groundParts.tianditu), readParts(riversUrl, groundParts.rivers), readParts(worldUrl, groundParts.world)])
  const coast = osm.filter(({ properties }) => properties?.part === ('coast' satisfies GroundPart))
  return { ground: collected([...world, ...osm, ...tianditu, ...rivers]), lining: collected(coast), places: collected([...places, ...rivers]) }
}

const collected = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
