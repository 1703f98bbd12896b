import type { Context } from 'hono'
import { areaCollection } from './features/areas.ts'
import { assetCollection } from './features/assets.ts'
import { cityCollection } from './features/cities.ts'
import type { Collection } from './features/feature.ts'
import { linkCollection } from './features/links.ts'
import { Answers } from './http/answers.ts'
import { Problem } from './http/problem.ts'
import { inRelease } from './http/release.ts'
import { exportBounds, lightBounds, RenderQueue } from './plate/render-queue.ts'
import type { AssetStore } from './store/asset-store.ts'

/** Adds to an address of this atlas what names its data: `v`, where they are those of a release. */
export type Keep = (address: string) => string

/** What every route needs: where the data are, what was answered before, and how the atlas is called from outside. */
export type Atlas = {
  store: AssetStore
  answers: Answers
  collections: Collection[]
  queues: Queues
  /** The release that the data are pinned to; null over the data of today. */
  release: string | null
  /** Keeps the release in an address of this atlas. */
  keep: Keep
  /** Scheme, host and port that links begin with. */
  originOf: (c: Context) => string
}

/** Plates wait for their turn here, those that cost much apart from those that cost little; what leaves in pieces is counted here. */
export type Queues = { heavy: RenderQueue; light: RenderQueue; exports: RenderQueue }
export const newQueues = (): Queues => ({ heavy: new RenderQueue(), light: new RenderQueue(lightBounds), exports: new RenderQueue(exportBounds) })

/** Answers of a release are asked for less often: so many bytes of them are kept. */
const releaseBytes = 24 * 1024 * 1024

/** The atlas over a store. `publicUrl` is its address behind a proxy; without it, the address of each request counts. */
export function atlasOver(store: AssetStore, { publicUrl, queues = newQueues(), release = null, answers = new Answers(release === null ? undefined : releaseBytes) }: { publicUrl?: URL; queues?: Queues; answers?: Answers; release?: string | null } = {}): Atlas {
  return {
    store,
    answers,
    queues,
    release,
    keep: inRelease(release),
    collections: [assetCollection(store), areaCollection(store), linkCollection(store), cityCollection(store)],
    originOf: c => publicUrl?.origin ?? new URL(c.req.url).origin,
  }
}

/** The collection of that id, or a Problem that names the others. */
export function collectionOf({ collections }: Atlas, id: string): Collection {
  const found = collections.find(collection => collection.id === id)
  if (found) return found
  const known = collections.map(collection => collection.id).join(', ')
  throw new Problem('not-found', `There is no collection "${id}"; there are: ${known}.`, { parameter: 'collectionId', allowed: known })
}

/** The key of an answer: everything its body depends on. */
export const answerKey = ({ store }: Atlas, ...parts: string[]) => [store.version, ...parts].join(' ')

/** A JSON body of the media type. */
export const json = (value: unknown, type = 'application/json') => ({ type, body: JSON.stringify(value) })
