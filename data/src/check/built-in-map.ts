import { basemapFiles } from '../basemap.ts'
import { dataFolder } from '../dataset.ts'
import { readTopology } from '../read-topology.ts'
import { groundOf } from './ground-of.ts'
import type { Ground } from './records.ts'

/** Reads land, cities and districts of the built-in map. Throws where a file is missing or is no such map. */
export function readGround(): Ground {
  const folder = new URL('basemap/', dataFolder)
  return groundOf({ osm: readTopology(folder, basemapFiles.osm), tianditu: readTopology(folder, basemapFiles.tianditu) })
}
