import { givenUp } from '../http/patience.ts'
import { Problem } from '../http/problem.ts'

/** How many plates are drawn at the same time, how many may wait, and how many of both one caller may have. */
export type Bounds = { atOnce: number; waiting: number; perCaller: number; /** What is under way, as those are told who are sent away. */ what?: string }
export const usualBounds: Bounds = { atOnce: 2, waiting: 16, perCaller: 4 }
/** Of what costs little: a page of posters asks for many drawings at once. */
export const lightBounds: Bounds = { atOnce: 2, waiting: 64, perCaller: 32 }

/** Of what leaves in pieces: most of the time it waits for its reader, and little of it is in memory. */
export const exportBounds: Bounds = { atOnce: 24, waiting: 0, perCaller: 6, what: 'exports' }

/** What one drawing is expected to take; said to those who are sent away. */
const secondsEach = 2

/** `left`: its reader has gone while it was drawn, so that it no longer counts against anyone. */
type Job = { caller: string; left: boolean; start: () => void }

/** Lets heavy work through a few at a time, so that no one caller can starve the others. */
export class RenderQueue {
  readonly #bounds: Bounds
  readonly #running: Job[] = []
  readonly #waiting: Job[] = []

  constructor(bounds: Bounds = usualBounds) {
    this.#bounds = bounds
  }

  /** How many are drawn and how many wait. */
  get length() {
    return { drawing: this.#running.length, waiting: this.#waiting.length }
  }

  /**
   * Does the work when its turn comes. Rejects with a Problem (429) at once when the caller has too much under way, or
   * everyone together has. When `gone` is aborted, work that waits is given up and frees its place at once.
   */
  async run<T>(caller: string, work: () => Promise<T> | T, gone?: AbortSignal): Promise<T> {
    if (gone?.aborted) throw givenUp()
    this.#refuse(caller)
    return new Promise<T>((resolve, reject) => {
      const leave = () => this.#leave(job, reject)
      const job: Job = { caller, left: false, start: () => {
        // A turn of the event loop in between lets small answers through while drawings wait for each other.
        setImmediate(() => void this.#finish(job, work, resolve, reject).finally(() => gone?.removeEventListener('abort', leave)))
      } }
      gone?.addEventListener('abort', leave, { once: true })
      this.#waiting.push(job)
      this.#next()
    })
  }

  /** What is being drawn is drawn to its end, since its thread cannot be stopped; it still takes up a place among those drawn at once. */
  #leave(job: Job, reject: (fault: unknown) => void) {
    job.left = true
    const place = this.#waiting.indexOf(job)
    if (place < 0) return
    this.#waiting.splice(place, 1)
    reject(givenUp())
  }

  async #finish<T>(job: Job, work: () => Promise<T> | T, resolve: (value: T) => void, reject: (fault: unknown) => void) {
    try {
      if (job.left) throw givenUp()
      resolve(await work())
    } catch (fault) {
      reject(fault)
    } finally {
      this.#running.splice(this.#running.indexOf(job), 1)
      this.#next()
    }
  }

  #refuse(caller: string) {
    const { atOnce, waiting, perCaller, what = 'plates' } = this.#bounds
    const all = [...this.#running, ...this.#waiting].filter(({ left }) => !left)
    if (all.filter(job => job.caller === caller).length >= perCaller) throw busy(`You have ${perCaller} ${what} under way, the most that one caller may have`, perCaller / atOnce)
    if (all.length >= atOnce + waiting) throw busy(`${atOnce} ${what} are being made and ${waiting} wait, the most that may`, all.length / atOnce)
  }

  #next() {
    if (this.#running.length >= this.#bounds.atOnce) return
    // Whoever has nothing in the making goes before those who have.
    const newcomer = this.#waiting.findIndex(({ caller }) => !this.#running.some(job => job.caller === caller))
    const [job] = this.#waiting.splice(Math.max(0, newcomer), 1)
    if (!job) return
    this.#running.push(job)
    job.start()
    this.#next()
  }
}

function busy(why: string, rounds: number): Problem {
  const seconds = Math.ceil(rounds * secondsEach)
  return new Problem('too-busy', `${why}; ask again in ${seconds} seconds.`, { retryAfter: seconds })
}
