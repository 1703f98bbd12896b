import { createHash } from 'node:crypto'
import { chooseEncoding, compress, isCompressible, type Encoding } from './encoding.ts'

/** What a route makes once: a body, its media type, headers that belong to this very content, and brotli's quality. */
export type Made = { type: string; body: string | Buffer; headers?: Record<string, string>; quality?: number }

/** The two headers of a request that decide how an answer travels. */
export type Asked = { acceptEncoding?: string; ifNoneMatch?: string }

/** Bytes as they travel, their tag, and the headers that say so. */
export type Encoded = { body: Uint8Array<ArrayBuffer>; etag: string; headers: Record<string, string> }

/** What can be sent at once; a reader who has it already is only told so (304). */
export type Ready = { encoded: Encoded; isKnown: boolean }

/** A finished answer: its bytes in every encoding asked for so far, each with an ETag of its own. */
export class Answer {
  readonly #made: Made
  readonly #plain: Buffer
  readonly #tag: string
  readonly #encoded = new Map<Encoding, Encoded>()
  readonly #underWay = new Map<Encoding, Promise<Encoded>>()
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

  /** The response to a request: the headers given, those of the content, and what the answer varies by; 304 when the reader has this very encoding already. */
  async respond(asked: Asked, headers: Record<string, string>): Promise<Response> {
    const vary = ['Accept-Encoding', headers.Vary].filter(Boolean).join(', ')
    const { encoded: { body, etag, headers: own }, isKnown } = readyFor(asked, await this.#in(this.#encodingFor(asked)))
    if (isKnown) return new Response(null, { status: 304, headers: { ...lasting({ ...headers, ...this.#made.headers }), Vary: vary, ETag: etag } })
    return new Response(body, { headers: { ...headers, ...this.#made.headers, Vary: vary, ...own } })
  }

  /** Of the headers given and those of the content, what a 304 does not say. */
  ofBody(headers: Record<string, string>): Record<string, string> {
    const whole = { ...headers, ...this.#made.headers }
    const told = lasting(whole)
    return Object.fromEntries(Object.entries(whole).filter(([name]) => !(name in told)))
  }

  /** What can be sent without waiting; undefined while it has not been encoded so. */
  ready(asked: Asked): Ready | undefined {
    const known = this.#encoded.get(this.#encodingFor(asked))
    return known && readyFor(asked, known)
  }

  #encodingFor({ acceptEncoding }: Asked): Encoding {
    return isCompressible(this.#made.type, this.bytes) ? chooseEncoding(acceptEncoding) : 'identity'
  }

  #in(encoding: Encoding): Encoded | Promise<Encoded> {
    const known = this.#encoded.get(encoding) ?? this.#underWay.get(encoding)
    if (known) return known
    const making = this.#encode(encoding).then(made => {
      this.#encoded.set(encoding, made)
      return made
    }).finally(() => this.#underWay.delete(encoding))
    this.#underWay.set(encoding, making)
    return making
  }

  async #encode(encoding: Encoding): Promise<Encoded> {
    const told = { 'Content-Type': this.#made.type }
    if (encoding === 'identity') return encoded(this.#plain, `"${this.#tag}"`, told)
    const body = await compress(this.#plain, encoding, this.#made.quality ?? 5)
    this.#onGrow(body.byteLength)
    return encoded(body, `"${this.#tag}-${encoding}"`, { ...told, 'Content-Encoding': encoding })
  }
}

/** Data change with a release: fresh for a minute, and for a day it may be shown while it is asked for again. */
export const dataCaching = 'public, max-age=60, stale-while-revalidate=86400'

/** Headers that are set anew each time, by encoding and by request. */
export const ownHeaders = ['content-type', 'content-encoding', 'content-length', 'etag', 'x-request-id', 'connection']

/** Of headers those that also hold where nothing has changed: what is told of the body, the reader knows (RFC 9110, 15.4.5). */
export const lasting = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(link|content-(?!security-policy$).*)$/i.test(name)))

const readyFor = ({ ifNoneMatch }: Asked, encoded: Encoded): Ready => ({ encoded, isKnown: isSame(ifNoneMatch, encoded.etag) })

function encoded(buffer: Buffer, etag: string, told: Record<string, string>): Encoded {
  // The types of Response do not take a Buffer that might lie over shared memory; ours never does.
  const memory = buffer.buffer instanceof ArrayBuffer ? buffer.buffer : new Uint8Array(buffer).buffer
  return { body: new Uint8Array(memory, buffer.byteOffset, buffer.byteLength), etag, headers: { ...told, 'Content-Length': String(buffer.byteLength), ETag: etag } }
}

/** RFC 9110, 13.1.2: weak comparison against a list of tags, or `*`. */
export function isSame(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  const strong = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch === etag || ifNoneMatch.split(',').some(tag => tag.trim() === '*' || strong(tag) === strong(etag))
}
