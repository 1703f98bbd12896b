import { Hono } from 'hono'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** `/api/crossings`: the control points between the mainland, Hong Kong and Macao, each with its sources. */
export function crossingRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/crossings', c => {
    new Query(c.req.url, releaseAlone)
    return atlas.answers.send(c, answerKey(atlas, 'crossings'), async () => json({ crossings: await atlas.store.crossings() }))
  })
  return routes
}
