import { queryOptions } from '@tanstack/react-query'
import { getJson } from './get-json.ts'

/** Asks and parses; the parser arrives beside the answer, so that the first map does not wait for it. */
async function ask<T>(path: string, signal: AbortSignal, parse: (door: typeof import('./answers.ts')) => (answer: unknown) => T): Promise<T> {
  const [answer, door] = await Promise.all([getJson(path, signal), import('./answers.ts')])
  return parse(door)(answer)
}

/** Every asset of the atlas as rows: a thousand of them, once; the data change with a release, not with a visit. */
export const rowsQuery = queryOptions({
  queryKey: ['rows'],
  queryFn: ({ signal }) => ask('/api/collections/assets/items?limit=10000', signal, door => door.parseRows),
  staleTime: Infinity,
})

/** All that the card of one asset shows. */
export const cardQuery = (id: string) => queryOptions({
  queryKey: ['card', id],
  queryFn: ({ signal }) => ask(`/api/cards/${id}`, signal, door => door.parseCard),
  staleTime: Infinity,
})

/** The outlines of zones, science cities and corridors. */
export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: ({ signal }) => ask('/api/collections/areas/items?limit=10000', signal, door => door.parseAreas),
  staleTime: Infinity,
})

/** The stories, with every receipt. */
export const storiesQuery = queryOptions({
  queryKey: ['stories'],
  queryFn: ({ signal }) => ask('/api/stories', signal, door => door.parseStories),
  staleTime: Infinity,
})

/** Which version of the data this server holds. */
export const versionQuery = queryOptions({
  queryKey: ['version'],
  queryFn: ({ signal }) => ask('/api/health', signal, door => door.parseVersion),
  staleTime: Infinity,
})
