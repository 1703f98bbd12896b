import { Hono } from 'hono'
import type { Language } from '@bay-atlas/data/language.ts'
import { collectionOf, type Atlas, type Keep } from './atlas.ts'
import { extentOf } from './features/extent-of.ts'
import type { Collection } from './features/feature.ts'
import { crs84, referenceUris } from './features/reference-systems.ts'
import { itemFormats } from './formats/item-formats.ts'
import type { Link } from './http/format.ts'
import { Query } from './http/query.ts'
import { collectionPage, collectionsPage, queryablesWord } from './pages/collection-pages.ts'
import { sendDocument } from './pages/document.ts'
import { queryablesRelation, schemaFormat, schemaWord } from './queryables.ts'

/** `/api/collections` and `/api/collections/{c}`: what there is, how much of it, and where. */
export function collectionRoutes(atlas: Atlas): Hono {
  const routes = new Hono()

  routes.get('/api/collections', c => {
    const address = `${atlas.originOf(c)}/api/collections`
    return sendDocument(c, atlas, address, {
      data: async (language, links) => ({ links, collections: await Promise.all(atlas.collections.map(collection => described(collection, address, language, atlas.keep))) }),
      page: async (language, alternates) => collectionsPage(await Promise.all(atlas.collections.map(collection => counted(collection, address))), { address, language, alternates, keep: atlas.keep }),
    })
  })

  routes.get('/api/collections/:collection', c => {
    const collection = collectionOf(atlas, c.req.param('collection'))
    const all = `${atlas.originOf(c)}/api/collections`
    const address = `${all}/${collection.id}`
    return sendDocument(c, atlas, address, {
      data: (language, links) => described(collection, all, language, atlas.keep, links),
      page: async (language, alternates) => collectionPage(await counted(collection, all), { address, language, alternates, keep: atlas.keep, links: keptLinks(linksOf(collection, address, language), atlas.keep), systems: referenceUris }),
    })
  })

  return routes
}

const wholeOf = ({ read }: Collection, address: string) => extentOf(read(new Query(address, [])))

const counted = async (collection: Collection, address: string) => ({ collection, count: (await wholeOf(collection, address)).matched })

const keptLinks = (links: Link[], keep: Keep): Link[] => links.map(link => ({ ...link, href: keep(link.href) }))

async function described(collection: Collection, all: string, language: Language, keep: Keep, own: Link[] = []) {
  const { id, title, about } = collection
  const { matched, box } = await wholeOf(collection, all)
  const address = `${all}/${id}`
  return {
    id,
    title: title[language],
    description: about[language],
    itemType: 'feature',
    itemCount: matched,
    extent: box ? { spatial: { bbox: [box], crs: crs84 } } : undefined,
    crs: referenceUris,
    storageCrs: crs84,
    links: keptLinks([...(own.length ? own : [{ href: address, rel: 'self', type: 'application/json' }]), ...linksOf(collection, address, language)], keep),
  }
}

/** From a collection to its features in every format, and to what a filter may ask. */
function linksOf({ id, title }: Collection, address: string, language: Language): Link[] {
  const items = itemFormats.map(({ name, types: [type], title: format }) => ({ href: name === 'json' ? `${address}/items` : `${address}/items?f=${name}`, rel: 'items', type, title: `${title[language]} (${format})` }))
  const api = address.slice(0, -`/collections/${id}`.length)
  return [
    ...items,
    { href: `${address}/queryables`, rel: queryablesRelation, type: schemaFormat.types[0], title: queryablesWord[language] },
    // GDAL up to 3.6 knows the draft's name alone, and writes the other with a capital.
    { href: `${address}/queryables`, rel: 'queryables', type: schemaFormat.types[0], title: queryablesWord[language] },
    { href: `${address}/schema`, rel: 'describedBy', type: schemaFormat.types[0], title: schemaWord[language] },
    { href: `${api}/tiles/${id}.json`, rel: 'related', type: 'application/json', title: 'TileJSON' },
  ]
}
