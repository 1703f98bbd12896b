import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

type Openness = { allowMethods: string[]; exposeHeaders: string[]; maxAge: number }

/** Any site may ask, and see those headers (CORS). */
export function openToAll({ allowMethods, exposeHeaders, maxAge }: Openness): MiddlewareHandler {
  const preflight = cors({ origin: '*', allowMethods, exposeHeaders, maxAge })
  const exposed = exposeHeaders.join(',')
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return preflight(c, next)
    await next()
    // Set beforehand, as hono's own does, they would have every body copied through a stream into another answer.
    c.res.headers.set('Access-Control-Allow-Origin', '*')
    c.res.headers.set('Access-Control-Expose-Headers', exposed)
  }
}
