import { Hono } from 'hono'
import { answerKey, collectionOf, type Atlas } from './atlas.ts'
import { crsParameter, readSystem } from './features/crs-parameters.ts'
import type { Collection, Feature } from './features/feature.ts'
import { itemsParameters, readItemsQuestion, type ItemsQuestion } from './features/items-question.ts'
import { crs84, inSystem, type ReferenceSystem } from './features/reference-systems.ts'
import type { Made } from './http/answer.ts'
import { neighbours, type Paging } from './http/paging.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'

const geojson = 'application/geo+json'
const contentCrs = ({ uri }: ReferenceSystem) => ({ 'Content-Crs': `<${uri}>` })
type Link = { href: string; rel: string; type: string }

/** `/api/collections/{c}/items` and `/items/{id}` as GeoJSON (OGC API - Features, Part 1). */
export function itemRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/collections/:collection/items', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, itemsParameters(collection))
    const question = readItemsQuestion(query, collection)
    query.check()
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    const key = answerKey(atlas, address, question.canonical.toString(), String(question.paging.limit), String(question.paging.offset))
    return atlas.answers.send(c, key, () => listBody(address, question), contentCrs(question.system))
  })

  routes.get('/api/collections/:collection/items/:id', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, [crsParameter])
    const system = readSystem(query, 'crs')
    query.check()
    const id = c.req.param('id')
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    return atlas.answers.send(c, answerKey(atlas, `${address}/items/${id}`, system.uri), () => itemBody(address, collection, id, system), contentCrs(system))
  })

  return routes
}

async function listBody(address: string, { find, canonical, paging, system }: ItemsQuestion): Promise<Made> {
  const { matched, features } = await find()
  const links = linksOf(address, canonical, paging, matched)
  const around = { numberMatched: matched, numberReturned: features.length, links }
  const body = `{"type":"FeatureCollection",${JSON.stringify(around).slice(1, -1)},"features":[\n${written(features, system)}\n]}\n`
  return { type: geojson, body, headers: { Link: headerOf(links) } }
}

// A feature is written once, however many answers it appears in.
const texts = new WeakMap<Feature, string>()
const written = (features: Feature[], system: ReferenceSystem) => features.map(feature => (system.uri === crs84 ? textOf(feature) : JSON.stringify(moved(feature, system)))).join(',\n')

const moved = (feature: Feature, system: ReferenceSystem): Feature => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, system) })

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

async function itemBody(address: string, collection: Collection, id: string, system: ReferenceSystem): Promise<Made> {
  const feature = await collection.item(id)
  if (!feature) throw new Problem('not-found', `The collection "${collection.id}" has no feature "${id}"; ${address}/items lists all ids.`, { parameter: 'featureId', allowed: 'the id of a feature of the collection' })
  const links = [{ href: `${address}/items/${id}${system.uri === crs84 ? '' : `?${new URLSearchParams({ crs: system.uri })}`}`, rel: 'self', type: geojson }, { href: address, rel: 'collection', type: 'application/json' }]
  return { type: geojson, body: JSON.stringify({ ...moved(feature, system), links }) }
}
