import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { nameOf, requestIdHeader, tell } from '../watch/watching.ts'
import type { Watch } from '../watch/watch.ts'
import type { Answers } from './answers.ts'

/** An atlas, its answers, and who watches it. */
type Served = { app: Hono; answers: Answers; watch: Watch }

/**
 * What a port does with a request: an address that was written just so before is answered from what is kept, the rest
 * goes through the app.
 */
export function listenerOf(served: Served): RequestListener {
  const read = getRequestListener((request, env) => served.app.fetch(request, env))
  return (incoming, outgoing) => {
    if (!answerAgain(served, incoming, outgoing)) void read(incoming, outgoing)
  }
}

/** Answers at once where that can be. Reading the address, its route and its headers again would cost more than sending. */
function answerAgain({ answers, watch }: Served, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const began = performance.now()
  const again = answers.again(incoming)
  if (!again) return false
  const { route, headers, body } = again
  const status = body ? 200 : 304
  const given = incoming.headers[requestIdHeader.toLowerCase()]
  const requestId = nameOf(typeof given === 'string' ? given : undefined)
  const own = watch.isOpen() ? [requestIdHeader, requestId] : [requestIdHeader, requestId, 'Connection', 'close']
  outgoing.writeHead(status, [...headers, ...own])
  outgoing.end(body ?? undefined)
  tell(watch, { requestId, method: incoming.method ?? 'GET', route, status, repeated: true, milliseconds: performance.now() - began })
  return true
}
