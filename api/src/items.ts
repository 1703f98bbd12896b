import { Hono } from 'hono'
import { answerKey, collectionOf, type Atlas } from './atlas.ts'
import { crs84, type Collection, type Feature, type Found, type Question } from './features/feature.ts'
import type { Made } from './http/answer.ts'
import { neighbours, pagingParameters, readPaging, type Paging } from './http/paging.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'

const geojson = 'application/geo+json'
const contentCrs = { 'Content-Crs': `<${crs84}>` }
type Link = { href: string; rel: string; type: string }

/** `/api/collections/{c}/items` and `/items/{id}` as GeoJSON (OGC API - Features, Part 1). */
export function itemRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/collections/:collection/items', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, [...collection.parameters, ...pagingParameters])
    const question = collection.read(query)
    const paging = readPaging(query)
    query.check()
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    const key = answerKey(atlas, address, question.canonical.toString(), String(paging.limit), String(paging.offset))
    return atlas.answers.send(c, key, () => listBody(address, question, paging), contentCrs)
  })

  routes.get('/api/collections/:collection/items/:id', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    new Query(c.req.url, [])
    const id = c.req.param('id')
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    return atlas.answers.send(c, answerKey(atlas, `${address}/items/${id}`), () => itemBody(address, collection, id), contentCrs)
  })

  return routes
}

async function listBody(address: string, question: Question, paging: Paging): Promise<Made> {
  const { matched, features } = await question.find(paging)
  const links = linksOf(address, question.canonical, paging, matched)
  const around = { numberMatched: matched, numberReturned: features.length, links }
  const body = `{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n${written(features)}\n]}\n`
  return { type: geojson, body, headers: { Link: headerOf(links) } }
}

// A feature is written once, however many answers it appears in.
const texts = new WeakMap<Feature, string>()
const written = (features: Found<Feature>['features']) => features.map(textOf).join(',\n')

function textOf(feature: Feature): string {
  const known = texts.get(feature)
  if (known) return known
  const text = JSON.stringify(feature)
  texts.set(feature, text)
  return text
}

function linksOf(address: string, canonical: URLSearchParams, paging: Paging, matched: number): Link[] {
  const to = (rel: string, offset: number | null): Link[] => {
    if (offset === null) return []
    const query = new URLSearchParams(canonical)
    query.set('limit', String(paging.limit))
    if (offset > 0) query.set('offset', String(offset))
    return [{ href: `${address}/items?${query}`, rel, type: geojson }]
  }
  const { next, prev } = neighbours(paging, matched)
  return [...to('self', paging.offset), ...to('next', next), ...to('prev', prev), { href: address, rel: 'collection', type: 'application/json' }]
}

const headerOf = (links: Link[]) => links.map(({ href, rel, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(', ')

async function itemBody(address: string, collection: Collection, id: string): Promise<Made> {
  const feature = await collection.item(id)
  if (!feature) throw new Problem('not-found', `The collection "${collection.id}" has no feature "${id}"; ${address}/items lists all ids.`, { parameter: 'featureId', allowed: 'the id of a feature of the collection' })
  const links = [{ href: `${address}/items/${id}`, rel: 'self', type: geojson }, { href: address, rel: 'collection', type: 'application/json' }]
  return { type: geojson, body: JSON.stringify({ ...feature, links }) }
}
