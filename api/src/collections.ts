import { Hono } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { answerKey, collectionOf, json, type Atlas } from './atlas.ts'
import type { Collection } from './features/feature.ts'
import { boxAround } from './features/geometry.ts'
import { crs84, referenceUris } from './features/reference-systems.ts'
import { languageParameter, readLanguage } from './http/language.ts'
import { Query } from './http/query.ts'
import { queryablesRelation, queryablesWord, schemaType } from './queryables.ts'

const everything = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }

/** `/api/collections` and `/api/collections/{c}`: what there is, how much of it, and where. */
export function collectionRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/collections', c => {
    const query = new Query(c.req.url, [languageParameter])
    const language = readLanguage(c, query)
    query.check()
    const address = `${atlas.originOf(c)}/api/collections`
    const make = async () => {
      const collections = await Promise.all(atlas.collections.map(collection => described(collection, address, language)))
      return json({ links: [{ href: address, rel: 'self', type: 'application/json' }], collections })
    }
    return atlas.answers.send(c, answerKey(atlas, address, language), make, { Vary: 'Accept-Language', 'Content-Language': language })
  })

  routes.get('/api/collections/:collection', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const query = new Query(c.req.url, [languageParameter])
    const language = readLanguage(c, query)
    query.check()
    const address = `${atlas.originOf(c)}/api/collections`
    const make = async () => json(await described(collection, address, language))
    return atlas.answers.send(c, answerKey(atlas, `${address}/${collection.id}`, language), make, { Vary: 'Accept-Language', 'Content-Language': language })
  })

  return routes
}

async function described({ id, title, about, read }: Collection, address: string, language: Language) {
  const { matched, features } = await read(new Query(address, [])).find(everything)
  const box = boxAround(features.map(({ geometry }) => geometry))
  return {
    id,
    title: title[language],
    description: about[language],
    itemType: 'feature',
    itemCount: matched,
    extent: box ? { spatial: { bbox: [box], crs: crs84 } } : undefined,
    crs: referenceUris,
    storageCrs: crs84,
    links: [
      { href: `${address}/${id}`, rel: 'self', type: 'application/json' },
      { href: `${address}/${id}/items`, rel: 'items', type: 'application/geo+json', title: title[language] },
      { href: `${address}/${id}/queryables`, rel: queryablesRelation, type: schemaType, title: queryablesWord[language] },
    ],
  }
}
