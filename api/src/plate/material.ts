import { basemapFiles } from '@bay-atlas/data/basemap.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import type { AssetStore } from '../store/asset-store.ts'
import type { Material } from './compose.ts'
import { readGround, type Ground } from './ground.ts'
import { matterOf, type SceneMatter } from './matter-of.ts'

/** Gathers what plates are drawn from; the built-in map is read when first wanted and kept. Data of a release are dated by its day. */
export function materialFrom(store: AssetStore, basemap: URL, release: string | null = null): (origin: string) => Promise<Material> {
  let ground: Ground | undefined
  let matter: Promise<SceneMatter> | undefined
  let bays: Material['bays'] | undefined
  return async origin => {
    ground ??= readGround(basemap)
    matter ??= matterOf(store, basemap)
    bays ??= readTopology(basemap, basemapFiles.bays)
    const [rows, areas, links, sources] = await Promise.all([store.rows(), store.areas(), store.links(), store.sources()])
    const days = sources.flatMap(({ date }) => (date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : []))
    const whole = await matter
    return { rows, areas, links, matter: whole, official: whole, bays, ground, version: store.version, dated: release ? dayOf(release) : days.toSorted().at(-1) ?? '', origin }
  }
}
