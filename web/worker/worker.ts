import { dataHeader } from '@bay-atlas/data/data-schema.ts'
import { core, documents, isAway, keptCopy, tooMany, wayOf } from './plan.ts'

/** Written in by build-worker.ts: the files of this build, the script that begins it, and a digest of both. */
declare const atlasBuild: { files: string[]; entry: string; digest: string }

// The types of a page and of a worker cannot stand in one program; this is what the worker uses of its own.
declare const clients: { claim: () => Promise<void> }
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
const isLasting = (event: Event): event is Lasting => 'waitUntil' in event
const isFetching = (event: Event): event is Fetching => isLasting(event) && 'respondWith' in event

const { files: listed, entry, digest } = atlasBuild
const files = new Set(listed)
const page = `page-${digest}`
const loose = { ignoreVary: true }

addEventListener('install', event => isLasting(event) && event.waitUntil(keepPage()))
// It takes over when no page of the build before is open any more: nobody ever asks it to hurry.
addEventListener('activate', event => isLasting(event) && event.waitUntil(dropOthers('page-', page).then(() => clients.claim())))
addEventListener('message', event => {
  const said: unknown = event.data
  if (typeof said !== 'object' || said === null || !isLasting(event)) return
  if ('ask' in said && said.ask === 'entry') event.ports[0]?.postMessage(entry)
  if ('keep' in said && Array.isArray(said.keep)) event.waitUntil(keepAll(said.keep.filter(address => typeof address === 'string')).catch(() => {}))
})
addEventListener('fetch', event => {
  if (!isFetching(event)) return
  const { request } = event
  const way = wayOf(request, location.origin, files)
  if (way === 'document') event.respondWith(documentFor(request))
  if (way === 'file') event.respondWith(fileFor(request))
  if (way === 'data' || way === 'plate') event.respondWith(answerFor(event))
})

/** Keeps this build whole, or not at all: a document of another build would ask for files that are not there. */
async function keepPage(): Promise<void> {
  const cache = await caches.open(page)
  await cache.addAll([...files, ...documents.map(path => new Request(path, { cache: 'no-cache' }))])
  const text = await (await cache.match('/'))?.text()
  if (text?.includes(entry)) return
  await caches.delete(page)
  throw new Error('The server holds another build than this worker.')
}

async function dropOthers(start: string, own: string): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(start) && name !== own) await caches.delete(name)
}

/** The newest document, else the kept one of this build with its own headers. */
async function documentFor(request: Request): Promise<Response> {
  const fresh = await fetch(request).catch(() => null)
  if (fresh && !isAway(fresh.status)) return fresh
  const cache = await caches.open(page)
  return (await cache.match(new URL(request.url).pathname, loose)) ?? fresh ?? Response.error()
}

/** A file of the build never changes under its name; one of another build is asked of the server. */
async function fileFor(request: Request): Promise<Response> {
  const cache = await caches.open(page)
  return (await cache.match(request.url, loose)) ?? (await caches.match(request.url, loose)) ?? fetch(request)
}

/** The newest answer, which is kept; else the last one, which says since when it was. */
async function answerFor(event: Fetching): Promise<Response> {
  const { request } = event
  // The browser's own store may answer for a day without saying so.
  const fresh = await fetch(new Request(request, { cache: 'no-cache' })).catch(() => null)
  if (fresh?.ok) event.waitUntil(keep(request.url, fresh.clone()))
  if (fresh && !isAway(fresh.status)) return fresh
  return (await lastAnswer(request.url)) ?? fresh ?? Response.error()
}

/** Answers of one version of the data are kept together. */
async function keep(address: string, response: Response): Promise<void> {
  const stamp = response.headers.get(dataHeader)
  if (!response.ok || !stamp) return
  const cache = await caches.open(`data-${stamp}`)
  await cache.put(address, keptCopy(response, new Date()))
  for (const old of tooMany((await cache.keys()).map(({ url }) => url))) await cache.delete(old)
}

/** From the newest version that holds it. */
async function lastAnswer(address: string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).toReversed()) {
    const found = name.startsWith('data-') ? await (await caches.open(name)).match(address, loose) : undefined
    if (found) return found
  }
}

/** Keeps what the page has asked for before this worker heard it, and what any view may need; then the data of other versions go. */
async function keepAll(asked: string[]): Promise<void> {
  const stamp = (await fetch('/api/health')).headers.get(dataHeader)
  if (!stamp) return
  const cache = await caches.open(`data-${stamp}`)
  for (const path of new Set([...core, ...asked])) {
    const address = new URL(path, location.origin).href
    const way = wayOf({ method: 'GET', mode: 'cors', url: address }, location.origin, files)
    if ((way === 'data' || way === 'plate') && !(await cache.match(address, loose))) await keep(address, await fetch(address, { cache: 'no-cache' }))
  }
  await dropOthers('data-', `data-${stamp}`)
}
