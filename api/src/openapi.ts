import { Hono } from 'hono'
import { answerKey, type Atlas } from './atlas.ts'
import { openapiDocument } from './openapi/document.ts'
import { Query } from './http/query.ts'
import { releaseAlone } from './http/release.ts'

export const openapiType = 'application/vnd.oai.openapi+json;version=3.0'

/** `/api/openapi.json`: what is served here, in the words of OpenAPI 3.0. */
export function openapiRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/openapi.json', c => {
    new Query(c.req.url, releaseAlone)
    const origin = atlas.originOf(c)
    const make = () => ({ type: openapiType, body: JSON.stringify(openapiDocument(atlas, origin)), quality: 9 })
    return atlas.answers.send(c, answerKey(atlas, 'openapi', origin), make)
  })
  return routes
}
