import { html, raw } from 'hono/html'
import { langTag, languages, type Language } from '@bay-atlas/data/language.ts'
import type { Atlas } from '../atlas.ts'
import { languageName } from '../http/language.ts'
import { Query } from '../http/query.ts'
import { cql2Head, cql2Section } from './cql2-section.ts'
import { look } from './look.ts'
import { tries } from './places.ts'
import { presentSection } from './present-section.ts'
import { beyondSection, collectionTable, filterSection, honestSection, placeList, problemSection } from './sections.ts'
import { toolSection } from './tool-section.ts'
import { docsWord } from './words.ts'

/** The readable page of the API in one language; made from the same parameters that the routes read. */
export async function docsPage({ collections, store, keep }: Atlas, origin: string, language: Language): Promise<string> {
  const api = `${origin}/api`
  const say = (word: keyof typeof docsWord) => docsWord[word][language]
  const counted = await Promise.all(collections.map(async collection => ({ collection, count: (await collection.read(new Query(api, [])).find({ limit: 1, offset: 0 })).matched })))
  const page = html`<!doctype html>
<html lang="${langTag[language]}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="${say('lead')}">
  <title>${say('title')}</title>
  <link rel="icon" href="data:,">
  <link rel="describedby" type="application/ld+json" href="${keep(`${api}/dataset.jsonld?lang=${language}`)}">
  <style>${raw(look)}</style>
</head>
<body><main>
  <nav><a href="${keep(`${origin}/?lang=${language}`)}">${say('toMap')}</a><span>${languages.map(other => html`<a href="${keep(`${api}/docs?lang=${other}`)}" lang="${langTag[other]}" hreflang="${langTag[other]}"${other === language ? raw(' aria-current="page"') : ''}>${languageName[other]}</a>`)}</span></nav>
  <h1>${say('title')}</h1>
  <p class="lead">${say('lead')}</p>
  <p class="meta">OGC API - Features 1–3 · CQL2 · OpenAPI 3.0 · ${say('version')} <code>${store.version}</code></p>
  <h2>${say('try')}</h2>
  ${placeList(tries, api, language, keep)}
  <h2>${say('collections')}</h2>
  ${collectionTable(counted, api, language, keep)}
  <h2>${say('filter')}</h2>
  ${filterSection(language)}
  <h2 id="cql2">${cql2Head[language]}</h2>
  ${cql2Section(api, language)}
  <h2>${say('beyond')}</h2>
  ${beyondSection(api, language, keep)}
  <h2 id="present">${say('present')}</h2>
  ${presentSection(origin, language, keep)}
  <h2>${say('tools')}</h2>
  ${toolSection(api, language)}
  <h2>${say('honest')}</h2>
  ${honestSection(language)}
  <h2>${say('caching')}</h2>
  <p>${say('cachingText')}</p>
  <h2>${say('problems')}</h2>
  ${problemSection(language)}
  <h2>${say('licence')}</h2>
  <p>${say('licenceText')}</p>
</main></body></html>
`
  return String(await page)
}
