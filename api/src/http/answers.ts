import type { Context, MiddlewareHandler } from 'hono'
import { Answer, ownHeaders, type Asked, type Made } from './answer.ts'
import { ByteCache } from './byte-cache.ts'

/** Data change with a release: fresh for a minute, and for a day it may be shown while it is asked for again. */
const dataCaching = 'public, max-age=60, stale-while-revalidate=86400'

/** How an address as it was written leads to an answer, and the headers that every room of the house had added. */
type Said = { key: string; headers: Record<string, string> }

/** Ways of writing an address that are remembered. */
const mostSaid = 5_000

/**
 * Answers built once and kept. `key` says everything the body depends on beside the data, which never change while
 * the server runs: the address in canonical form, the origin its links begin with, the language.
 */
export class Answers {
  readonly #kept: ByteCache<Answer>
  readonly #underWay = new Map<string, Promise<Answer>>()
  readonly #said = new Map<string, Said>()
  readonly #keys = new WeakMap<Context, string>()

  constructor(capacityBytes = 96 * 1024 * 1024) {
    this.#kept = new ByteCache(capacityBytes)
  }

  /** Bytes held now, all encodings together. */
  get bytes() {
    return this.#kept.bytes
  }

  /** Answers the request from what is kept, or makes it, once even when many ask at the same time. */
  async send(c: Context, key: string, make: () => Promise<Made> | Made, headers: Record<string, string> = {}): Promise<Response> {
    const answer = this.#kept.get(key) ?? (await this.#made(key, make))
    // What depends on the language or the Accept header is not known by its address alone.
    if (!headers.Vary) this.#keys.set(c, key)
    return answer.respond(askedBy(c), { 'Cache-Control': dataCaching, ...headers })
  }

  /** Stands before every other middleware: an address asked for again is answered without parsing it again. */
  readonly again: MiddlewareHandler = async (c, next) => {
    const said = c.req.method === 'GET' || c.req.method === 'HEAD' ? this.#said.get(c.req.url) : undefined
    const answer = said && this.#kept.get(said.key)
    if (answer) return answer.repeat(askedBy(c), said.headers)
    await next()
    const key = this.#keys.get(c)
    if (key && c.res.status === 200) this.#remember(c.req.url, { key, headers: commonOf(c.res.headers) })
  }

  #remember(url: string, said: Said) {
    if (this.#said.size >= mostSaid) this.#said.clear()
    this.#said.set(url, said)
  }

  #made(key: string, make: () => Promise<Made> | Made): Promise<Answer> {
    const waiting = this.#underWay.get(key)
    if (waiting) return waiting
    const making = this.#make(key, make).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, making)
    return making
  }

  async #make(key: string, make: () => Promise<Made> | Made): Promise<Answer> {
    const answer = new Answer(await make(), bytes => this.#kept.grow(key, bytes))
    this.#kept.set(key, answer, answer.bytes)
    return answer
  }
}

const askedBy = (c: Context): Asked => ({ acceptEncoding: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') })

const commonOf = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => !ownHeaders.includes(name)))
