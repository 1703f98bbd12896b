import type { Hono, MiddlewareHandler } from 'hono'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { listReleases, readRelease } from '@bay-atlas/data/releases/releases.ts'
import type { ReleaseEntry } from '@bay-atlas/data/versions.ts'
import { Problem } from './http/problem.ts'
import { releaseOf } from './http/release.ts'
import type { AssetStore } from './store/asset-store.ts'
import { createMemoryStore } from './store/memory.ts'

/** The releases that addresses can pin, the oldest first. */
export type Releases = {
  list: readonly ReleaseEntry[]
  /** The data of a release of the list. Rejects with an Error that says what is wrong with them. */
  read: (name: string) => Promise<Dataset>
}

/** The releases of a data folder, as they are listed now. Throws an Error that says what is wrong with the list. */
export const releasesIn = (folder: URL): Releases => ({ list: listReleases(folder), read: name => readRelease(folder, name) })

/** Nobody has made a release. */
export const noReleases: Releases = { list: [], read: async name => { throw new Error(`There is no release ${name}.`) } }

/** So many releases are kept open. */
const mostOpen = 6

type Opening = {
  releases: Releases
  /** The data of today, which may be those of a release. */
  store: AssetStore
  open: (release: string, store: AssetStore) => Hono
  /** Hears of a release that cannot be read. */
  onFault: (fault: unknown, release: string) => void
}

/**
 * Stands before all other rooms: a request whose address pins a release is answered by an atlas over that release, opened
 * when it is first asked for. New data are a new app, and so are old ones. Where there is no such release, the request
 * goes on with the Problem that says so.
 */
export function pinning({ releases, store, open, onFault }: Opening): MiddlewareHandler {
  const apps = new Map<string, Promise<Hono>>()
  const opened = async ({ name, version }: ReleaseEntry) => open(name, version === store.version ? store : createMemoryStore(await releases.read(name), await store.cities()))
  const appOf = (entry: ReleaseEntry): Promise<Hono> => {
    const app = apps.get(entry.name) ?? opened(entry)
    // A Map remembers the order of insertion: what is asked for again is the youngest.
    apps.delete(entry.name)
    apps.set(entry.name, app)
    for (const oldest of apps.keys()) if (apps.size > mostOpen) apps.delete(oldest)
    app.catch(() => apps.delete(entry.name))
    return app
  }
  return async (c, next) => {
    const name = releaseOf(c)
    if (name === null) return next()
    const entry = releases.list.find(one => one.name === name)
    const app = entry && await appOf(entry).catch((fault: unknown) => onFault(fault, name))
    if (app) return app.fetch(c.req.raw, c.env)
    c.set('noRelease', entry ? unreadable(name) : unknownRelease(name, releases.list))
    await next()
  }
}

/** What there is instead, and what to do. */
export function unknownRelease(name: string, list: readonly ReleaseEntry[]): Problem {
  const known = list.map(one => one.name).toReversed().join(', ')
  const there = known ? `there are: ${known}` : 'none was made yet'
  return new Problem('not-found', `There is no release "${name.slice(0, 40)}" of the data; ${there}. Leave "v" out for the data of today; /api/versions lists every release.`, { parameter: 'v', allowed: known || 'no release was made yet' })
}

const unreadable = (name: string) => new Problem('unavailable', `The release "${name}" of the data cannot be read at the moment; the data of today are there without "v".`, { parameter: 'v', retryAfter: 60 })
