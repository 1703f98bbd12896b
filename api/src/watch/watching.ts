import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { routeOf } from './route-of.ts'
import type { Watch } from './watch.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** The name of this request in the log and in its answer. */
    requestId?: string
  }
}

export const requestIdHeader = 'X-Request-Id'
const wellFormed = /^[\w.:=-]{8,80}$/
/** What machines ask all the time says nothing in a log. */
const probes = /^\/(healthz|readyz|metrics)$/

/** What is told of a request: the method, the template of the route, status and time. Nothing that tells who asked, or for what. */
type Told = { requestId: string; method: string; route: string; status: number; repeated: boolean; milliseconds: number }

/** Stands outermost: names every request, measures it and writes one line about it. */
export const watching = (watch: Watch): MiddlewareHandler => async (c, next) => {
  const began = performance.now()
  const requestId = nameOf(c.req.header(requestIdHeader))
  c.set('requestId', requestId)
  watch.measures.begin()
  await next()
  c.res.headers.set(requestIdHeader, requestId)
  // Whoever keeps a connection would otherwise ask the one that is about to end.
  if (!watch.isOpen()) c.res.headers.set('Connection', 'close')
  watch.measures.end()
  tell(watch, { requestId, method: methodOf(c), route: routeOf(c), status: c.res.status, repeated: false, milliseconds: performance.now() - began })
}

/** The name that whoever asks has given the request, where it is well formed; else one of our own. */
export const nameOf = (given: string | undefined) => (given && wellFormed.test(given) ? given : randomUUID())

/** Counts an answer and writes its line. */
export function tell({ log, measures }: Watch, { requestId, method, route, status, repeated, milliseconds }: Told) {
  measures.answered({ method, route, status, seconds: milliseconds / 1000 })
  const level = probes.test(route) ? 'debug' : 'info'
  if (log.isLevelEnabled(level)) log[level]({ requestId, method, route, status, repeated, ms: Number(milliseconds.toFixed(1)) }, level === 'debug' ? 'probe' : 'request')
}

/** A stranger may invent methods without end. */
const methodOf = ({ req }: Context) => (/^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/.test(req.method) ? req.method : 'other')
