import type { Desk } from '../desk/desk.ts'
import type { About, Known, TellName, Telling, Tells } from './analyst.ts'
import { OpenAnalyst } from './open-analyst.ts'

/** Whether something is being worked out, or could not be. */
export type AtWork = 'rests' | 'works' | 'failed'

/** How long a thread is kept after the last tool has closed, in milliseconds: mostly the next one opens at once. */
const keptFor = 10_000

/** The one analyst beside a desk, for tool and layers together: begins with the first question, ends some time after the last tool. */
export class SharedAnalyst {
  state: AtWork = 'rests'
  readonly #relay: NonNullable<Desk['relay']>
  readonly #listeners = new Set<() => void>()
  #open: OpenAnalyst | null = null
  #known: Known | null = null
  #users = 0
  #questions = 0
  #ending: ReturnType<typeof setTimeout> | undefined

  constructor(relay: NonNullable<Desk['relay']>) {
    this.#relay = relay
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Somebody uses it, until the function that comes back is called. */
  use(): () => void {
    this.#users += 1
    clearTimeout(this.#ending)
    return () => {
      this.#users -= 1
      if (!this.#users) this.#ending = setTimeout(() => this.#close(), keptFor)
    }
  }

  /** The signal takes the question back; its promise then never comes. */
  async tell<N extends TellName>(name: N, known: Known, about: About, question: Telling, signal: AbortSignal): Promise<Tells[N]> {
    const takenBack = () => this.#count(-1)
    const ended = (after: AtWork) => {
      if (signal.aborted) return
      signal.removeEventListener('abort', takenBack)
      this.#count(-1, after)
    }
    this.#count(1)
    signal.addEventListener('abort', takenBack)
    try {
      const told = await this.#analyst(known).tell(name, about, question, signal)
      ended('rests')
      return told
    } catch (fault) {
      // The reader gets a sentence; the cause is for whoever looks into the console.
      console.error(fault)
      ended('failed')
      throw fault
    }
  }

  #analyst(known: Known): OpenAnalyst {
    const open = this.#open ?? new OpenAnalyst(this.#relay)
    if (!this.#open || this.#known !== known) open.know(known)
    this.#open = open
    this.#known = known
    return open
  }

  #count(by: 1 | -1, after: AtWork = 'rests'): void {
    this.#questions += by
    this.state = this.#questions ? 'works' : after
    for (const listener of this.#listeners) listener()
  }

  #close(): void {
    this.#open?.close()
    this.#open = null
  }
}

const known = new WeakMap<Desk, SharedAnalyst>()

/** The analyst beside this desk; null where the rows lie in the page, which works with them itself. */
export function analystOf(desk: Desk): SharedAnalyst | null {
  const analyst = known.get(desk) ?? (desk.relay ? new SharedAnalyst(desk.relay) : null)
  if (analyst) known.set(desk, analyst)
  return analyst
}
