import { basemapNames } from '../basemap.ts'
import { datasetParameters, ldType, packageType } from '../dataset.ts'
import { arrowStreamType } from '../columns.ts'
import { facetParameters } from '../facets.ts'
import { figureParameters } from '../figures.ts'
import { releaseAlone } from '../http/release.ts'
import { docsParameters, landingParameters } from '../landing-parameters.ts'
import { documentParameters, timelessParameters } from '../pages/document.ts'
import { sourceParameters } from '../sources.ts'
import { page } from './collection-paths.ts'
import { operation, ref } from './operation.ts'

const json = 'application/json'
const object = (properties: Record<string, unknown>) => ({ type: 'object', required: Object.keys(properties), properties })
const listOf = (name: string) => ({ type: 'array', items: ref(name) })
const count = { type: 'integer' }
const binary = { type: 'string', format: 'binary' }
const chunkPath = { name: 'chunk', about: 'the number of the chunk, from 0', schema: { type: 'integer', minimum: 0 } }
const counts = { type: 'object', additionalProperties: count }

/** Every path that is not of one collection. */
export const otherPaths = {
  '/': operation({ id: 'landing', tag: 'Features', summary: 'Where to go from here', parameters: landingParameters, answer: [{ type: json, schema: ref('Landing') }, page] }),
  '/docs': operation({ id: 'docs', tag: 'Atlas', summary: 'This API for reading', parameters: docsParameters, answer: { type: 'text/html', schema: { type: 'string' } } }),
  '/openapi.json': operation({ id: 'openapi', tag: 'Features', summary: 'This document', parameters: releaseAlone, answer: { type: 'application/vnd.oai.openapi+json;version=3.0', schema: { type: 'object' } } }),
  '/conformance': operation({ id: 'conformance', tag: 'Features', summary: 'The parts of OGC API - Features that hold here', parameters: documentParameters, answer: [{ type: json, schema: object({ conformsTo: { type: 'array', items: { type: 'string' } }, links: listOf('Link') }) }, page] }),
  '/collections': operation({ id: 'collections', tag: 'Features', summary: 'All collections', parameters: documentParameters, answer: [{ type: json, schema: object({ links: listOf('Link'), collections: listOf('Collection') }) }, page] }),
  '/dataset.jsonld': operation({ id: 'dataset', tag: 'Atlas', summary: 'The dataset in the words of schema.org', parameters: datasetParameters, answer: { type: ldType, schema: { type: 'object' } } }),
  '/dcat.jsonld': operation({ id: 'dcat', tag: 'Atlas', summary: 'The dataset as a DCAT 3 catalogue', parameters: datasetParameters, answer: { type: ldType, schema: { type: 'object' } } }),
  '/datapackage.json': operation({ id: 'datapackage', tag: 'Atlas', summary: 'The dataset as a Frictionless Data Package', parameters: datasetParameters, answer: { type: packageType, schema: { type: 'object' } } }),
  '/columns/{chunk}': operation({ id: 'columns', tag: 'Atlas', summary: 'All assets as columns, 65,536 a chunk, in the order of the dataset, of several chunks each by place: an Arrow IPC stream with positions in ten-millionths of a degree, founding years (0: unknown) and dictionaries of what assets share; the metadata of its schema say version, total and from', parameters: releaseAlone, path: [chunkPath], answer: { type: arrowStreamType, schema: binary } }),
  '/names/{chunk}': operation({ id: 'names', tag: 'Atlas', summary: 'What the assets of such a chunk are called, as an Arrow IPC stream: id, names in three scripts, aliases (one a line), pinyin', parameters: releaseAlone, path: [chunkPath], answer: { type: arrowStreamType, schema: binary } }),
  '/facets': operation({ id: 'facets', tag: 'Atlas', summary: 'How many assets each word of each facet would show; each facet counted without its own choice', parameters: facetParameters, answer: { type: json, schema: ref('Facets') } }),
  '/cards/{assetId}': operation({ id: 'card', tag: 'Atlas', summary: 'All that is known of one asset, with every receipt', parameters: releaseAlone, path: [{ name: 'assetId', about: 'the id of an asset' }], answer: { type: json, schema: ref('Card') } }),
  '/figures': operation({ id: 'figures', tag: 'Atlas', summary: 'Figures with their receipts, and the contradictions among them', parameters: figureParameters, answer: { type: json, schema: ref('FigureList') } }),
  '/network': operation({ id: 'network', tag: 'Atlas', summary: 'Every link, everybody who takes part in one, and what the links cite', parameters: releaseAlone, answer: { type: json, schema: ref('Network') } }),
  '/crossings': operation({ id: 'crossings', tag: 'Atlas', summary: 'Control points between the mainland, Hong Kong and Macao, with their hours, positions and sources', parameters: releaseAlone, answer: { type: json, schema: ref('CrossingList') } }),
  '/coverage': operation({ id: 'coverage', tag: 'Atlas', summary: 'Where the research looked, how far each kind is known in each city, the official totals, and what is known to be missing', parameters: releaseAlone, answer: { type: json, schema: ref('Coverage') } }),
  '/sources': operation({ id: 'sources', tag: 'Atlas', summary: 'Every source cited; a link only where it may be followed', parameters: sourceParameters, answer: { type: json, schema: ref('SourceList') } }),
  '/sources/{sourceId}': operation({ id: 'source', tag: 'Atlas', summary: 'One source', parameters: releaseAlone, path: [{ name: 'sourceId', about: 'the id of a source' }], answer: { type: json, schema: ref('Citation') } }),
  '/stories': operation({ id: 'stories', tag: 'Atlas', summary: 'Presentations in steps: title, text, view, filter, and the receipts of every claim', parameters: releaseAlone, answer: { type: json, schema: ref('StoryList') } }),
  '/stories/{slug}': operation({ id: 'story', tag: 'Atlas', summary: 'One story', parameters: releaseAlone, path: [{ name: 'slug', about: 'the name of the story' }], answer: { type: json, schema: ref('Story') } }),
  '/versions': operation({ id: 'versions', tag: 'Atlas', summary: 'Every release of the data that `v` can pin, the newest first', parameters: timelessParameters, answer: [{ type: json, schema: ref('VersionList') }, page] }),
  '/versions/{release}': operation({ id: 'version', tag: 'Atlas', summary: 'One release: what changed since the one before, asset by asset, and how much until today', path: [{ name: 'release', about: 'the day of the release' }], parameters: timelessParameters, answer: [{ type: json, schema: ref('VersionDetail') }, page] }),
  '/basemap/{file}': operation({ id: 'basemap', tag: 'Atlas', summary: 'A file of the built-in map (TopoJSON)', path: [{ name: 'file', about: 'the name of the file', schema: { type: 'string', enum: basemapNames } }], answer: { type: json, schema: { type: 'object' } } }),
  '/health': operation({ id: 'health', tag: 'Atlas', summary: 'Is it up, and over which data?', parameters: releaseAlone, cached: false, answer: { type: json, schema: object({ status: { type: 'string', enum: ['ok'] }, schema: { type: 'integer' }, version: { type: 'string' }, counts }) } }),
}
