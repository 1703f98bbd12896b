import { chunkSize } from '@bay-atlas/data/columns/chunk-size.ts'
import { getBytes } from '../get-json.ts'
import type { Desk } from './desk.ts'

/** How far the rows have come: how many are there and how many of those are named, of how many. `turn` grows when enough is new to be asked for again. */
export type Arriving = { state: 'coming' | 'stopped' | 'failed' | 'here'; rows: number; named: number; total: number; turn: number }

/** Chunks that are asked for at once. */
const together = 3

type Piece = { what: 'columns' | 'names'; chunk: number }

/** All is there from the first. */
export const allHere = (total: number): Arriving => ({ state: 'here', rows: total, named: total, total, turn: 0 })

/** The way of the rows of a register to the desk after the first of them: all columns, then all names. It can be stopped, and gone on with. */
export class Arrival {
  now: Arriving
  readonly #desk: Desk
  readonly #chunks: number
  readonly #pieces: Piece[]
  readonly #once: Promise<void>
  readonly #listeners = new Set<() => void>()
  #done = 0
  #way = new AbortController()
  /** The last way ends before another begins. */
  #going = Promise.resolve()

  /** The first chunk of `total` rows lies on the desk, named. The others are asked for at once, and put there `once` something else is done. */
  constructor(desk: Desk, total: number, once: Promise<void> = Promise.resolve()) {
    this.#desk = desk
    this.#once = once
    this.#chunks = Math.ceil(total / chunkSize)
    const later = Array.from({ length: Math.max(0, this.#chunks - 1) }, (_, at) => at + 1)
    this.#pieces = (['columns', 'names'] as const).flatMap(what => later.map(chunk => ({ what, chunk })))
    const first = Math.min(total, chunkSize)
    this.now = later.length ? { state: 'coming', rows: first, named: first, total, turn: 0 } : allHere(total)
    if (later.length) this.#begin()
  }

  /** Did not all rows come at once? */
  get isLong(): boolean {
    return this.#pieces.length > 0
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** What has come stays; it is asked for anew, so that it is counted. */
  readonly stop = (): void => {
    this.#way.abort()
    this.#say({ state: 'stopped', turn: this.now.turn + 1 })
  }

  readonly goOn = (): void => {
    this.#say({ state: 'coming' })
    this.#begin()
  }

  #begin(): void {
    this.#way = new AbortController()
    const { signal } = this.#way
    this.#going = this.#going.then(() => this.#go(signal))
  }

  #say(news: Partial<Arriving>): void {
    this.now = { ...this.now, ...news }
    for (const listener of this.#listeners) listener()
  }

  async #go(signal: AbortSignal): Promise<void> {
    try {
      for await (const bytes of inOrder(this.#pieces.slice(this.#done), signal)) {
        await this.#once
        const piece = this.#pieces[this.#done]
        if (signal.aborted || !piece) return
        await this.#desk.deliver(piece.what === 'columns' ? { columns: bytes } : { names: bytes })
        this.#done += 1
        this.#lie(piece)
      }
    } catch (fault) {
      if (signal.aborted) return
      // The reader gets a sentence; the cause is for whoever looks into the console.
      console.error(fault)
      this.#say({ state: 'failed', turn: this.now.turn + 1 })
    }
  }

  /** A piece lies on the desk. What has doubled is asked for again, so that a register of any size costs little more than twice its last answers. */
  #lie({ what, chunk }: Piece): void {
    const { total, turn } = this.now
    const come = Math.min(total, (chunk + 1) * chunkSize)
    const isDone = this.#done === this.#pieces.length
    const isNews = chunk + 1 === this.#chunks || (what === 'columns' && Number.isInteger(Math.log2(chunk + 1)))
    const state = isDone ? 'here' : this.now.state
    this.#say({ ...(what === 'columns' ? { rows: come } : { named: come }), state, turn: isNews ? turn + 1 : turn })
  }
}

/** What is at these places, in their order, the next few on their way while one is put away. */
async function* inOrder(pieces: readonly Piece[], signal: AbortSignal): AsyncGenerator<ArrayBuffer> {
  const coming: Promise<ArrayBuffer>[] = []
  const ask = () => {
    const next = pieces[coming.length]
    if (!next) return
    const bytes = getBytes(`/api/${next.what}/${next.chunk}`, signal)
    // Its fault is heard when its turn comes.
    bytes.catch(() => undefined)
    coming.push(bytes)
  }
  for (let at = 0; at < together; at += 1) ask()
  for (let at = 0; at < pieces.length; at += 1) {
    const bytes = await coming[at]
    ask()
    if (bytes) yield bytes
  }
}
