import { createApp } from '@bay-atlas/api/app.ts'
import { cityItemOf } from '@bay-atlas/api/features/city-item.ts'
import { FeaturePage } from '@bay-atlas/api/features/feature.ts'
import { ProblemBody } from '@bay-atlas/api/http/problem.ts'
import type { Releases } from '@bay-atlas/api/pinned.ts'
import { createMemoryStore } from '@bay-atlas/api/store/memory.ts'
import type { Dataset } from '@bay-atlas/data/dataset.ts'
import { changesOf, countChanges } from '@bay-atlas/data/releases/changes.ts'
import type { ReleaseEntry } from '@bay-atlas/data/versions.ts'
import { dataset, square } from '../make.ts'

/** The atlas over a small dataset, as a value that answers requests; two cities have a shape. */
export function serving(parts: Partial<Dataset> = {}, options: Parameters<typeof createApp>[1] = {}) {
  const cities = [cityItemOf('shenzhen', square(114.1, 22.6, 0.3)), cityItemOf('macao', square(113.55, 22.16, 0.04))]
  const app = createApp(createMemoryStore(dataset(parts), cities), options)
  return {
    app,
    /** Asks with GET. */
    get: async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    /** The body of an answer that must be 200. */
    body: async (path: string): Promise<unknown> => {
      const response = await app.request(path)
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
      return response.json()
    },
    /** The ids of the features at an address. */
    ids: async (path: string) => idsOf(await (await app.request(path)).json()),
    /** The problem at an address, with the status it came with. */
    problem: async (path: string, init?: RequestInit) => {
      const response = await app.request(path, init)
      return { status: response.status, type: response.headers.get('Content-Type'), problem: ProblemBody.parse(await response.json()) }
    },
  }
}

/** Releases of these small datasets, the oldest first. */
export function releasesOf(datasets: Record<string, Dataset>): Releases {
  const list = Object.entries(datasets).map(([name, { version, assets, areas, links, figures, sources, stories }], place, all): ReleaseEntry => {
    const before = all[place - 1]
    const counts = { assets: assets.length, areas: areas.length, links: links.length, figures: figures.length, sources: sources.length, stories: stories.length }
    return { name, version, counts, changes: before ? countChanges(changesOf(before[1], all[place]?.[1] ?? before[1])) : null, lacks: [] }
  })
  return { list, read: async name => datasets[name] ?? Promise.reject(new Error(`there is no ${name}`)) }
}

/** The ids of a list of features. */
export const idsOf = (body: unknown) => FeaturePage.parse(body).features.map(({ id }) => id)

/** Where a link of that relation leads; null when there is none. */
export const linkOf = (body: unknown, rel: string) => FeaturePage.parse(body).links.find(link => link.rel === rel)?.href ?? null
