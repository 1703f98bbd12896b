import type { Desk } from '../desk/desk.ts'
import type { About, Known, TellName, Telling, Tells } from './analyst.ts'
import type { ForDesk, FromAnalyst, ToAnalyst } from './messages.ts'

/** Work on a question that was taken back goes on for so many milliseconds at most: then a new thread costs less than the wait. */
const patience = 1500

/** A question that is not answered yet: how it is sent and taken back, and who is told where it cannot be answered. */
type Pending = { send: () => void; takeBack: () => void; reject: (fault: Error) => void }

/** Who works out what tools say of many rows, as the page knows it: on a thread of its own. */
export class OpenAnalyst {
  readonly #relay: NonNullable<Desk['relay']>
  /** In the order in which they are worked on. */
  readonly #pending: Pending[] = []
  #known: Known | null = null
  #worker: Worker
  /** When the work on the first of them began. */
  #since = 0

  /** `relay` hands its questions to the desk. */
  constructor(relay: NonNullable<Desk['relay']>) {
    this.#relay = relay
    this.#worker = this.#begin()
  }

  know(known: Known): void {
    this.#known = known
    this.#post({ know: known })
  }

  /** The signal takes the question back; its promise then never comes. */
  tell<N extends TellName>(name: N, about: About, question: Telling, signal: AbortSignal): Promise<Tells[N]> {
    return new Promise((resolve, reject) => {
      const one: Pending = {
        reject,
        takeBack: () => undefined,
        send: () => {
          const { port1, port2 } = new MessageChannel()
          one.takeBack = () => port1.postMessage(null)
          port1.onmessage = ({ data }: MessageEvent<FromAnalyst<N>>) => {
            this.#end(one)
            if ('fault' in data) reject(new Error(data.fault))
            else resolve(data.answer)
            port1.close()
          }
          this.#post({ tell: name, about, question }, [port2])
        },
      }
      signal.addEventListener('abort', () => this.#drop(one), { once: true })
      if (this.#pending.push(one) === 1) this.#since = Date.now()
      one.send()
    })
  }

  close(): void {
    this.#worker.terminate()
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', () => {
      for (const { reject } of this.#pending.splice(0)) reject(new Error('The part of the page that works out what tools say could not be started.'))
    })
    worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<ForDesk>) => port && this.#relay(data, port))
    return worker
  }

  #post(message: ToAnalyst, moved: Transferable[] = []): void {
    this.#worker.postMessage(message, moved)
  }

  /** It is answered or taken back; what follows it is worked on from now. */
  #end(one: Pending): void {
    if (this.#pending[0] === one) this.#since = Date.now()
    this.#pending.splice(this.#pending.indexOf(one), 1)
  }

  #drop(one: Pending): void {
    if (!this.#pending.includes(one)) return
    const isLong = this.#pending[0] === one && Date.now() - this.#since > patience
    this.#end(one)
    if (!isLong) return one.takeBack()
    this.#worker.terminate()
    this.#worker = this.#begin()
    if (this.#known) this.#post({ know: this.#known })
    for (const { send } of this.#pending) send()
  }
}
