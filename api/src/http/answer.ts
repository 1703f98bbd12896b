import { createHash } from 'node:crypto'
import { chooseEncoding, compress, isCompressible, type Encoding } from './encoding.ts'

/** What a route makes once: a body, its media type, headers that belong to this very content, and brotli's quality. */
export type Made = { type: string; body: string | Buffer; headers?: Record<string, string>; quality?: number }

/** The two headers of a request that decide how an answer travels. */
export type Asked = { acceptEncoding?: string; ifNoneMatch?: string }

type Encoded = { body: Uint8Array<ArrayBuffer>; etag: string; headers: Record<string, string> }

/** A finished answer: its bytes in every encoding asked for so far, each with an ETag of its own. */
export class Answer {
  readonly #made: Made
  readonly #plain: Buffer
  readonly #tag: string
  readonly #encoded = new Map<Encoding, Promise<Encoded>>()
  readonly #onGrow: (bytes: number) => void

  constructor(made: Made, onGrow: (bytes: number) => void = () => {}) {
    this.#made = made
    this.#plain = typeof made.body === 'string' ? Buffer.from(made.body) : made.body
    this.#tag = createHash('sha256').update(this.#plain).digest('base64url').slice(0, 22)
    this.#onGrow = onGrow
  }

  get bytes() {
    return this.#plain.byteLength
  }

  /** The first response to a request: the headers given, those of the content, and what the answer varies by. */
  respond(asked: Asked, headers: Record<string, string>): Promise<Response> {
    const vary = ['Accept-Encoding', headers.Vary].filter(Boolean).join(', ')
    return this.repeat(asked, { ...headers, ...this.#made.headers, Vary: vary })
  }

  /** A response with just these headers and those of the encoding; 304 when the reader has this very encoding already. */
  async repeat({ acceptEncoding, ifNoneMatch }: Asked, headers: Record<string, string>): Promise<Response> {
    const encoding = isCompressible(this.#made.type, this.bytes) ? chooseEncoding(acceptEncoding) : 'identity'
    const { body, etag, headers: own } = await this.#in(encoding)
    if (isSame(ifNoneMatch, etag)) return new Response(null, { status: 304, headers: { ...headers, ETag: etag } })
    return new Response(body, { headers: { ...headers, ...own } })
  }

  #in(encoding: Encoding): Promise<Encoded> {
    const known = this.#encoded.get(encoding)
    if (known) return known
    const made = this.#encode(encoding)
    this.#encoded.set(encoding, made)
    return made
  }

  async #encode(encoding: Encoding): Promise<Encoded> {
    const told = { 'Content-Type': this.#made.type }
    if (encoding === 'identity') return encoded(this.#plain, `"${this.#tag}"`, told)
    const body = await compress(this.#plain, encoding, this.#made.quality ?? 5)
    this.#onGrow(body.byteLength)
    return encoded(body, `"${this.#tag}-${encoding}"`, { ...told, 'Content-Encoding': encoding })
  }
}

/** Headers that an answer sets anew each time, by encoding. */
export const ownHeaders = ['content-type', 'content-encoding', 'content-length', 'etag']

function encoded(buffer: Buffer, etag: string, told: Record<string, string>): Encoded {
  // The types of Response do not take a Buffer that might lie over shared memory; ours never does.
  const memory = buffer.buffer instanceof ArrayBuffer ? buffer.buffer : new Uint8Array(buffer).buffer
  return { body: new Uint8Array(memory, buffer.byteOffset, buffer.byteLength), etag, headers: { ...told, 'Content-Length': String(buffer.byteLength), ETag: etag } }
}

/** RFC 9110, 13.1.2: weak comparison against a list of tags, or `*`. */
function isSame(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch === etag || ifNoneMatch.split(',').some(tag => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}
