import { areaShape, type Matter } from '@bay-atlas/data/boards/matter.ts'
import { basemapFiles, cityShapes } from '@bay-atlas/data/basemap.ts'
import { districtShapes } from '@bay-atlas/data/district-shapes.ts'
import { matches, type Filter } from '@bay-atlas/data/filter.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { AssetStore } from '../store/asset-store.ts'

/** What scenes and boards are made from; which assets pass is said with each question. `sifted` says it of many, where it need not look at each. */
export type SceneMatter = Omit<Matter, 'matched' | 'inAnyYear'> & { sifted?: Sift }
export type Sift = (filter: Filter) => Pick<Matter, 'matched' | 'inAnyYear'>

/** What a question with this filter is answered from. */
export function matterFor({ sifted, ...matter }: SceneMatter, filter: Filter): Matter {
  return { ...matter, ...(sifted?.(filter) ?? { matched: matter.rows.filter(row => matches(filter, row)) }) }
}

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
