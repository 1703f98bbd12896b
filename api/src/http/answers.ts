import type { IncomingMessage } from 'node:http'
import type { Context, MiddlewareHandler } from 'hono'
import { routeOf } from '../watch/route-of.ts'
import { Answer, dataCaching, lasting, ownHeaders, type Asked, type Encoded, type Made } from './answer.ts'
import { ByteCache } from './byte-cache.ts'
import { nobodyWaits } from './patience.ts'
import { whileWanted } from './wanted.ts'

/** The answer that is being sent, and the headers that belong to its body, which a 304 does not say. */
type Sending = { key: string; ofBody: Record<string, string> }

/** How an address as it was written leads to an answer, by which route, and the headers that every room of the house had added; `sent` is what was said again so far. */
type Said = Sending & { route: string; headers: Headers; sent: WeakMap<Encoded, Sent> }

/** The headers of one encoding, name after value after name; fewer where nothing has changed. */
type Sent = { whole: readonly string[]; lasting: readonly string[] }

/** An answer that can be sent at once; without a body nothing has changed (304). */
export type Again = { route: string; headers: readonly string[]; body: Uint8Array | null }

/** Ways of writing an address that are remembered, and how long they may be. */
const mostSaid = 5_000
const longestSaid = 2_000

/** Makes an answer; the signal is aborted when nobody waits for it any more. */
type Make = (gone: AbortSignal) => Promise<Made> | Made

/** An answer in the making, and how many wait for it. */
type Making = { answer: Promise<Answer>; waiting: number; gone: AbortController }

/**
 * Answers built once and kept. `key` says everything the body depends on beside the data, which never change while
 * the server runs: the address in canonical form, the origin its links begin with, the language.
 */
export class Answers {
  readonly #kept: ByteCache<Answer>
  readonly #underWay = new Map<string, Making>()
  readonly #said = new Map<string, Said>()
  readonly #sending = new WeakMap<Context, Sending>()

  constructor(capacityBytes = 96 * 1024 * 1024) {
    this.#kept = new ByteCache(capacityBytes)
  }

  /** Bytes held now, all encodings together. */
  get bytes() {
    return this.#kept.bytes
  }

  /** Answers held now. */
  get count() {
    return this.#kept.count
  }

  /** Is there an answer that can be sent? */
  knows(key: string): boolean {
    return this.#kept.has(key)
  }

  /** Answers the request from what is kept, or makes it, once even when many ask at the same time. */
  async send(c: Context, key: string, make: Make, headers: Record<string, string> = {}): Promise<Response> {
    const answer = this.#kept.get(key) ?? (await this.#made(key, make, nobodyWaits(c)))
    this.#sending.set(c, { key, ofBody: answer.ofBody(headers) })
    return answer.respond(askedBy(c), { 'Cache-Control': dataCaching, ...headers })
  }

  /** Answers with what is made for this request alone: kept nowhere here, and nowhere on its way. */
  async once(c: Context, make: Make): Promise<Response> {
    const gone = nobodyWaits(c)
    return new Answer(await whileWanted(gone, () => make(gone))).respond({ acceptEncoding: c.req.header('Accept-Encoding') }, { 'Cache-Control': 'no-store' })
  }

  /** The answer to an address that was written just so before, without reading it; undefined where it must be read. */
  again(incoming: IncomingMessage): Again | undefined {
    const { method, headers } = incoming
    const said = method === 'GET' || method === 'HEAD' ? this.#said.get(askedAs(incoming)) : undefined
    const ready = said && this.#kept.get(said.key)?.ready({ acceptEncoding: oneOf(headers['accept-encoding']), ifNoneMatch: headers['if-none-match'] })
    if (!ready) return undefined
    const { encoded, isKnown } = ready
    const sent = said.sent.get(encoded) ?? sentAgain(said, encoded)
    return isKnown ? { route: said.route, headers: sent.lasting, body: null } : { route: said.route, headers: sent.whole, body: encoded.body }
  }

  /** Stands outside whatever adds headers that all readers get: remembers how an address that came to a port is answered. */
  readonly remembering: MiddlewareHandler<{ Bindings: { incoming?: IncomingMessage } }> = async (c, next) => {
    await next()
    const sending = this.#sending.get(c)
    const incoming = c.env?.incoming
    if (sending && incoming && [200, 304].includes(c.res.status)) this.#remember(askedAs(incoming), { ...sending, route: routeOf(c), headers: c.res.headers, sent: new WeakMap() })
  }

  #remember(asked: string, said: Said) {
    if (asked.length > longestSaid) return
    if (this.#said.size >= mostSaid) this.#said.clear()
    this.#said.set(asked, said)
  }

  async #made(key: string, make: Make, gone: AbortSignal): Promise<Answer> {
    const making = this.#underWay.get(key) ?? this.#begin(key, make)
    const leave = () => {
      making.waiting -= 1
      if (making.waiting === 0) this.#giveUp(key, making)
    }
    making.waiting += 1
    if (gone.aborted) leave()
    else gone.addEventListener('abort', leave, { once: true })
    try {
      return await making.answer
    } finally {
      gone.removeEventListener('abort', leave)
    }
  }

  #begin(key: string, make: Make): Making {
    const gone = new AbortController()
    const making: Making = { answer: this.#make(key, make, gone.signal).finally(() => this.#forget(key, making)), waiting: 0, gone }
    this.#underWay.set(key, making)
    return making
  }

  /** Whoever asks from now on begins anew. */
  #giveUp(key: string, making: Making) {
    this.#forget(key, making)
    making.gone.abort()
  }

  #forget(key: string, making: Making) {
    if (this.#underWay.get(key) === making) this.#underWay.delete(key)
  }

  async #make(key: string, make: Make, gone: AbortSignal): Promise<Answer> {
    const answer = new Answer(await whileWanted(gone, () => make(gone)), bytes => this.#kept.grow(key, bytes))
    this.#kept.set(key, answer, answer.bytes)
    return answer
  }
}

/** The address as it was written, with the headers that may change the answer to it. */
const askedAs = ({ url, headers: { host, accept, 'accept-language': language } }: IncomingMessage) => `${host} ${url} ${accept} ${language}`

const askedBy = (c: Context): Asked => ({ acceptEncoding: c.req.header('Accept-Encoding'), ifNoneMatch: c.req.header('If-None-Match') })

const oneOf = (header: string | string[] | undefined) => (Array.isArray(header) ? header.join(', ') : header)

/** Made when it is first said again: most addresses are asked once alone. */
function sentAgain({ headers, ofBody, sent }: Said, encoded: Encoded): Sent {
  const common = Object.fromEntries([...headers, ...Object.entries(ofBody)].flatMap(([name, value]) => (ownHeaders.includes(name) ? [] : [[name.toLowerCase(), value]])))
  const made = { whole: Object.entries({ ...common, ...encoded.headers }).flat(), lasting: Object.entries({ ...lasting(common), ETag: encoded.etag }).flat() }
  sent.set(encoded, made)
  return made
}
