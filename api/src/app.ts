import { Hono, type Context } from 'hono'
import { dataHeader } from '@bay-atlas/data/data-schema.ts'
import { dataFolder, type Dataset } from '@bay-atlas/data/dataset.ts'
import { atlasOver, type Atlas, type Queues } from './atlas.ts'
import { basemapRoutes } from './basemap.ts'
import { boardRoutes } from './board-files.ts'
import { cardRoutes } from './cards.ts'
import { collectionRoutes } from './collections.ts'
import { columnRoutes } from './columns.ts'
import { coverageRoutes } from './coverage.ts'
import { crossingRoutes } from './crossings.ts'
import { shortPage } from './docs/short-page.ts'
import { problemWord } from './docs/words.ts'
import { datasetRoutes } from './dataset.ts'
import { facetRoutes } from './facets.ts'
import { figureRoutes } from './figures.ts'
import { healthRoutes } from './health.ts'
import type { Answers } from './http/answers.ts'
import { bounded } from './http/bounded.ts'
import { openToAll } from './http/open-to-all.ts'
import { patience, usualPatience } from './http/patience.ts'
import { Problem, problemResponse } from './http/problem.ts'
import { keptForLong, refuseNoRelease } from './http/release.ts'
import { commonHeaders, strictByDefault, textPolicy } from './http/security.ts'
import { stamped } from './http/stamped.ts'
import { itemRoutes } from './items.ts'
import { landingRoutes } from './landing.ts'
import { networkRoutes } from './network.ts'
import { oembedRoutes } from './oembed.ts'
import { openapiRoutes } from './openapi.ts'
import { pageRoutes } from './page.ts'
import { noReleases, pinning, type Releases } from './pinned.ts'
import { takesRows } from './plate/drawn-files.ts'
import { plateRoutes } from './plate-files.ts'
import { queryableRoutes } from './queryables.ts'
import { sourceRoutes } from './sources.ts'
import { storyRoutes } from './stories.ts'
import { tileRoutes } from './tiles.ts'
import { versionRoutes } from './versions.ts'
import type { AssetStore } from './store/asset-store.ts'
import { probeRoutes } from './watch/probes.ts'
import type { Sight } from './watch/measures.ts'
import type { Watch } from './watch/watch.ts'
import { requestIdHeader, watching } from './watch/watching.ts'

type Options = {
  /** Folder of the built page; without it only the API is served. */
  page?: URL
  /** Folder of the built-in map. */
  basemap?: URL
  /** The address of the atlas as readers know it, when it stands behind a proxy. */
  publicUrl?: URL
  /** Who measures and logs; without one nobody does. */
  watch?: Watch
  /** The queues of plates, where they are shared with an atlas over other data. */
  queues?: Queues
  /** Where answers are kept; of its own without them. */
  answers?: Answers
  /** How long an answer may take, in milliseconds. */
  waits?: number
  /** What addresses can pin with `v`. */
  releases?: Releases
  /** The data that the store holds, where they are at hand, to be compared with a release. */
  today?: Dataset | null
  /** The release that this atlas is over. */
  release?: string | null
}

const readOnly = ['GET', 'HEAD', 'OPTIONS']
/** A drawing may be asked for with rows of the reader's own; nothing else takes anything in. */
const methodsOf = (path: string) => (takesRows(path) ? [...readOnly, 'POST'] : readOnly)
const addresses = '/api, /api/docs, /api/openapi.json, /api/conformance, /api/collections, /api/tiles/{collection}.json, /api/dataset.jsonld, /api/dcat.jsonld, /api/datapackage.json, /api/coverage, /api/crossings, /api/columns/{chunk}, /api/names/{chunk}, /api/facets, /api/cards/{id}, /api/figures, /api/network, /api/sources, /api/stories, /api/versions, /api/basemap/{file}, /api/health'

/** The atlas over a store: a value that answers requests and opens no port. */
export function createApp(store: AssetStore, options: Options = {}): Hono {
  const { page, basemap = new URL('basemap/', dataFolder), publicUrl, watch, queues, answers, waits = usualPatience, releases = noReleases, today = null, release = null } = options
  const app = new Hono({ strict: false })
  const atlas = atlasOver(store, { publicUrl, queues, answers, release })

  if (release === null) app.use(pinningFor(atlas, options, releases))
  if (watch) app.use(watching(watch))
  app.use(atlas.answers.remembering, commonHeaders, strictByDefault)
  app.options('*', async (c, next) => {
    await next()
    c.res.headers.set('Allow', methodsOf(c.req.path).join(', '))
  })
  for (const path of ['/api/*', '/:file{(map|board)\\.\\w+}', '/oembed']) app.use(path, stamped(store.version), ...(release === null ? [] : [keptForLong]), openToAll({ allowMethods: readOnly, exposeHeaders: ['ETag', 'Link', 'Content-Crs', 'Retry-After', requestIdHeader, dataHeader], maxAge: 86400 }))
  app.use(async (c, next) => {
    const methods = methodsOf(c.req.path).join(', ')
    if (!methods.split(', ').includes(c.req.method)) throw new Problem('method-not-allowed', `${c.req.method} is not served here; the atlas can only be read: ${methods}.`, { allowed: methods })
    await next()
  })
  app.use(bounded, refuseNoRelease, patience(waits))

  const rooms = [landingRoutes, collectionRoutes, itemRoutes, queryableRoutes, tileRoutes, datasetRoutes, columnRoutes, facetRoutes, figureRoutes, cardRoutes, networkRoutes, coverageRoutes, crossingRoutes, sourceRoutes, storyRoutes, healthRoutes, openapiRoutes]
  for (const room of rooms) app.route('/', room(atlas))
  app.route('/', basemapRoutes(atlas, basemap))
  app.route('/', plateRoutes(atlas, basemap, page))
  app.route('/', boardRoutes(atlas, basemap))
  app.route('/', oembedRoutes(atlas))
  app.route('/', versionRoutes(atlas, releases, today))

  if (watch && release === null) {
    app.route('/', probeRoutes(watch, store.version))
    watch.measures.lookAt(sightOf(atlas))
  }

  app.get('/api/*', c => {
    throw new Problem('not-found', `There is nothing at ${c.req.path}; there are: ${addresses}.`, { allowed: addresses })
  })
  app.options('*', c => c.body(null, 204))
  if (page) app.route('/', pageRoutes(page, atlas))

  app.notFound(c => pageProblem(new Problem('not-found', c.req.path)))
  app.onError((error, c) => {
    const problem = error instanceof Problem ? error : internal(error, c, watch)
    return isForPrograms(c.req.path) ? problemResponse(problem, atlas.originOf(c)) : pageProblem(problem)
  })
  return app
}

/** An atlas over a release is this one over other data; queues, page and log are shared. */
const pinningFor = ({ store, queues }: Atlas, options: Options, releases: Releases) => pinning({
  releases, store,
  open: (release, data) => createApp(data, { ...options, queues, answers: undefined, releases: noReleases, today: null, release }),
  onFault: (fault, release) => (options.watch ? options.watch.log.error({ release, err: fault }, 'a release cannot be read') : console.error(fault)),
})

/** Files and data tell a program what is wrong; pages tell a person. */
const isForPrograms = (path: string) => /^\/(api|map\.|board\.|oembed)/.test(path)

/** What the measures look at. */
function sightOf({ store, answers, queues }: Atlas): Sight {
  return {
    version: store.version,
    cacheBytes: () => answers.bytes,
    cacheAnswers: () => answers.count,
    plates: () => Object.entries(queues).map(([queue, { length }]) => ({ queue, ...length })),
  }
}

/** What went wrong stands in the log; the reader learns only that it did, and under which name it stands there. */
function internal(error: Error, c: Context, watch: Watch | undefined): Problem {
  const requestId = c.get('requestId')
  if (watch) watch.log.error({ requestId, err: error }, 'could not answer')
  else console.error(error)
  return new Problem('internal', `The atlas could not answer; this is its own fault, not that of the request.${requestId ? ` Its log knows this request as ${requestId}.` : ''}`)
}

const pageTitle = { 'zh-Hans': '湾区创新图谱', 'zh-Hant': '灣區創新圖譜', en: 'Bay Innovation Atlas' }
const nothingHere = { 'zh-Hans': '这里没有页面；地图在首页。', 'zh-Hant': '這裏沒有頁面；地圖在首頁。', en: 'There is no page here; the map is at the front.' }

async function pageProblem({ kind, status }: Problem) {
  const body = await shortPage(pageTitle, kind === 'not-found' ? nothingHere : problemWord[kind])
  return new Response(body, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Content-Security-Policy': textPolicy } })
}
