import { areaShape, type Matter } from '@bay-atlas/data/boards/matter.ts'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { districtShapes } from '@bay-atlas/data/district-shapes.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { AssetStore } from '../store/asset-store.ts'

/** What scenes and boards are made from; which assets pass is said with each question. */
export type SceneMatter = Omit<Matter, 'matched'>

/** Gathers it from the store and the built-in map, but for the assets. @throws an Error that names the file that is missing or broken. */
export async function matterOf(store: AssetStore, basemap: URL): Promise<SceneMatter> {
  const [osm, tianditu] = [readTopology(basemap, basemapFiles.osm), readTopology(basemap, basemapFiles.tianditu)]
  const [areas, network, figures, coverage, crossings] = await Promise.all([store.areas(), store.network(), store.figures({ subject: [], metric: [] }), store.coverage(), store.crossings()])
  return {
    rows: [], network, figures, coverage, crossings,
    cities: cityShapes({ osm, tianditu }),
    districts: districtShapes(tianditu),
    areas: areas.map(areaShape),
  }
}
