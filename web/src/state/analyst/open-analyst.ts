import type { Desk } from '../desk/desk.ts'
import type { About, Known, TellName, Telling, Tells } from './analyst.ts'
import type { ForDesk, FromAnalyst, ToAnalyst } from './messages.ts'

/** Who works out what tools say of many rows, as the page knows it. */
export type OpenAnalyst = {
  know: (known: Known) => void
  /** The signal takes the question back; its promise then never comes. */
  tell: <N extends TellName>(name: N, about: About, question: Telling, signal: AbortSignal) => Promise<Tells[N]>
  close: () => void
}

/** An analyst on a thread of its own; `relay` hands its questions to the desk. */
export function openAnalyst(relay: NonNullable<Desk['relay']>): OpenAnalyst {
  const worker = new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Set<(fault: Error) => void>()
  worker.addEventListener('error', () => {
    for (const reject of waiting) reject(new Error('The part of the page that works out what tools say could not be started.'))
  })
  worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<ForDesk>) => port && relay(data, port))
  const send = (message: ToAnalyst, moved: Transferable[] = []) => worker.postMessage(message, moved)
  return {
    know: known => send({ know: known }),
    tell: (name, about, question, signal) => new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel()
      waiting.add(reject)
      port1.onmessage = ({ data }: MessageEvent<FromAnalyst<typeof name>>) => {
        waiting.delete(reject)
        if ('fault' in data) reject(new Error(data.fault))
        else resolve(data.answer)
        port1.close()
      }
      signal.addEventListener('abort', () => {
        waiting.delete(reject)
        port1.postMessage(null)
      }, { once: true })
      send({ tell: name, about, question }, [port2])
    }),
    close: () => worker.terminate(),
  }
}
