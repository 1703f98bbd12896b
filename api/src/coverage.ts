import { Hono } from 'hono'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** `/api/coverage`: where the research looked, the state of every kind in every city, the official totals, and what is known to be missing. */
export function coverageRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/coverage', c => {
    new Query(c.req.url, releaseAlone)
    return atlas.answers.send(c, answerKey(atlas, 'coverage'), async () => json(await atlas.store.coverage()))
  })
  return routes
}
