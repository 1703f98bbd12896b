import { Hono, type Context } from 'hono'
import { cors } from 'hono/cors'
import { dataHeader } from '@bay-atlas/data/data-schema.ts'
import { dataFolder } from '@bay-atlas/data/dataset.ts'
import { atlasOver } from './atlas.ts'
import { basemapRoutes } from './basemap.ts'
import { boardRoutes } from './board-files.ts'
import { cardRoutes } from './cards.ts'
import { collectionRoutes } from './collections.ts'
import { coverageRoutes } from './coverage.ts'
import { crossingRoutes } from './crossings.ts'
import { shortPage } from './docs/short-page.ts'
import { problemWord } from './docs/words.ts'
import { facetRoutes } from './facets.ts'
import { figureRoutes } from './figures.ts'
import { healthRoutes } from './health.ts'
import { Problem, problemResponse } from './http/problem.ts'
import { commonHeaders, strictByDefault, textPolicy } from './http/security.ts'
import { stamped } from './http/stamped.ts'
import { itemRoutes } from './items.ts'
import { landingRoutes } from './landing.ts'
import { networkRoutes } from './network.ts'
import { oembedRoutes } from './oembed.ts'
import { openapiRoutes } from './openapi.ts'
import { pageRoutes } from './page.ts'
import { plateRoutes } from './plate-files.ts'
import { queryableRoutes } from './queryables.ts'
import { sourceRoutes } from './sources.ts'
import { storyRoutes } from './stories.ts'
import type { AssetStore } from './store/asset-store.ts'

type Options = {
  /** Folder of the built page; without it only the API is served. */
  page?: URL
  /** Folder of the built-in map. */
  basemap?: URL
  /** The address of the atlas as readers know it, when it stands behind a proxy. */
  publicUrl?: URL
}

const readOnly = ['GET', 'HEAD', 'OPTIONS']
const addresses = '/api, /api/docs, /api/openapi.json, /api/conformance, /api/collections, /api/coverage, /api/crossings, /api/facets, /api/cards/{id}, /api/figures, /api/network, /api/sources, /api/stories, /api/basemap/{file}, /api/health'

/** The atlas over a store: a value that answers requests and opens no port. */
export function createApp(store: AssetStore, { page, basemap = new URL('basemap/', dataFolder), publicUrl }: Options = {}): Hono {
  const app = new Hono({ strict: false })
  const atlas = atlasOver(store, publicUrl)

  app.use(atlas.answers.again, commonHeaders, strictByDefault)
  app.options('*', async (c, next) => {
    await next()
    c.res.headers.set('Allow', readOnly.join(', '))
  })
  for (const path of ['/api/*', '/:file{(map|board)\\.\\w+}', '/oembed']) app.use(path, stamped(store.version), cors({ origin: '*', allowMethods: readOnly, exposeHeaders: ['ETag', 'Link', 'Content-Crs', 'Retry-After', dataHeader], maxAge: 86400 }))
  app.use(async (c, next) => {
    if (!readOnly.includes(c.req.method)) throw new Problem('method-not-allowed', `${c.req.method} is not served here; the atlas can only be read: ${readOnly.join(', ')}.`, { allowed: readOnly.join(', ') })
    await next()
  })

  const rooms = [landingRoutes, collectionRoutes, itemRoutes, queryableRoutes, facetRoutes, figureRoutes, cardRoutes, networkRoutes, coverageRoutes, crossingRoutes, sourceRoutes, storyRoutes, healthRoutes, openapiRoutes]
  for (const room of rooms) app.route('/', room(atlas))
  app.route('/', basemapRoutes(atlas, basemap))
  app.route('/', plateRoutes(atlas, basemap, page))
  app.route('/', boardRoutes(atlas, basemap))
  app.route('/', oembedRoutes(atlas))

  app.get('/api/*', c => {
    throw new Problem('not-found', `There is nothing at ${c.req.path}; there are: ${addresses}.`, { allowed: addresses })
  })
  app.options('*', c => c.body(null, 204))
  if (page) app.route('/', pageRoutes(page, atlas))

  app.notFound(c => pageProblem(c, new Problem('not-found', c.req.path)))
  app.onError((error, c) => {
    const problem = error instanceof Problem ? error : internal(error)
    return isForPrograms(c.req.path) ? problemResponse(problem, atlas.originOf(c)) : pageProblem(c, problem)
  })
  return app
}

/** Files and data tell a program what is wrong; pages tell a person. */
const isForPrograms = (path: string) => /^\/(api|map\.|board\.|oembed)/.test(path)

/** What went wrong stands in the log; the reader learns only that it did. */
function internal(error: Error): Problem {
  console.error(error)
  return new Problem('internal', 'The atlas could not answer; this is its own fault, not that of the request.')
}

const pageTitle = { 'zh-Hans': '湾区创新图谱', 'zh-Hant': '灣區創新圖譜', en: 'Bay Innovation Atlas' }
const nothingHere = { 'zh-Hans': '这里没有页面；地图在首页。', 'zh-Hant': '這裏沒有頁面；地圖在首頁。', en: 'There is no page here; the map is at the front.' }

async function pageProblem(c: Context, { kind, status }: Problem) {
  const body = await shortPage(pageTitle, kind === 'not-found' ? nothingHere : problemWord[kind])
  return c.html(body, status, { 'Cache-Control': 'no-store', 'Content-Security-Policy': textPolicy })
}
