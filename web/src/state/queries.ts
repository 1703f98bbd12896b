import { queryOptions } from '@tanstack/react-query'
import { carried } from './carried.ts'
import { getBytes, getJson } from './get-json.ts'

/** Asks and parses; the parser arrives beside the answer, so that the first map does not wait for it. */
async function ask<D, T>(path: string, signal: AbortSignal, coming: Promise<D>, parse: (door: D) => (answer: unknown) => T): Promise<T> {
  const [answer, door] = await Promise.all([getJson(path, signal), coming])
  return parse(door)(answer)
}
const firstDoor = () => import('./first-answers.ts')
/** What reads cards and stories. */
export const laterDoor = () => import('./answers.ts')

/** The first rows, asked for before the code that reads them has come; a page in one file carries them. */
const firstBytes = (signal: AbortSignal) => (carried ? null : { columns: getBytes('/api/columns/0', signal), names: getBytes('/api/names/0', signal) })

/** The desk with the assets of the atlas on it, once; the data change with a release, not with a visit. */
export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: async ({ signal }) => {
    const first = firstBytes(signal)
    // Their faults are heard by who reads them, which may be a moment later.
    for (const bytes of Object.values(first ?? {})) bytes.catch(() => undefined)
    return (await import('./desk/open-rows.ts')).openRows(first)
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
})

/** All that the card of one asset shows. */
export const cardQuery = (id: string) => queryOptions({
  queryKey: ['card', id],
  queryFn: ({ signal }) => ask(`/api/cards/${id}`, signal, laterDoor(), door => door.parseCard),
  staleTime: Infinity,
})

/** The outlines of zones, science cities and corridors. */
export const areasQuery = queryOptions({
  queryKey: ['areas'],
  queryFn: ({ signal }) => ask('/api/collections/areas/items?limit=10000', signal, firstDoor(), door => door.parseAreas),
  staleTime: Infinity,
})

/** The stories, with every receipt. */
export const storiesQuery = queryOptions({
  queryKey: ['stories'],
  queryFn: ({ signal }) => ask('/api/stories', signal, laterDoor(), door => door.parseStories),
  staleTime: Infinity,
})

/** Which version of the data this server holds. */
export const versionQuery = queryOptions({
  queryKey: ['version'],
  queryFn: ({ signal }) => ask('/api/health', signal, firstDoor(), door => door.parseVersion),
  staleTime: Infinity,
})
