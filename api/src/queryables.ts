import { Hono } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { answerKey, collectionOf, json, type Atlas } from './atlas.ts'
import { columnSchemas, columnsOf } from './features/columns-of.ts'
import type { Collection } from './features/feature.ts'
import { languageParameter, readLanguage } from './http/language.ts'
import { Query } from './http/query.ts'

export const schemaType = 'application/schema+json'
export const queryablesRelation = 'http://www.opengis.net/def/rel/ogc/1.0/queryables'
export const queryablesWord = word('filter 可用的属性', 'filter 可用的屬性', 'What a filter may ask for')
const yearWord = word('年份；在时间关系（T_…）中是这一年的全部日子', '年份；在時間關係（T_…）中是這一年的全部日子', 'a year; in temporal relations (T_…) all of its days')

/** `/api/collections/{c}/queryables`: what `filter` may ask for, as JSON Schema (OGC API - Features, Part 3). */
export function queryableRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/collections/:collection/queryables', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, [languageParameter])
    const language = readLanguage(c, query)
    query.check()
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}/queryables`
    return atlas.answers.send(c, answerKey(atlas, address, language), () => json(queryablesOf(collection, address, language), schemaType), { Vary: 'Accept-Language', 'Content-Language': language })
  })
  return routes
}

/** The JSON Schema of what can be asked. */
export function queryablesOf(collection: Collection, address: string, language: Language) {
  const [schemas, columns] = [columnSchemas(collection), columnsOf(collection)]
  const told = Object.entries(schemas).map(([name, schema]) => [name, { title: name, ...schema, ...(columns[name] === 'year' ? { description: yearWord[language] } : {}) }] as const)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    type: 'object',
    title: collection.title[language],
    properties: { id: { title: 'id', type: 'string', 'x-ogc-role': 'id' }, geometry: { title: 'geometry', format: 'geometry-any', 'x-ogc-role': 'primary-geometry' }, ...Object.fromEntries(told) },
    additionalProperties: false,
    // The shape of the draft, which GDAL up to 3.6 still reads.
    queryables: Object.entries(schemas).map(([id, { type }]) => ({ id, type })),
  }
}
