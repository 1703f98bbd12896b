import { readFileSync } from 'node:fs'
import { basemapFiles, cityShapes, type CityShape } from '@bay-atlas/data/basemap.ts'
import { CityItem, cityItemOf } from '../features/city-item.ts'

type Topology = Parameters<typeof cityShapes>[0]['osm']

/** The eleven cities of the built-in map in that folder. Throws an Error that names the file that is missing or no TopoJSON. */
export function readCities(folder: URL): CityItem[] {
  const [osm, tianditu] = [readTopology(folder, basemapFiles.osm), readTopology(folder, basemapFiles.tianditu)]
  return cityShapes({ osm, tianditu }).map(itemOf)
}

function itemOf({ geometry: { type, coordinates }, properties: { city } }: CityShape): CityItem {
  const { geometry } = CityItem.pick({ geometry: true }).parse({ geometry: { type, coordinates: rounded(coordinates) } })
  return cityItemOf(city, geometry)
}

/** Five decimals are a metre; the shapes are coarser than that. */
const rounded = (value: unknown): unknown => (Array.isArray(value) ? value.map(rounded) : Number(Number(value).toFixed(5)))

function readTopology(folder: URL, file: string): Topology {
  try {
    const topology: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    if (isTopology(topology)) return topology
    throw new Error('it is no TopoJSON')
  } catch (fault) {
    throw new Error(`basemap/${file}: the built-in map cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
}

const isTopology = (value: unknown): value is Topology => typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value
