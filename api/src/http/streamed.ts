import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import type { Context } from 'hono'
import { dataCaching, isSame, lasting } from './answer.ts'
import { chooseEncoding, compressing, isCompressible, type Encoding } from './encoding.ts'
import { nobodyWaits } from './patience.ts'

type Pieces = AsyncIterable<string | Uint8Array>

/** What is sent in pieces: `key` says everything that it depends on. `pieces` makes them; its signal is aborted when nobody reads on. */
export type Streaming = { key: string; type: string; headers?: Record<string, string>; pieces: (gone: AbortSignal) => Pieces }

/** What comes in pieces is never small. */
const large = 2 ** 20

/**
 * An answer that leaves while it is made, as fast as its reader takes it; no more than a piece or two are in memory. It is kept
 * nowhere, and its tag is weak: it stands for the question and the version of the data. What fails on the way breaks the
 * connection off, so that nobody takes half a file for a whole one. `whenOver` hears that it has ended, however it did.
 */
export function streamed(c: Context, { key, type, headers = {}, pieces }: Streaming, whenOver: () => void): Response {
  const encoding = isCompressible(type, large) ? chooseEncoding(c.req.header('Accept-Encoding')) : 'identity'
  const tag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}-${encoding}"`
  const all = { 'Cache-Control': dataCaching, ...headers, Vary: ['Accept-Encoding', headers.Vary].filter(Boolean).join(', '), ETag: tag }
  const isKnown = isSame(c.req.header('If-None-Match'), tag)
  if (isKnown || c.req.method === 'HEAD') whenOver()
  if (isKnown) return new Response(null, { status: 304, headers: lasting(all) })
  const told = { ...all, 'Content-Type': type, ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }) }
  return new Response(c.req.method === 'HEAD' ? null : bodyOf(gone => encoded(pieces(gone), encoding), nobodyWaits(c), whenOver), { headers: told })
}

function encoded(pieces: Pieces, encoding: Encoding): Pieces {
  if (encoding === 'identity') return pieces
  // Whoever ends reading ends all of it; a fault is told by the last part of the line, which is the one that is read.
  return pipeline(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }), compressing(encoding), () => {})
}

/** A body that asks for the next piece when its reader is ready for it. */
function bodyOf(make: (gone: AbortSignal) => Pieces, left: AbortSignal, whenOver: () => void): ReadableStream<Uint8Array> {
  const over = new AbortController()
  const pieces = make(AbortSignal.any([left, over.signal]))[Symbol.asyncIterator]()
  const end = () => {
    over.abort()
    whenOver()
  }
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next()
        if (!done) return controller.enqueue(bytesOf(value))
        controller.close()
      } catch (fault) {
        controller.error(fault)
      }
      end()
    },
    async cancel() {
      end()
      await pieces.return?.()
    },
  }, { highWaterMark: 0 })
}

const bytesOf = (piece: string | Uint8Array): Uint8Array => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
