import { basemapFiles } from '@bay-atlas/data/basemap.ts'
import { partsOf, type ScenePart } from '@bay-atlas/data/boards/scene-parts.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import { readTopology } from '@bay-atlas/data/read-topology.ts'
import { plainScene, type Panel, type Scene } from '@bay-atlas/data/scene/scene.ts'
import { Problem } from '../http/problem.ts'
import { once } from '../once.ts'
import type { AssetStore } from '../store/asset-store.ts'
import { mostSingle } from '../store/crowd.ts'
import type { Many } from '../store/many.ts'
import type { Material } from './compose.ts'
import { readGround, type Ground } from './ground.ts'
import { matterOf } from './matter-of.ts'

/** Boards and layers are worked out from all assets at once; from more of them it would hold the server for more than a second. Some look at each asset once, others many times. */
export const mostWhole = { light: 2_000_000, dear: 500_000, dearest: 100_000, /** Where the store does not hold columns. */ asObjects: 100_000 }
const dear: readonly (Panel | ScenePart)[] = ['cities', 'coverage', 'hex']

function mostFor(scene: Scene): number {
  const asked = [scene.panel, ...partsOf(scene)]
  if (asked.includes('shape')) return mostWhole.dearest
  return asked.some(one => dear.some(each => each === one)) ? mostWhole.dear : mostWhole.light
}

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

/** The same with all assets, for what a scene is worked out from. Rejects with a Problem (413) where they are too many. */
export function materialFrom(store: AssetStore, basemap: URL, release: string | null = null): (origin: string, scene?: Scene) => Promise<Material> {
  const base = baseFrom(store, basemap, release)
  return async (origin, scene = plainScene) => {
    const many = await manyRows(store, scene)
    const material = await base(origin)
    const matter = { ...material.matter, ...many }
    return { ...material, rows: many.rows, matter, official: matter }
  }
}

async function manyRows(store: AssetStore, scene: Scene): Promise<Many> {
  const { total } = await store.slice({ offset: 0, limit: 0 })
  if (total <= mostSingle) return { rows: await store.rows() }
  const most = mostFor(scene)
  if (total > most) throw tooMany(total, most)
  const held = await store.many()
  if (held) return held
  if (total > mostWhole.asObjects) throw tooMany(total, mostWhole.asObjects)
  return { rows: await store.rows() }
}

const tooMany = (total: number, most: number) => new Problem('too-large', `These data hold ${total} assets; this is worked out from all of them at once, and from at most ${most}. The map without panel and layers is drawn from any number; /api/facets counts them.`, { parameter: 'panel' })
