import { promisify } from 'node:util'
import type { Transform } from 'node:stream'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'
const preferred: readonly Encoding[] = ['br', 'gzip', 'identity']

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The smallest encoding that the request accepts (RFC 9110, 12.5.3); `identity` when it says nothing. */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (!accept) return 'identity'
  const weights = new Map(accept.toLowerCase().split(',').map(weighed))
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.0001 : 0)
  const best = Math.max(...preferred.map(weightOf))
  return preferred.find(encoding => best > 0 && weightOf(encoding) === best) ?? 'identity'
}

function weighed(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map(word => word.trim())
  const weight = parameters.find(parameter => parameter.startsWith('q='))
  return [name, weight ? Number(weight.slice(2)) || 0 : 1]
}

/** Compresses off the main thread. `quality` is brotli's, 0 to 11. */
export function compress(body: Buffer, encoding: Exclude<Encoding, 'identity'>, quality: number): Promise<Buffer> {
  if (encoding === 'gzip') return zip(body, { level: 6 })
  return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } })
}

/** The same for what comes in pieces and must leave before all of it is there. */
export const compressing = (encoding: Exclude<Encoding, 'identity'>): Transform =>
  (encoding === 'gzip' ? createGzip({ level: 6 }) : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }))

/** Pictures and fonts are compressed already; small texts do not gain. */
export function isCompressible(type: string, bytes: number): boolean {
  return bytes >= 512 && /^text\/|json|javascript|xml|wasm|vector-tile|flatgeobuf|arrow/.test(type)
}
