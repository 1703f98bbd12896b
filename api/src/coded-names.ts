import { createHash } from 'node:crypto'
import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { learnPhrases } from '@bay-atlas/data/columns/learn-phrases.ts'
import type { NamePhrases } from '@bay-atlas/data/columns/name-chunk.ts'
import type { Naming } from '@bay-atlas/data/columns/names.ts'
import type { AssetStore } from './store/asset-store.ts'

/** The phrases that the names of a dataset share, and a mark by which they are told from others. */
export type SharedPhrases = { phrases: NamePhrases; mark: string }

/** Of many names phrases are learned from so many, in stretches of rows that follow each other, spread over all of them. */
const stretch = 512
const stretches = chunkSize / stretch

/** Others are answered meanwhile. */
export const othersFirst = (): Promise<void> => new Promise(resolve => void setImmediate(resolve))

const known = new WeakMap<AssetStore, Promise<SharedPhrases>>()

/** Learned once for each version of the data, from a sample that depends on nothing else: whoever answers a chunk writes it by the same phrases, in whatever order chunks are asked for. */
export function sharedPhrases(store: AssetStore): Promise<SharedPhrases> {
  const made = known.get(store)
  if (made) return made
  const making = learn(store)
  known.set(store, making)
  // Whoever asks after a fault begins anew.
  making.catch(() => known.delete(store))
  return making
}

async function learn(store: AssetStore): Promise<SharedPhrases> {
  const phrases = await learnPhrases(await sampleOf(store), othersFirst)
  return { phrases, mark: markOf(phrases) }
}

async function sampleOf(store: AssetStore): Promise<Naming[]> {
  const { total, rows } = await store.slice({ offset: 0, limit: chunkSize })
  if (total <= chunkSize) return rows
  const sample: Naming[] = []
  for (let at = 0; at < stretches; at += 1) sample.push(...(await store.slice({ offset: Math.floor((at * total) / stretches), limit: stretch })).rows)
  return sample
}

function markOf(phrases: NamePhrases): string {
  const hash = createHash('sha256')
  for (const { symbols, before, last } of Object.values(phrases)) hash.update(JSON.stringify(symbols)).update(before).update(last)
  return hash.digest('base64url').slice(0, 16)
}
