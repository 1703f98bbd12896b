import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

/** Characters of an address, scheme and host counted in. */
export const longestAddress = 8_000
/** Parameters of an address. */
export const mostParameters = 60

/** Refuses addresses (414) that no question needs: reading them would cost more than answering. */
export const bounded: MiddlewareHandler = async (c, next) => {
  const { url } = c.req
  if (url.length > longestAddress) throw new Problem('too-long', `The address has ${url.length} characters; at most ${longestAddress} are read.`, { allowed: `${longestAddress} characters` })
  const parameters = url.includes('?') ? url.split('&').length : 0
  if (parameters > mostParameters) throw new Problem('too-long', `The address has ${parameters} parameters; at most ${mostParameters} are read.`, { allowed: `${mostParameters} parameters` })
  await next()
}
