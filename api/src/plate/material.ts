import { basemapFiles } from '@bay-atlas/data/basemap.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { Problem } from '../http/problem.ts'
import { once } from '../once.ts'
import type { AssetStore } from '../store/asset-store.ts'
import type { Material } from './compose.ts'
import { readGround, type Ground } from './ground.ts'
import { matterOf } from './matter-of.ts'

/** Boards and layers are worked out from all assets at once; from more of them it would hold the server for more than a second. */
export const mostWhole = 100_000

/** Gathers what plates are drawn from but for the assets; the built-in map is read when first wanted and kept. Data of a release are dated by its day. */
export function baseFrom(store: AssetStore, basemap: URL, release: string | null = null): (origin: string) => Promise<Material> {
  let ground: Ground | undefined
  let bays: Material['bays'] | undefined
  const matter = once(() => matterOf(store, basemap))
  return async origin => {
    ground ??= readGround(basemap)
    bays ??= readTopology(basemap, basemapFiles.bays)
    const [areas, links, sources, told] = [await store.areas(), await store.links(), await store.sources(), await matter()]
    const days = sources.flatMap(({ date }) => (date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : []))
    return { rows: [], areas, links, matter: told, official: told, bays, ground, version: store.version, dated: release ? dayOf(release) : days.toSorted().at(-1) ?? '', origin }
  }
}

/** The same with all assets. Rejects with a Problem (413) where they are too many. */
export function materialFrom(store: AssetStore, basemap: URL, release: string | null = null): (origin: string) => Promise<Material> {
  const base = baseFrom(store, basemap, release)
  return async origin => {
    const rows = await wholeRows(store)
    const material = await base(origin)
    const matter = { ...material.matter, rows }
    return { ...material, rows, matter, official: matter }
  }
}

async function wholeRows(store: AssetStore) {
  const { total } = await store.slice({ offset: 0, limit: 0 })
  if (total > mostWhole) throw new Problem('too-large', `These data hold ${total} assets; boards and layers are worked out from all of them at once, and from at most ${mostWhole}. The map without panel and layers is drawn from any number; /api/facets counts them.`, { parameter: 'panel' })
  return store.rows()
}
