import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { look } from '../docs/look.ts'

/** How a policy names the text of an inline script or style that may stand. */
export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing may load, nothing may frame it: right for data. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"
/** A page of text in the one look that all such pages share, and without script. */
export const textPolicy = `default-src 'none'; style-src ${hashOf(look)}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

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
    // What React, the map and the marks set one by one needs no leave; text that says style is never taken at its word.
    "style-src 'self'",
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

/** Powers of a browser that no page of the atlas uses. Full screen, the clipboard and a screen that stays awake it does. */
const unused = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking']

/** What a document of the page may do besides. A window that opens it, or that it opens, does not reach into it; of frames that question does not arise. */
export const documentHeaders = (isFramed: boolean): Record<string, string> => ({
  'Permissions-Policy': unused.map(power => `${power}=()`).join(', '),
  ...(isFramed ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
})
