import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Watch } from './watch.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** The name of this request in the log and in its answer. */
    requestId?: string
    /** Headers of this one answer, never of the next reader's. */
    added?: Record<string, string>
    /** The answer was kept from an earlier request; it bears what was added already. */
    repeated?: boolean
  }
}

export const requestIdHeader = 'X-Request-Id'
const wellFormed = /^[\w.:=-]{8,80}$/
/** What machines ask all the time says nothing in a log. */
const probes = /^\/(healthz|readyz|metrics)$/

/**
 * Stands outermost: names every request, measures it and writes one line about it. The line holds the method, the
 * template of the route, status and time: nothing that tells who asked, or for what.
 */
export const watching = ({ log, measures, isOpen }: Watch): MiddlewareHandler => async (c, next) => {
  const given = c.req.header(requestIdHeader)
  const requestId = given && wellFormed.test(given) ? given : randomUUID()
  c.set('requestId', requestId)
  const end = measures.begin()
  const began = performance.now()
  // Whoever keeps a connection would otherwise ask the one that is about to end.
  const added: Record<string, string> = isOpen() ? { [requestIdHeader]: requestId } : { [requestIdHeader]: requestId, Connection: 'close' }
  c.set('added', added)
  await next()
  const repeated = c.get('repeated') ?? false
  if (!repeated) for (const [name, value] of Object.entries(added)) c.res.headers.set(name, value)
  const [method, route, status, milliseconds] = [methodOf(c), routeOf(c), c.res.status, performance.now() - began]
  end({ method, route, status, seconds: milliseconds / 1000 })
  const line = { requestId, method, route, status, repeated, ms: Number(milliseconds.toFixed(1)) }
  if (probes.test(route)) log.debug(line, 'probe')
  else log.info(line, 'request')
}

/** The template that answers, such as `/api/cards/:id`; `none` where nothing does. */
const routeOf = (c: Context) => matchedRoutes(c).find(({ method }) => method === 'GET')?.path ?? 'none'

/** A stranger may invent methods without end. */
const methodOf = ({ req }: Context) => (/^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/.test(req.method) ? req.method : 'other')
