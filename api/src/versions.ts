import { Hono } from 'hono'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { dayOf } from '@bay-atlas/data/release-name.ts'
import { changesOf, countChanges } from '@bay-atlas/data/releases/changes.ts'
import type { VersionDetail, VersionEntry, VersionList } from '@bay-atlas/data/versions.ts'
import type { Atlas } from './atlas.ts'
import { inRelease } from './http/release.ts'
import { sendDocument } from './pages/document.ts'
import { versionPage, versionsPage } from './pages/version-pages.ts'
import { unknownRelease, type Releases } from './pinned.ts'

/** `/api/versions`: every release that `v` can pin; `/api/versions/{name}`: what changed in one. `today` is what a release is compared with, where it is at hand. */
export function versionRoutes(atlas: Atlas, releases: Releases, today: Dataset | null): Hono {
  const routes = new Hono()
  const { version } = atlas.store
  const entriesAt = (origin: string) => releases.list.map((entry, place): VersionEntry => {
    const keep = inRelease(entry.name)
    return { ...entry, day: dayOf(entry.name), before: releases.list[place - 1]?.name ?? null, changelog: `${origin}/api/versions/${entry.name}`, page: keep(`${origin}/`), api: keep(`${origin}/api`) }
  })
  const current = { version, release: releases.list.findLast(one => one.version === version)?.name ?? null }
  const listAt = (origin: string): VersionList => ({ current, versions: entriesAt(origin).toReversed() })

  routes.get('/api/versions', c => {
    const origin = atlas.originOf(c)
    const address = `${origin}/api/versions`
    return sendDocument(c, atlas, address, { timeless: true, data: () => listAt(origin), page: (language, alternates) => versionsPage(listAt(origin), { address, language, alternates, keep: atlas.keep }) })
  })

  routes.get('/api/versions/:release', c => {
    const [origin, name] = [atlas.originOf(c), c.req.param('release')]
    const entry = entriesAt(origin).find(one => one.name === name)
    if (!entry) throw unknownRelease(name, releases.list)
    const detail = async () => ({ ...await detailOf(entry, releases, today), current })
    return sendDocument(c, atlas, entry.changelog, { timeless: true, data: detail, page: async (language, alternates) => versionPage(await detail(), { address: entry.changelog, language, alternates, keep: atlas.keep }) })
  })

  return routes
}

async function detailOf(entry: VersionEntry, releases: Releases, today: Dataset | null): Promise<Omit<VersionDetail, 'current'>> {
  const release = await releases.read(entry.name)
  return {
    ...entry,
    changed: entry.before === null ? null : changesOf(await releases.read(entry.before), release),
    since: today && countChanges(changesOf(release, today)),
  }
}
