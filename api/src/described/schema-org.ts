import { languages, type Language } from '@bay-atlas/data/language.ts'
import type { Bbox } from '@bay-atlas/data/filter.ts'
import type { Atlas } from '../atlas.ts'
import { docsWord } from '../docs/words.ts'
import { datasetWord, distributionsOf, keywordsIn, licence } from './distribution.ts'

/** The dataset in the words of schema.org, as search engines read it. */
export function schemaOrgOf(atlas: Atlas, origin: string, language: Language, bounds: Bbox | null) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': atlas.keep(`${origin}/api/dataset.jsonld`),
    name: datasetWord.name[language],
    alternateName: languages.filter(other => other !== language).map(other => datasetWord.name[other]),
    description: docsWord.lead[language],
    url: atlas.keep(`${origin}/`),
    version: atlas.store.version,
    license: licence.path,
    creator: { '@type': 'Organization', name: datasetWord.name[language] },
    isAccessibleForFree: true,
    inLanguage: languages,
    keywords: keywordsIn(language),
    // schema.org writes a box as south, west, north, east.
    spatialCoverage: bounds ? { '@type': 'Place', name: 'Guangdong-Hong Kong-Macao Greater Bay Area', geo: { '@type': 'GeoShape', box: `${bounds[1]} ${bounds[0]} ${bounds[3]} ${bounds[2]}` } } : undefined,
    documentation: atlas.keep(`${origin}/api/docs`),
    distribution: distributionsOf(atlas, origin).map(({ collection, title, type, href }) => ({ '@type': 'DataDownload', name: `${collection.title[language]} (${title})`, encodingFormat: type, contentUrl: href })),
  }
}
