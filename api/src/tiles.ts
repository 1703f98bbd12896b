import { Hono } from 'hono'
import { answerKey, collectionOf, json, type Atlas } from './atlas.ts'
import { extentOf } from './features/extent-of.ts'
import type { Collection, Question } from './features/feature.ts'
import { choiceParameters, readChoice } from './features/items-question.ts'
import { addressOf } from './http/format.ts'
import { languageParameter, readLanguage } from './http/language.ts'
import type { Parameter } from './http/parameter.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import { releaseParameter } from './http/release.ts'
import { tileFields } from './tiles/tile-columns.ts'
import { deepest, TileIndex } from './tiles/tile-index.ts'

export const tileType = 'application/vnd.mapbox-vector-tile'
const all = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
/** Questions whose tiles are cut at once; a map asks one question many times. */
const mostIndexes = 24

/** What the description of a set of tiles can be asked for. */
export const tileJsonParameters = (collection: Collection): readonly Parameter[] => [...choiceParameters(collection), languageParameter, releaseParameter]
/** What a tile can be asked for. */
export const tileParameters = (collection: Collection): readonly Parameter[] => [...choiceParameters(collection), releaseParameter]

/** `/api/tiles/{c}.json` and `/api/tiles/{c}/{z}/{x}/{y}`: what a filter finds, as vector tiles. */
export function tileRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  const indexes = new Map<string, Promise<TileIndex>>()

  routes.get('/api/tiles/:file{[a-z]+\\.json}', c => {
    const collection = collectionOf(atlas, c.req.param('file').replace('.json', ''))
    const query = new Query(c.req.url, tileJsonParameters(collection))
    const [question, language] = [readChoice(query, collection), readLanguage(c, query)]
    query.check()
    const address = `${atlas.originOf(c)}/api/tiles/${collection.id}`
    const make = async () => {
      const bounds = (await extentOf(question)).box ?? undefined
      const layer = { id: collection.id, description: collection.title[language], minzoom: 0, maxzoom: deepest, fields: tileFields(collection) }
      return json({ tilejson: '3.0.0', name: collection.title[language], description: collection.about[language], attribution, scheme: 'xyz', minzoom: 0, maxzoom: deepest, bounds, tiles: [atlas.keep(templateOf(address, question))], vector_layers: [layer] })
    }
    return atlas.answers.send(c, answerKey(atlas, address, 'tilejson', question.canonical.toString(), language), make, { Vary: 'Accept-Language', 'Content-Language': language })
  })

  routes.get('/api/tiles/:collection/:z/:x/:y', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, tileParameters(collection))
    const question = readChoice(query, collection)
    query.check()
    const [z, x, y] = placeOf(c.req.param('z'), c.req.param('x'), c.req.param('y'))
    const key = answerKey(atlas, 'tiles', collection.id, question.canonical.toString())
    const make = async () => ({ type: tileType, body: question.tile ? await question.tile([z, x, y]) : (await indexOf(indexes, key, collection, question)).tile(z, x, y) })
    return atlas.answers.send(c, `${key} ${z}/${x}/${y}`, make)
  })

  return routes
}

const attribution = 'Bay Innovation Atlas, CC BY 4.0'

/** TileJSON leaves the braces for whoever asks for tiles. */
const templateOf = (address: string, { canonical }: Question) => addressOf(`${address}/{z}/{x}/{y}`, canonical)

function placeOf(...words: [string, string, string]): [number, number, number] {
  const [z, x, y] = words.map(word => (/^\d{1,7}$/.test(word) ? Number(word) : Number.NaN))
  if (z !== undefined && x !== undefined && y !== undefined && z <= deepest && x < 2 ** z && y < 2 ** z) return [z, x, y]
  throw new Problem('not-found', `There is no tile ${words.join('/')}; z runs from 0 to ${deepest}, x and y from 0 to 2^z - 1 (WebMercatorQuad).`, { parameter: 'z', allowed: `z/x/y with z from 0 to ${deepest}` })
}

function indexOf(indexes: Map<string, Promise<TileIndex>>, key: string, { id }: Collection, question: Question): Promise<TileIndex> {
  const known = indexes.get(key) ?? question.find(all).then(({ features }) => new TileIndex(id, features))
  // A Map remembers the order of insertion: what is asked for again is the youngest.
  indexes.delete(key)
  indexes.set(key, known)
  for (const oldest of indexes.keys()) if (indexes.size > mostIndexes) indexes.delete(oldest)
  known.catch(() => indexes.delete(key))
  return known
}
