import { Hono } from 'hono'
import { dataSchema } from '@bay-atlas/data/data-schema.ts'
import { everything } from '@bay-atlas/data/filter.ts'
import type { Atlas } from './atlas.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** `/api/health`: is it up, over which data in which shape, and how many of each. */
export function healthRoutes({ store }: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/health', async c => {
    new Query(c.req.url, releaseAlone)
    const [assets, areas, links, cities, sources, { figures }] = await Promise.all([store.extent(everything), store.areas(), store.links(), store.cities(), store.sources(), store.figures({ subject: [], metric: [] })])
    const counts = { assets: assets.matched, areas: areas.length, links: links.length, cities: cities.length, sources: sources.length, figures: figures.length }
    return c.json({ status: 'ok', schema: dataSchema, version: store.version, counts }, 200, { 'Cache-Control': 'no-store' })
  })
  return routes
}
