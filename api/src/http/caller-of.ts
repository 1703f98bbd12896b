import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'

/** The machine itself or a network without addresses of its own on the internet: there a proxy of the atlas may stand. */
const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i

/** Is a caller, as `callerOf` names one, this machine or of its own network? */
export const isNear = (caller: string) => caller === 'unknown' || near.test(caller) || caller === '0:0:0:0'

/**
 * Who asks: the remote address, of IPv6 the network of 64 bits that one household has.
 * Behind a proxy next door it is the last address that the proxy wrote into X-Forwarded-For; a stranger's is not believed.
 */
export function callerOf(c: Context): string {
  const remote = plain(remoteOf(c))
  const said = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return networkOf(said && near.test(remote) ? plain(said) : remote)
}

function remoteOf(c: Context): string {
  // A request that came through no socket, as in `app.request`, has no bindings of a server.
  if (!c.env || !('incoming' in c.env || 'server' in c.env)) return ''
  return getConnInfo(c).remote.address ?? ''
}

const plain = (address: string) => address.toLowerCase().replace(/^::ffff:/, '').slice(0, 45)

/** `2001:db8::1` and `2001:db8:0:0:5::` are of one network. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address || 'unknown'
  const [before = '', after] = address.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...zeros, ...tail].slice(0, 4).map(part => part.replace(/^0+(?=.)/, '')).join(':')
}
