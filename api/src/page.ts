import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { Hono, type Context } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { Answer } from './http/answer.ts'
import { pagePolicy } from './http/security.ts'
import { Problem } from './http/problem.ts'

const immutable = 'public, max-age=31536000, immutable'
/** Vite writes the hash of the content into the name of what it builds. */
const isHashed = (file: string) => /^assets\/.+-[\w-]{8}\.\w+$/.test(file)

type Built = { stamp: number; files: ReadonlySet<string>; answers: Map<string, Answer>; scripts: Map<string, string[]> }

/** The built page: `/`, `/embed` for frames anywhere, and its files. `folder` is read when it is first asked for. */
export function pageRoutes(folder: URL): Hono {
  const routes = new Hono()
  const shelf = shelfOf(folder)
  routes.get('/', c => document(c, shelf(), folder, 'index.html', "'none'"))
  routes.get('/embed', c => {
    const built = shelf()
    return document(c, built, folder, built.files.has('embed.html') ? 'embed.html' : 'index.html', '*')
  })
  routes.get('*', (c, next) => {
    const file = decoded(c.req.path).slice(1)
    const built = shelf()
    if (!built.files.has(file)) return next()
    if (file.endsWith('.html')) return document(c, built, folder, file, file === 'embed.html' ? '*' : "'none'")
    return send(c, built, folder, file, { 'Cache-Control': isHashed(file) ? immutable : 'public, max-age=3600' })
  })
  return routes
}

/** Gives the files as they were last built; a new build is noticed by its index.html. */
function shelfOf(folder: URL): () => Built {
  let built: Built | null = null
  return () => {
    const stamp = statSync(new URL('index.html', folder), { throwIfNoEntry: false })?.mtimeMs
    if (stamp === undefined) throw new Problem('page-not-built', 'The page has not been built: run "npm start" in the folder of the atlas. The API answers meanwhile at /api.')
    if (built?.stamp !== stamp) built = { stamp, files: filesIn(folder), answers: new Map(), scripts: new Map() }
    return built
  }
}

function filesIn(folder: URL): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const root = decodeURIComponent(folder.pathname)
  return new Set(entries.filter(entry => entry.isFile()).map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length).replace(/^\//, '')))
}

function document(c: Context, built: Built, folder: URL, file: string, framedBy: "'none'" | '*') {
  const scripts = built.scripts.get(file) ?? scriptHashes(readFileSync(new URL(file, folder), 'utf8'))
  built.scripts.set(file, scripts)
  // A stale document would ask for files that the next build has taken away.
  return send(c, built, folder, file, { 'Cache-Control': 'no-cache', 'Content-Security-Policy': pagePolicy(framedBy, scripts) })
}

function send(c: Context, built: Built, folder: URL, file: string, headers: Record<string, string>) {
  const known = built.answers.get(file) ?? new Answer({ type: getMimeType(file) ?? 'application/octet-stream', body: readFileSync(new URL(file, folder)), quality: 9 })
  built.answers.set(file, known)
  return known.respond({ acceptEncoding: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') }, headers)
}

/** The few lines that choose the theme before the first paint stand in the document itself. */
function scriptHashes(document: string): string[] {
  const inline = [...document.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
  return inline.map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
