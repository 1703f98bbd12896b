import { basemapFiles, cityShapes, type CityShape } from '@bay-atlas/data/basemap.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { CityItem, cityItemOf } from '../features/city-item.ts'

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
