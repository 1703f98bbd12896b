import type { Collection } from '../features/feature.ts'
import { languageParameter } from '../http/language.ts'
import { crsParameter } from '../features/crs-parameters.ts'
import { itemsParameters } from '../features/items-question.ts'
import { schemaType } from '../queryables.ts'
import { operation, ref } from './operation.ts'

const geojson = 'application/geo+json'

/** The name of a collection's feature among the schemas: `assets` has `AssetsFeature`. */
export const featureName = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}Feature`

/** The paths of every collection, each with its own parameters. */
export function collectionPaths(collections: Collection[]) {
  return Object.fromEntries(collections.flatMap(collection => pathsOf(collection)))
}

function pathsOf(collection: Collection) {
  const { id, title } = collection
  return [
    [`/collections/${id}`, operation({ id: `describe-${id}`, tag: 'Features', summary: `About the collection: ${title.en}`, parameters: [languageParameter], answer: { type: 'application/json', schema: ref('Collection') } })],
    [`/collections/${id}/items`, operation({ id: `list-${id}`, tag: 'Features', summary: `${title.en}, filtered and page by page`, parameters: itemsParameters(collection), answer: { type: geojson, schema: listOf(id) } })],
    [`/collections/${id}/items/{featureId}`, operation({ id: `get-${id}`, tag: 'Features', summary: `One of: ${title.en}`, path: [{ name: 'featureId', about: 'the id of a feature' }], parameters: [crsParameter], answer: { type: geojson, schema: ref(featureName(id)) } })],
    [`/collections/${id}/queryables`, operation({ id: `queryables-${id}`, tag: 'Features', summary: `What a filter may ask of: ${title.en}`, parameters: [languageParameter], answer: { type: schemaType, schema: { type: 'object' } } })],
  ] as const
}

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
