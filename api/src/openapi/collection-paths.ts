import type { Collection } from '../features/feature.ts'
import { itemFormats } from '../formats/item-formats.ts'
import { listParameters, oneParameters } from '../items.ts'
import { documentParameters } from '../pages/document.ts'
import { schemaFormat } from '../queryables.ts'
import { tileJsonParameters, tileParameters, tileType } from '../tiles.ts'
import { deepest } from '../tiles/tile-index.ts'
import { operation, ref } from './operation.ts'

const geojson = 'application/geo+json'
export const page = { type: 'text/html', schema: { type: 'string' } }

/** The name of a collection's feature among the schemas: `assets` has `AssetsFeature`. */
export const featureName = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}Feature`

/** The paths of every collection, each with its own parameters. */
export function collectionPaths(collections: Collection[]) {
  return Object.fromEntries(collections.flatMap(collection => pathsOf(collection)))
}

function pathsOf(collection: Collection) {
  const { id, title } = collection
  const one = [{ name: 'featureId', about: 'the id of a feature' }]
  return [
    [`/collections/${id}`, operation({ id: `describe-${id}`, tag: 'Features', summary: `About the collection: ${title.en}`, parameters: documentParameters, answer: [{ type: 'application/json', schema: ref('Collection') }, page] })],
    [`/collections/${id}/items`, operation({ id: `list-${id}`, tag: 'Features', summary: `${title.en}, filtered and page by page`, parameters: listParameters(collection), answer: itemFormats.map(({ name, types: [type] }) => ({ type: plainType(type), schema: name === 'json' ? listOf(id) : fileSchema(name) })) })],
    [`/collections/${id}/items/{featureId}`, operation({ id: `get-${id}`, tag: 'Features', summary: `One of: ${title.en}`, path: one, parameters: oneParameters, answer: [{ type: geojson, schema: ref(featureName(id)) }, page] })],
    [`/collections/${id}/queryables`, operation({ id: `queryables-${id}`, tag: 'Features', summary: `What a filter may ask of: ${title.en}`, parameters: documentParameters, answer: [{ type: schemaFormat.types[0], schema: { type: 'object' } }, page] })],
    [`/collections/${id}/schema`, operation({ id: `schema-${id}`, tag: 'Features', summary: `What a feature looks like of: ${title.en}`, parameters: documentParameters, answer: [{ type: schemaFormat.types[0], schema: { type: 'object' } }, page] })],
    [`/tiles/${id}.json`, operation({ id: `tilejson-${id}`, tag: 'Atlas', summary: `TileJSON 3.0 of: ${title.en}`, parameters: tileJsonParameters(collection), answer: { type: 'application/json', schema: { type: 'object' } } })],
    [`/tiles/${id}/{z}/{x}/{y}`, operation({ id: `tile-${id}`, tag: 'Atlas', summary: `A vector tile (WebMercatorQuad) of: ${title.en}; empty where nothing lies`, path: tilePath, parameters: tileParameters(collection), answer: { type: tileType, schema: { type: 'string', format: 'binary' } } })],
  ] as const
}

const tilePath = [['z', `zoom, 0 to ${deepest}`], ['x', 'column from the west'], ['y', 'row from the north']].map(([name = '', about = '']) => ({ name, about, schema: { type: 'integer', minimum: 0 } }))


const plainType = (type: string) => type.split(';')[0] ?? type
const fileSchema = (name: string) => (name === 'html' || name === 'csv' ? { type: 'string' } : { type: 'string', format: 'binary' })

const listOf = (id: string) => ({
  type: 'object',
  required: ['type', 'numberMatched', 'numberReturned', 'links', 'features'],
  properties: {
    type: { type: 'string', enum: ['FeatureCollection'] },
    numberMatched: { type: 'integer' },
    numberReturned: { type: 'integer' },
    links: { type: 'array', items: ref('Link') },
    features: { type: 'array', items: ref(featureName(id)) },
  },
})
