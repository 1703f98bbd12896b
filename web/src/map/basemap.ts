import type { FeatureCollection } from 'geojson'
import { isTopology, objectOf } from '@bay-atlas/data/basemap.ts'
import osmUrl from '@bay-atlas/data/basemap/bay-osm.topojson?url'
import tiandituUrl from '@bay-atlas/data/basemap/bay-tianditu.topojson?url'
import placesUrl from '@bay-atlas/data/basemap/places.json?url'
import riversUrl from '@bay-atlas/data/basemap/rivers.topojson?url'
import worldUrl from '@bay-atlas/data/basemap/world.topojson?url'
import { getJson } from '../state/get-json.ts'

/** One GeoJSON collection per object of the built-in map, by the name its layers use as source. */
export type Basemap = Record<string, FeatureCollection>

async function readTopology(url: string): Promise<Basemap> {
  const topology = await getJson(url)
  if (!isTopology(topology)) throw new Error(`${url}: not a TopoJSON topology`)
  const basemap: Basemap = {}
  for (const name of Object.keys(topology.objects)) basemap[name] = objectOf(topology, name)
  return basemap
}

type Place = { id: string; class: string; rank: number; position: [number, number]; name: Record<string, string> }
const isPlaces = (value: unknown): value is Place[] => Array.isArray(value)

async function readPlaces(): Promise<FeatureCollection> {
  const places = await getJson(placesUrl)
  if (!isPlaces(places)) throw new Error(`${placesUrl}: not a list of places`)
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, class: kind, rank, position, name }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: position },
      properties: { class: kind, rank, name_zh_hans: name['zh-Hans'], name_zh_hant: name['zh-Hant'], name_en: name.en },
    })),
  }
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
  const [osm, tianditu, rivers, world, places] = await Promise.all([readTopology(osmUrl), readTopology(tiandituUrl), readTopology(riversUrl), readTopology(worldUrl), readPlaces()])
  return { ...osm, ...tianditu, places, ...renamed('rivers', rivers.river), ...renamed('world', world.land) }
}

/** Both names are taken by objects of the bay's own file. */
const renamed = (name: string, collection: FeatureCollection | undefined): Basemap => (collection ? { [name]: collection } : {})
