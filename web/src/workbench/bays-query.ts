import { queryOptions } from '@tanstack/react-query'
import { isTopology } from '@bay-atlas/data/basemap.ts'
import baysUrl from '@bay-atlas/data/basemap/bays.topojson?url'
import { getJson } from '../state/get-json.ts'

/** The four bays of the built-in map, asked for when they are first looked at. */
export const baysQuery = queryOptions({
  queryKey: ['bays'],
  queryFn: async ({ signal }) => {
    const topology = await getJson(baysUrl, signal)
    if (!isTopology(topology)) throw new Error(`${baysUrl}: not a TopoJSON topology`)
    return topology
  },
  staleTime: Infinity,
})
