import { Hono } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { answerKey, collectionOf, type Atlas, type Keep } from './atlas.ts'
import { sendInPieces } from './export.ts'
import { crsParameter, readSystem } from './features/crs-parameters.ts'
import type { Collection } from './features/feature.ts'
import { itemsParameters, readItemsQuestion, type ItemsQuestion } from './features/items-question.ts'
import { crs84, type ReferenceSystem } from './features/reference-systems.ts'
import { slicesOf } from './features/slices.ts'
import { moved } from './formats/geojson.ts'
import { geojsonFormat, itemFormats, type ItemFormat } from './formats/item-formats.ts'
import { inPieces } from './formats/writer.ts'
import type { Made } from './http/answer.ts'
import { addressOf, alternates, formatParameter, htmlFormat, linkHeader, readFormat, type Format, type Link } from './http/format.ts'
import { languageParameter, readLanguage } from './http/language.ts'
import { mostOnPage, neighbours, sayLimit, type Paging } from './http/paging.ts'
import { nobodyWaits } from './http/patience.ts'
import type { Parameter } from './http/parameter.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseParameter } from './http/release.ts'
import { textPolicy } from './http/security.ts'
import { whileWanted } from './http/wanted.ts'
import { itemPage } from './pages/items-page.ts'

/** A list of features. */
export const listParameters = (collection: Collection): readonly Parameter[] => [...itemsParameters(collection), formatParameter(itemFormats), languageParameter, releaseParameter]

const oneFormats = [geojsonFormat, htmlFormat] as const
/** One feature. */
export const oneParameters: readonly Parameter[] = [crsParameter, formatParameter(oneFormats), languageParameter, releaseParameter]

/** `/api/collections/{c}/items` and `/items/{id}` (OGC API - Features, Parts 1 to 3), in every format. */
export function itemRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/collections/:collection/items', async c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, listParameters(collection))
    const question = readItemsQuestion(query, collection)
    const [format, language] = [readFormat(c, query, itemFormats), readLanguage(c, query)]
    query.check()
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    const asked: ListAsked = { collection, question: onPages(question, format), format, language, address, keep: atlas.keep }
    const { canonical, paging, system } = asked.question
    const key = answerKey(atlas, address, canonical.toString(), sayLimit(paging.limit), String(paging.offset), format.name, ...(format.name === 'html' ? [language] : []))
    const headers = headersOf(format, system, language)
    const pieces = paging.limit === Infinity && !atlas.answers.knows(key) ? await whileWanted(nobodyWaits(c), () => piecesOf(asked)) : null
    if (pieces) return sendInPieces(atlas, c, { key, type: sentAs(format), ...pieces, headers: { ...headers, ...pieces.headers } })
    return atlas.answers.send(c, key, () => listBody(asked), headers)
  })

  routes.get('/api/collections/:collection/items/:id', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, oneParameters)
    const [system, format, language] = [readSystem(query, 'crs'), readFormat<Format>(c, query, oneFormats), readLanguage(c, query)]
    query.check()
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}`
    const id = c.req.param('id')
    const key = answerKey(atlas, `${address}/items/${id}`, system.uri, format.name, ...(format.name === 'html' ? [language] : []))
    return atlas.answers.send(c, key, () => itemBody({ collection, id, system, format, language, address, keep: atlas.keep }), headersOf(format, system, language))
  })

  return routes
}

/** A page varies by the language of the reader, and carries a style of its own; data carry their reference system. */
function headersOf(format: Format, { uri }: ReferenceSystem, language: Language): Record<string, string> {
  if (format.name === 'html') return { Vary: 'Accept, Accept-Language', 'Content-Language': language, 'Content-Security-Policy': textPolicy }
  return { Vary: 'Accept', 'Content-Crs': `<${uri}>` }
}

type ListAsked = { collection: Collection; question: ItemsQuestion; format: ItemFormat; language: Language; address: string; keep: Keep }

/** A page for people is never endless. */
function onPages(question: ItemsQuestion, { writer }: ItemFormat): ItemsQuestion {
  const { paging: { limit, offset } } = question
  return writer ? question : { ...question, paging: { limit: Math.min(limit, mostOnPage), offset } }
}

/** The list in pieces, where it is longer than a page may be and the store knows its places; else null. */
async function piecesOf({ collection, question: { inPlaces, find, canonical, paging, system }, format, language, address, keep }: ListAsked) {
  const { writer } = format
  const { matched } = await find({ limit: 1, offset: 0 })
  if (!writer || !inPlaces || matched - paging.offset <= mostOnPage) return null
  const places = (await inPlaces.find()).subarray(paging.offset)
  const links = linksOf(address, canonical, paging, matched, format).map(link => ({ ...link, href: keep(link.href) }))
  const heading = { collection, matched, returned: places.length, system, language, address, links, keep }
  return { headers: { Link: linkHeader(links) }, pieces: (gone: AbortSignal) => inPieces(writer(heading), slicesOf(places, inPlaces.at, gone)) }
}

async function listBody({ collection, question, format, language, address, keep }: ListAsked): Promise<Made> {
  const { find, inPlaces, canonical, paging, system } = question
  // What is longer leaves in pieces, where the store knows its places.
  const { matched, features } = await find({ ...paging, limit: inPlaces ? Math.min(paging.limit, mostOnPage) : paging.limit })
  const links = linksOf(address, canonical, paging, matched, format).map(link => ({ ...link, href: keep(link.href) }))
  return { type: sentAs(format), body: await format.write({ collection, features, matched, returned: features.length, system, language, address, links, keep }), headers: { Link: linkHeader(links) } }
}

const sentAs = ({ types: [type], name }: Format) => (name === 'html' ? `${type}; charset=utf-8` : type)

/** Self and neighbours in the format of the answer, the others beside it. A program need not be told that it gets GeoJSON. */
function linksOf(address: string, canonical: URLSearchParams, paging: Paging, matched: number, format: Format): Link[] {
  const items = `${address}/items`
  const [type] = format.types
  const named: Record<string, string> = format.name === 'json' ? {} : { f: format.name }
  const at = (offset: number) => new URLSearchParams([...canonical, ['limit', sayLimit(paging.limit)], ...(offset > 0 ? [['offset', String(offset)]] : [])])
  const to = (rel: string, offset: number | null): Link[] => (offset === null ? [] : [{ href: addressOf(items, at(offset), named), rel, type }])
  const { next, prev } = neighbours(paging, matched)
  return [...to('self', paging.offset), ...to('next', next), ...to('prev', prev), ...alternates(items, at(paging.offset), itemFormats, format), { href: address, rel: 'collection', type: 'application/json' }]
}

type ItemAsked = { collection: Collection; id: string; system: ReferenceSystem; format: Format; language: Language; address: string; keep: Keep }

async function itemBody({ collection, id, system, format, language, address, keep }: ItemAsked): Promise<Made> {
  const feature = await collection.item(id)
  if (!feature) throw new Problem('not-found', `The collection "${collection.id}" has no feature "${id}"; ${address}/items lists all ids.`, { parameter: 'featureId', allowed: 'the id of a feature of the collection' })
  const canonical = new URLSearchParams(system.uri === crs84 ? [] : { crs: system.uri })
  const here = `${address}/items/${id}`
  const kept = (links: Link[]) => links.map(link => ({ ...link, href: keep(link.href) }))
  const others = kept(alternates(here, canonical, oneFormats, format))
  if (format.name === 'html') return { type: sentAs(format), body: await itemPage({ collection, feature, system, language, address, alternates: others, keep }) }
  const links = kept([{ href: addressOf(here, canonical), rel: 'self', type: format.types[0] }, ...others, { href: address, rel: 'collection', type: 'application/json' }])
  return { type: sentAs(format), body: JSON.stringify({ ...moved(feature, system), links }), headers: { Link: linkHeader(links) } }
}

