import { queryOptions } from '@tanstack/react-query'
import { cityShapes, isTopology } from '@bay-atlas/data/basemap.ts'
import osmUrl from '@bay-atlas/data/basemap/bay-osm.topojson?url'
import tiandituUrl from '@bay-atlas/data/basemap/bay-tianditu.topojson?url'
import { districtShapes } from '@bay-atlas/data/district-shapes.ts'
import { getJson } from '../state/get-json.ts'

async function readTopology(url: string, signal: AbortSignal) {
  const topology = await getJson(url, signal)
  if (!isTopology(topology)) throw new Error(`${url}: not a TopoJSON topology`)
  return topology
}

/** The eleven cities and their districts, from the files of the built-in map, which the browser already holds. */
export const shapesQuery = queryOptions({
  queryKey: ['shapes'],
  queryFn: async ({ signal }) => {
    const [osm, tianditu] = await Promise.all([readTopology(osmUrl, signal), readTopology(tiandituUrl, signal)])
    return { cities: cityShapes({ osm, tianditu }), districts: districtShapes(tianditu) }
  },
  staleTime: Infinity,
})
