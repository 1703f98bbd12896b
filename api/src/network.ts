import { Hono } from 'hono'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** `/api/network`: every link, everybody who takes part in one, and what the links cite. */
export function networkRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/network', c => {
    new Query(c.req.url, releaseAlone)
    return atlas.answers.send(c, answerKey(atlas, 'network'), async () => json(await atlas.store.network()))
  })
  return routes
}
