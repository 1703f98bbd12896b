import { Hono, type Context } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { answerKey, json, type Atlas } from './atlas.ts'
import { conformsTo } from './conformance.ts'
import { ldType, packageType } from './dataset.ts'
import { docsPage } from './docs/docs-page.ts'
import { docsWord } from './docs/words.ts'
import { readFormat } from './http/format.ts'
import { readLanguage } from './http/language.ts'
import { Query } from './http/query.ts'
import { textPolicy } from './http/security.ts'
import { docsParameters, formats, landingParameters } from './landing-parameters.ts'
import { openapiType } from './openapi.ts'
import { conformancePage } from './pages/collection-pages.ts'
import { sendDocument } from './pages/document.ts'
import { versionsTitle } from './pages/version-pages.ts'

/** `/api`, `/api/docs` and `/api/conformance`. */
export function landingRoutes(atlas: Atlas): Hono {
  const routes = new Hono({ strict: false })

  routes.get('/api', c => {
    const query = new Query(c.req.url, landingParameters)
    const [format, language] = [readFormat(c, query, formats), readLanguage(c, query)]
    query.check()
    return format.name === 'html' ? readable(c, atlas, language) : landing(c, atlas, language)
  })

  routes.get('/api/docs', c => {
    const query = new Query(c.req.url, docsParameters)
    const language = readLanguage(c, query)
    query.check()
    return readable(c, atlas, language)
  })

  routes.get('/api/conformance', c => {
    const address = `${atlas.originOf(c)}/api/conformance`
    return sendDocument(c, atlas, address, { data: (_, links) => ({ conformsTo, links }), page: (language, alternates) => conformancePage(conformsTo, { address, language, alternates, keep: atlas.keep }) })
  })

  return routes
}

function readable(c: Context, atlas: Atlas, language: Language) {
  const origin = atlas.originOf(c)
  const make = async () => ({ type: 'text/html; charset=utf-8', body: await docsPage(atlas, origin, language), headers: { 'Content-Security-Policy': textPolicy }, quality: 9 })
  return atlas.answers.send(c, answerKey(atlas, 'docs', origin, language), make, { Vary: 'Accept, Accept-Language', 'Content-Language': language })
}

function landing(c: Context, atlas: Atlas, language: Language) {
  const origin = atlas.originOf(c)
  const make = () => json({ title: docsWord.title[language], description: docsWord.lead[language], links: linksFrom(`${origin}/api`, language).map(link => ({ ...link, href: atlas.keep(link.href) })) })
  return atlas.answers.send(c, answerKey(atlas, 'landing', origin, language), make, { Vary: 'Accept, Accept-Language', 'Content-Language': language })
}

function linksFrom(api: string, language: Language) {
  const link = (rel: string, path: string, type: string, title: string) => ({ href: `${api}${path}`, rel, type, title })
  return [
    link('self', '', 'application/json', docsWord.title[language]),
    link('alternate', '?f=html', 'text/html', docsWord.readable[language]),
    link('service-desc', '/openapi.json', openapiType, 'OpenAPI 3.0'),
    link('service-doc', '/docs', 'text/html', docsWord.readable[language]),
    link('conformance', '/conformance', 'application/json', 'OGC API - Features'),
    link('data', '/collections', 'application/json', docsWord.collections[language]),
    link('describedby', '/dataset.jsonld', ldType, 'schema.org'),
    link('describedby', '/dcat.jsonld', ldType, 'DCAT 3'),
    link('describedby', '/datapackage.json', packageType, 'Frictionless Data Package'),
    link('version-history', '/versions', 'application/json', versionsTitle[language]),
  ]
}
