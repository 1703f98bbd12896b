import { Hono } from 'hono'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

/** `/api/cards/{id}`: all that is known of one asset, with everything its receipts refer to. */
export function cardRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/cards/:id', c => {
    new Query(c.req.url, releaseAlone)
    const id = c.req.param('id')
    const make = async () => {
      const card = await atlas.store.card(id)
      if (!card) throw new Problem('not-found', `There is no asset "${id}"; /api/collections/assets/items lists all ids.`, { parameter: 'assetId', allowed: 'the id of an asset' })
      return json(card)
    }
    return atlas.answers.send(c, answerKey(atlas, 'cards', id), make)
  })
  return routes
}
