import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing may load, nothing may frame it: right for data. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
/** A page of text with its own style and no script. */
export const textPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The service worker loads no script and asks nobody but its own server. */
export const workerPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"

/** The policy of the page: everything from here, workers may be blobs, inline scripts only by their hash. */
export function pagePolicy(framedBy: "'none'" | '*', scriptHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    // In a sandboxed frame the engine of the map must start its worker from a data: address.
    `worker-src 'self' blob:${framedBy === '*' ? ' data:' : ''}`,
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ')
}

/** Headers that every answer bears. Framing is a matter of the policy, so that `/embed` can allow it. */
export const commonHeaders: MiddlewareHandler = secureHeaders({
  referrerPolicy: 'strict-origin-when-cross-origin',
  crossOriginResourcePolicy: 'cross-origin',
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  // Whoever serves it over https decides that, not the atlas.
  strictTransportSecurity: false,
  xFrameOptions: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})

/** Gives the strictest policy to every answer that has none of its own. */
export const strictByDefault: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', dataPolicy)
}
