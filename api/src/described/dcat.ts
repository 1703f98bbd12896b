import { languages } from '@bay-atlas/data/language.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import type { Atlas } from '../atlas.ts'
import { docsWord } from '../docs/words.ts'
import { wktOf } from '../formats/wkt.ts'
import { datasetWord, distributionsOf, licencesOf, licence } from './distribution.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  geo: 'http://www.opengis.net/ont/geosparql#',
}

const link = (id: string) => ({ '@id': id })
const inAll = (text: Text) => languages.map(language => ({ '@value': text[language], '@language': language }))

/** The dataset in the words of DCAT 3, as open data portals harvest it; every collection is a dataset of its own in it. */
export function dcatOf(atlas: Atlas, origin: string, bounds: Bbox | null) {
  const files = distributionsOf(atlas, origin)
  const api = `${origin}/api`
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': inAll(datasetWord.name) }
  return {
    '@context': context,
    '@id': atlas.keep(`${api}/dcat.jsonld`),
    '@type': 'dcat:Catalog',
    'dct:title': inAll(datasetWord.name),
    'dct:description': inAll(docsWord.lead),
    'dct:publisher': publisher,
    'dct:license': link(licence.path ?? ''),
    'dct:language': languages,
    'dct:spatial': bounds ? { '@type': 'dct:Location', 'dcat:bbox': { '@type': 'geo:wktLiteral', '@value': boxOf(bounds) } } : undefined,
    'dcat:version': atlas.store.version,
    'dcat:service': { '@type': 'dcat:DataService', 'dct:title': inAll(docsWord.title), 'dcat:endpointURL': link(atlas.keep(api)), 'dcat:endpointDescription': link(atlas.keep(`${api}/openapi.json`)), 'dct:conformsTo': link('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core') },
    'dcat:dataset': atlas.collections.map(collection => ({
      '@id': atlas.keep(`${api}/collections/${collection.id}`),
      '@type': 'dcat:Dataset',
      'dct:title': inAll(collection.title),
      'dct:description': inAll(collection.about),
      'dct:publisher': publisher,
      'dcat:distribution': files.filter(file => file.collection === collection).map(({ type, href, title }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': title,
        'dcat:downloadURL': link(href),
        'dcat:accessURL': link(atlas.keep(`${api}/collections/${collection.id}`)),
        'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${type}`),
        'dct:license': licencesOf(collection).map(({ path, title: said }) => (path ? link(path) : said)),
      })),
    })),
  }
}

const boxOf = ([west, south, east, north]: Bbox) => wktOf({ type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] })
