import { readdirSync, readFileSync, statSync } from 'node:fs'
import { Hono, type Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { Answer } from './http/answer.ts'
import { documentHeaders, hashOf, pagePolicy, workerPolicy } from './http/security.ts'
import { Problem } from './http/problem.ts'
import { ByteCache } from './http/byte-cache.ts'
import type { Atlas } from './atlas.ts'
import { shareTags, withTags } from './share-tags.ts'
import { formatSharedView, readSharedView } from './shared-view.ts'

const immutable = 'public, max-age=31536000, immutable'
/** Vite writes the hash of the content into the name of what it builds. */
const isHashed = (file: string) => /^assets\/.+-[\w-]{8}\.\w+$/.test(file)

type Built = { stamp: number; files: ReadonlySet<string>; answers: Map<string, Answer>; documents: Map<string, Written>; told: ByteCache<Told> }
type Written = { text: string; scripts: string[] }
/** A document with the head of one view, and the Link header that goes with it. */
type Told = { answer: Answer; link: string }
/** Each view has a head of its own; so many bytes of documents are kept. */
const toldBytes = 8 * 1024 * 1024

/** The built page: `/`, `/embed` for frames anywhere, and its files. `folder` is read when it is first asked for. */
export function pageRoutes(folder: URL, atlas: Atlas): Hono {
  const routes = new Hono()
  const shelf = shelfOf(folder)
  routes.get('/', c => document(c, atlas, shelf(), folder, 'index.html', '/'))
  routes.get('/embed', c => {
    const built = shelf()
    return document(c, atlas, built, folder, built.files.has('embed.html') ? 'embed.html' : 'index.html', '/embed')
  })
  routes.get('*', (c, next) => {
    const file = decoded(c.req.path).slice(1)
    const built = shelf()
    if (!built.files.has(file)) return next()
    if (file.endsWith('.html')) return document(c, atlas, built, folder, file, file === 'embed.html' ? '/embed' : '/')
    if (file === 'sw.js') return send(c, built, folder, file, { 'Cache-Control': 'no-cache', 'Content-Security-Policy': workerPolicy })
    // A sandboxed frame has the origin "null" and asks for its own scripts as a stranger.
    return send(c, built, folder, file, { 'Cache-Control': isHashed(file) ? immutable : 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' })
  })
  return routes
}

/** Gives the files as they were last built; a new build is noticed by its index.html. */
function shelfOf(folder: URL): () => Built {
  let built: Built | null = null
  return () => {
    const stamp = statSync(new URL('index.html', folder), { throwIfNoEntry: false })?.mtimeMs
    if (stamp === undefined) throw new Problem('page-not-built', 'The page has not been built: run "npm start" in the folder of the atlas. The API answers meanwhile at /api.')
    if (built?.stamp !== stamp) built = { stamp, files: filesIn(folder), answers: new Map(), documents: new Map(), told: new ByteCache(toldBytes) }
    return built
  }
}

function filesIn(folder: URL): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const root = decodeURIComponent(folder.pathname)
  return new Set(entries.filter(entry => entry.isFile()).map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length).replace(/^\//, '')))
}

/** The document for this very address: its head names the view, so that whoever shows the link shows its plate. */
async function document(c: Context, atlas: Atlas, built: Built, folder: URL, file: string, path: '/' | '/embed') {
  const written = writtenIn(built, folder, file)
  const { answer, link } = await toldFor(c, atlas, built, written.text, path)
  // A stale document would ask for files that the next build has taken away.
  return answer.respond(askedBy(c), { 'Cache-Control': 'no-cache', Link: link, ...documentHeaders(path === '/embed'), 'Content-Security-Policy': pagePolicy(path === '/embed' ? '*' : "'none'", written.scripts) })
}

async function toldFor(c: Context, atlas: Atlas, built: Built, text: string, path: '/' | '/embed'): Promise<Told> {
  const [shared, origin] = [readSharedView(new URL(c.req.url).searchParams, atlas.release), atlas.originOf(c)]
  const key = `${origin}${path}${formatSharedView(shared)}`
  const known = built.told.get(key)
  if (known) return known
  const share = await shareTags(path, shared, atlas.store, origin)
  const answer = new Answer({ type: 'text/html; charset=utf-8', body: withTags(text, share) }, bytes => built.told.grow(key, bytes))
  built.told.set(key, { answer, link: share.link }, answer.bytes)
  return { answer, link: share.link }
}

function writtenIn(built: Built, folder: URL, file: string): Written {
  const known = built.documents.get(file)
  if (known) return known
  const text = readFileSync(new URL(file, folder), 'utf8')
  const written = { text, scripts: scriptHashes(text) }
  built.documents.set(file, written)
  return written
}

function send(c: Context, built: Built, folder: URL, file: string, headers: Record<string, string>) {
  const known = built.answers.get(file) ?? new Answer({ type: getMimeType(file) ?? 'application/octet-stream', body: readFileSync(new URL(file, folder)), quality: 9 })
  built.answers.set(file, known)
  return known.respond(askedBy(c), headers)
}

const askedBy = (c: Context) => ({ acceptEncoding: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') })

/** The few lines that choose the theme before the first paint stand in the document itself. */
function scriptHashes(document: string): string[] {
  const inline = [...document.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
  return inline.map(([, script = '']) => hashOf(script))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
