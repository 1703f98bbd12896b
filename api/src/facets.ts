import { Hono } from 'hono'
import { formatFilter, parseFilter } from '@bay-atlas/data/filter.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { assetParameters } from './features/filter-parameters.ts'
import type { Parameter } from './http/parameter.ts'
import { Query } from './http/query.ts'
import { releaseParameter } from './http/release.ts'

/** What the counts can be asked for. */
export const facetParameters: readonly Parameter[] = [...assetParameters, releaseParameter]

/** `/api/facets`: how many assets each word of each facet would show under the filter. */
export function facetRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/facets', c => {
    const query = new Query(c.req.url, facetParameters)
    const { filter, faults } = parseFilter(query.search)
    query.blame(...faults)
    query.check()
    return atlas.answers.send(c, answerKey(atlas, 'facets', formatFilter(filter).toString()), async () => json(await atlas.store.facets(filter)))
  })
  return routes
}
