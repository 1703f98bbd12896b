import { keptHeader } from '@bay-atlas/data/data-schema.ts'

/** What becomes of a request: `pass` leaves it to the browser. */
export type Way = 'document' | 'file' | 'data' | 'plate' | 'pass'

/** What the page asks first of all, or may need in any of its views: kept as soon as the worker runs. */
export const core = ['/api/health', '/api/columns/0', '/api/names/0', '/api/collections/areas/items?limit=10000', '/api/stories', '/api/network', '/api/figures', '/api/coverage', '/api/crossings'] as const

/** The two documents, each with headers of its own: only the second may be framed. */
export const documents = ['/', '/embed'] as const

/** The chunks of a register after its first. */
const chunk = /^\/api\/(columns|names)\/\d+$/
const card = /^\/api\/cards\/[a-z0-9-]+$/
const most = { cards: 200, plates: 12 }

type Asked = { method: string; mode: string; url: string }

/** The way of a request. `origin` is the worker's own, `files` the paths of the build. */
export function wayOf({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): Way {
  const { origin: asked, pathname, search, searchParams } = new URL(url)
  if (method !== 'GET' || asked !== origin) return 'pass'
  if (mode === 'navigate') return documents.some(path => path === pathname) ? 'document' : 'pass'
  if (files.has(pathname) || pathname.startsWith('/assets/')) return 'file'
  // What is kept is always the data of today; a release is asked of the server, and is never shown in their place.
  if (searchParams.has('v')) return 'pass'
  if (core.some(path => path === pathname + search) || ((card.test(pathname) || chunk.test(pathname)) && !search)) return 'data'
  return pathname === '/map.svg' ? 'plate' : 'pass'
}

/** Is it what a server that is away, or the proxy before it, answers? */
export const isAway = (status: number): boolean => [502, 503, 504].includes(status)

/** The copy that is kept: it bears the moment, so that whoever reads it later can say how old it is. The body is no longer packed. */
export function keptCopy(response: Response, now: Date): Response {
  const headers = new Headers(response.headers)
  headers.delete('Content-Encoding')
  headers.delete('Content-Length')
  headers.set(keptHeader, now.toISOString())
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

/** Which of these addresses, oldest first, are too many: cards and plates are kept up to a number. */
export function tooMany(addresses: readonly string[]): string[] {
  const over = (path: RegExp, number: number) => {
    const some = addresses.filter(address => path.test(new URL(address).pathname))
    return some.slice(0, Math.max(0, some.length - number))
  }
  return [...over(card, most.cards), ...over(/^\/map\./, most.plates)]
}
