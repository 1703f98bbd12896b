import { matches } from '@bay-atlas/data/filter.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import { isPlain, layersOf } from '@bay-atlas/data/scene/scene.ts'
import { cities, type City } from '@bay-atlas/data/vocabulary.ts'
import { Problem } from '../http/problem.ts'
import type { AssetRecord, AssetStore } from '../store/asset-store.ts'
import { mostSingle, type Crowd } from '../store/crowd.ts'
import type { Material } from './compose.ts'
import type { Frame } from './frame.ts'
import type { Extent } from './frame-for.ts'
import { inFrame } from './in-frame.ts'
import { isWide } from './mark-layers.ts'
import { baseFrom, materialFrom } from './material.ts'
import type { PlateQuestion } from './question.ts'
import { seenIn } from './scene-layer.ts'
import { withSent, type Sent } from './sent-rows.ts'

/** Gathers what plates of one request are drawn from. */
export type Gather = {
  /** For a plate of a question and size. */
  material: (question: PlateQuestion, size: Extent) => Promise<Material>
  /** Those that have assets that pass. */
  cities: (question: PlateQuestion) => Promise<City[]>
  /** The rows of these ids, and the records behind them; the reader's own rows have none. */
  rows: (ids: readonly string[]) => Promise<Row[]>
  records: (ids: readonly string[]) => Promise<AssetRecord[]>
  /** The day of the data. */
  dated: () => Promise<string>
}

/**
 * Up to some thousand assets, plates are drawn from all of them; of more, from those in the frame, and where these are too many to
 * be drawn one by one, from the marks that stand for them. A scene is worked out from all, and refused (413) where they are too many.
 * `origin` begins the links; `sent` are rows that came with the question.
 */
export function gatherFrom(store: AssetStore, basemap: URL, release: string | null = null): (origin: string, sent?: Sent | null) => Gather {
  const [whole, base] = [materialFrom(store, basemap, release), baseFrom(store, basemap, release)]
  return (origin, sent = null) => ({
    material: async (question, size) => {
      const { total } = await store.slice({ offset: 0, limit: 0 })
      const isSmall = total <= mostSingle
      const material = isSmall || !isPlain(question.scene) ? await whole(origin, question.scene) : await base(origin)
      const near = isSmall || sent?.only ? {} : await nearFrame(store, question, size, sent?.rows ?? [])
      return sent ? withSent({ ...material, ...near }, sent) : { ...material, ...near }
    },
    cities: question => citiesOf(store, question, sent),
    rows: async ids => {
      const own = new Map(sent?.rows.map(row => [row.id, row]))
      const known = new Map((await store.rowsAt(await placesIn(store, ids))).map(row => [row.id, row]))
      return ids.flatMap(id => own.get(id) ?? known.get(id) ?? [])
    },
    records: async ids => store.recordsAt(await placesIn(store, ids)),
    dated: async () => (await base(origin)).dated,
  })
}

const placesIn = async (store: AssetStore, ids: readonly string[]) => Uint32Array.from((await store.placesOf(ids)).filter(place => place >= 0))

async function citiesOf(store: AssetStore, { filter }: PlateQuestion, sent: Sent | null): Promise<City[]> {
  const { counts } = sent?.only ? { counts: null } : await store.facets(filter)
  const isAsked = (city: City) => !filter.city.length || filter.city.includes(city)
  return cities.filter(city => (isAsked(city) && counts?.city[city]) || sent?.rows.some(row => row.cities.includes(city) && matches(filter, row)))
}

/** What lies in the frame of a plate: the rows that are drawn one by one, or a crowd. */
async function nearFrame(store: AssetStore, question: PlateQuestion, size: Extent, own: readonly Row[]): Promise<Pick<Material, 'rows' | 'beyond'>> {
  const { matched, box, frame, places } = await inFrame(store, question, size, own)
  const near = new Set(places.length <= mostSingle ? places : [])
  for (const place of await besides(store, question)) near.add(place)
  const rows = await store.rowsAt(Uint32Array.from(near).sort())
  return { rows, beyond: { matched, box, crowd: places.length <= mostSingle ? null : await crowdIn(store, question, frame, places.length) } }
}

/** The places of those that a plate needs beside what passes in its frame: the chosen one, what its links lead to, the place that is asked for, what has an outline. */
async function besides(store: AssetStore, { filter, selected, scene }: PlateQuestion): Promise<number[]> {
  const [links, areas] = [await store.links(), await store.areas()]
  const isAsked = layersOf(scene).includes('links')
  const parties = links.map(({ properties }) => properties.parties.split(',')).filter(some => isAsked || (selected && some.includes(selected))).flat()
  const ids = [...new Set([...(selected ? [selected] : []), ...(filter.partOf ? [filter.partOf] : []), ...parties, ...areas.map(({ properties }) => properties.asset)])]
  return (await store.placesOf(ids)).filter(place => place >= 0)
}

async function crowdIn(store: AssetStore, { filter, selected }: PlateQuestion, frame: Frame, count: number): Promise<Crowd> {
  const [chosen = -1] = selected ? await store.placesOf([selected]) : []
  const [row] = chosen < 0 ? [] : await store.rowsAt(Uint32Array.of(chosen))
  const crowd = await store.crowd(filter, { zoom: frame.zoom, seen: seenIn(frame), wide: isWide(frame), selected: row && frame.contains(frame.project(row.position)) ? chosen : -1 })
  if (crowd) return crowd
  throw new Problem('too-large', `${count} assets lie in this picture; at most ${mostSingle} are drawn one by one, and this server does not hold so many that it could draw groups of them (DATABASE_HOLD). Ask for fewer, with a filter or a view.`, { parameter: 'view' })
}
