import { Hono } from 'hono'
import { callerOf, isNear } from '../http/caller-of.ts'
import { Problem } from '../http/problem.ts'
import { Query } from '../http/query.ts'
import type { Watch } from './watch.ts'

const notKept = { 'Cache-Control': 'no-store' }

/** What machines ask: `/healthz` (does it live), `/readyz` (shall it get requests), `/metrics` (Prometheus; only for this machine and its own network). */
export function probeRoutes({ measures, isOpen, answers }: Watch, version: string): Hono {
  const routes = new Hono()
  routes.get('/healthz', c => {
    new Query(c.req.url, [])
    return c.json({ status: 'alive' }, 200, notKept)
  })
  routes.get('/readyz', async c => {
    new Query(c.req.url, [])
    if (!isOpen()) return c.json({ status: 'ending', version }, 503, notKept)
    return (await answers?.() ?? true) ? c.json({ status: 'ready', version }, 200, notKept) : c.json({ status: 'without data', version }, 503, notKept)
  })
  routes.get('/metrics', async c => {
    new Query(c.req.url, [])
    if (!isNear(callerOf(c))) throw new Problem('not-found', 'There is nothing here for callers from outside.')
    const { type, text } = await measures.told()
    return c.body(text, 200, { ...notKept, 'Content-Type': type })
  })
  return routes
}
