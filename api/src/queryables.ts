import { Hono } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { collectionOf, type Atlas } from './atlas.ts'
import { columnWord } from './features/column-words.ts'
import { columnSchemas, columnsOf } from './features/columns-of.ts'
import type { Collection } from './features/feature.ts'
import type { Format } from './http/format.ts'
import { queryablesPage } from './pages/collection-pages.ts'
import { sendDocument } from './pages/document.ts'

export const schemaFormat: Format = { name: 'json', types: ['application/schema+json', 'application/json'], title: 'JSON Schema', about: word('列与类型', '欄與類型', 'columns and their types') }
export const queryablesRelation = 'http://www.opengis.net/def/rel/ogc/1.0/queryables'
export const schemaWord = word('一个要素的样子', '一個要素的樣子', 'What a feature looks like')
const dialect = 'https://json-schema.org/draft/2020-12/schema'
const yearWord = word('年份；在时间关系（T_…）中是这一年的全部日子', '年份；在時間關係（T_…）中是這一年的全部日子', 'a year; in temporal relations (T_…) all of its days')

/** `/api/collections/{c}/queryables`: what `filter` may ask for (OGC API - Features, Part 3), and `/schema`: what a feature looks like; both as JSON Schema. */
export function queryableRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/api/collections/:collection/queryables', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}/queryables`
    return sendDocument(c, atlas, address, {
      format: schemaFormat,
      data: language => queryablesOf(collection, atlas.keep(address), language),
      page: (language, alternates) => queryablesPage(collection, propertiesOf(collection, language), { address, language, alternates, keep: atlas.keep }),
    })
  })
  routes.get('/api/collections/:collection/schema', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const address = `${atlas.originOf(c)}/api/collections/${collection.id}/schema`
    return sendDocument(c, atlas, address, {
      format: schemaFormat,
      data: language => featureSchemaOf(collection, atlas.keep(address), language),
      page: (language, alternates) => queryablesPage(collection, propertiesOf(collection, language), { address, language, alternates, keep: atlas.keep, title: schemaWord[language] }),
    })
  })
  return routes
}

/** A feature as it is served: plain types, so that a client knows the kind of a column before it sees a value. */
function featureSchemaOf(collection: Collection, address: string, language: Language) {
  const { id, geometry, ...columns } = propertiesOf(collection, language)
  return {
    $schema: dialect, $id: address, type: 'object', title: collection.title[language], required: ['type', 'id', 'geometry', 'properties'],
    properties: { type: { const: 'Feature' }, id, geometry, properties: { type: 'object', properties: columns } },
  }
}

function propertiesOf(collection: Collection, language: Language) {
  const columns = columnsOf(collection)
  const told = Object.entries(columnSchemas(collection)).map(([name, schema]) => [name, { title: columnWord(name, language), ...schema, ...(columns[name] === 'year' ? { description: yearWord[language] } : {}) }] as const)
  return {
    id: { title: columnWord('id', language), type: 'string', 'x-ogc-role': 'id' },
    geometry: { title: columnWord('geometry', language), format: 'geometry-any', 'x-ogc-role': 'primary-geometry' },
    ...Object.fromEntries(told),
  }
}

function queryablesOf(collection: Collection, address: string, language: Language) {
  return {
    $schema: dialect,
    $id: address,
    type: 'object',
    title: collection.title[language],
    properties: propertiesOf(collection, language),
    additionalProperties: false,
    // The shape of the draft, which GDAL up to 3.6 still reads.
    queryables: Object.entries(columnSchemas(collection)).map(([id, { type }]) => ({ id, type })),
  }
}
