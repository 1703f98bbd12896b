import { Hono, type Context } from 'hono'
import { everything, type Bbox } from '@bay-atlas/data/filter.ts'
import type { Language } from '@bay-atlas/data/language.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { dataPackageOf } from './described/data-package.ts'
import { dcatOf } from './described/dcat.ts'
import { schemaOrgOf } from './described/schema-org.ts'
import { languageParameter, readLanguage } from './http/language.ts'
import type { Parameter } from './http/parameter.ts'
import { Query } from './http/query.ts'
import { releaseParameter } from './http/release.ts'

export const ldType = 'application/ld+json'
export const packageType = 'application/vnd.datapackage+json'

/** What a description of the dataset can be asked for. */
export const datasetParameters: readonly Parameter[] = [languageParameter, releaseParameter]

/** `/api/dataset.jsonld` (schema.org), `/api/dcat.jsonld` (DCAT 3) and `/api/datapackage.json` (Frictionless): what the dataset is, for catalogues. */
export function datasetRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  const { store } = atlas
  const bounds = async (): Promise<Bbox | null> => (await store.extent(everything)).box

  const send = (c: Context, path: string, type: string, make: (origin: string, language: Language) => Promise<object> | object) => {
    const query = new Query(c.req.url, datasetParameters)
    const language = readLanguage(c, query)
    query.check()
    const origin = atlas.originOf(c)
    return atlas.answers.send(c, answerKey(atlas, `${origin}${path}`, language), async () => json(await make(origin, language), type), { Vary: 'Accept-Language', 'Content-Language': language })
  }

  routes.get('/api/dataset.jsonld', c => send(c, '/api/dataset.jsonld', ldType, async (origin, language) => schemaOrgOf(atlas, origin, language, await bounds())))
  routes.get('/api/dcat.jsonld', c => send(c, '/api/dcat.jsonld', ldType, async origin => dcatOf(atlas, origin, await bounds())))
  routes.get('/api/datapackage.json', c => send(c, '/api/datapackage.json', packageType, (origin, language) => dataPackageOf(atlas, origin, language)))
  return routes
}
