import type { Language } from '@bay-atlas/data/language.ts'
import type { Atlas } from '../atlas.ts'
import { docsWord } from '../docs/words.ts'
import { columnWord } from '../features/column-words.ts'
import { columnSchemas } from '../features/columns-of.ts'
import type { Collection } from '../features/feature.ts'
import { csvHeads } from '../formats/csv.ts'
import { datasetWord, distributionsOf, keywordsIn, licence, licencesOf, type Distribution } from './distribution.ts'

/** The dataset as a Frictionless Data Package: tables with the kind of every column, and the same as other files. */
export function dataPackageOf(atlas: Atlas, origin: string, language: Language) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'bay-innovation-atlas',
    title: datasetWord.name[language],
    description: docsWord.lead[language],
    homepage: atlas.keep(`${origin}/`),
    version: atlas.store.version,
    licenses: [licence],
    keywords: keywordsIn(language),
    resources: distributionsOf(atlas, origin).map(file => resourceOf(file, language)),
  }
}

function resourceOf({ collection, format, title, type, href }: Distribution, language: Language) {
  const about = { name: `${collection.id}-${format}`, title: `${collection.title[language]} (${title})`, description: collection.about[language], path: href, format: format === 'json' ? 'geojson' : format, mediatype: type, licenses: licencesOf(collection) }
  return format === 'csv' ? { ...about, type: 'table', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n' }, schema: tableSchema(collection, language) } : about
}

/** The columns of the table in their order; the file begins with a byte order mark, as Excel needs it. */
function tableSchema(collection: Collection, language: Language) {
  const schemas = columnSchemas(collection)
  const fields = csvHeads(collection).map(name => {
    const column = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (column) return { name, title: columnWord(name, language), type: column.type, ...(column.enum ? { constraints: { enum: column.enum } } : {}) }
    return { name, type: ['longitude', 'latitude'].includes(name) ? 'number' : 'string' }
  })
  return { fields, primaryKey: ['id'], missingValues: [''] }
}
