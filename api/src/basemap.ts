import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { basemapFiles } from '@bay-atlas/data/basemap.ts'
import { answerKey, type Atlas } from './atlas.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'

/** The files that may be asked for. */
export const basemapNames: readonly string[] = Object.values(basemapFiles)

/** `/api/basemap/{file}`: the built-in map, file by file. */
export function basemapRoutes(atlas: Atlas, folder: URL): Hono {
  const routes = new Hono()
  routes.get('/api/basemap/:file', c => {
    new Query(c.req.url, [])
    const file = c.req.param('file')
    const known = basemapNames.join(', ')
    if (!basemapNames.includes(file)) throw new Problem('not-found', `The built-in map has no file "${file}"; there are: ${known}.`, { parameter: 'file', allowed: known })
    const make = () => ({ type: 'application/json', body: readFileSync(new URL(file, folder)), quality: 9 })
    return atlas.answers.send(c, answerKey(atlas, 'basemap', file), make)
  })
  return routes
}
