import type { Columns } from '@bay-atlas/data/columns/columns.ts'
import type { Row } from '@bay-atlas/data/row.ts'
import type { Delivery, FromDesk, ToDesk } from './messages.ts'
import { SeenRows } from './seen-rows.ts'
import type { Answers, QuestionName, Questions } from './questions.ts'

/** Who holds the rows, as the page knows it. */
export type Desk = {
  /** The signal takes the question back; its promise then never comes. */
  ask: <N extends QuestionName>(name: N, question: Questions[N], signal?: AbortSignal) => Promise<Answers[N]>
  /** For a chunk of columns: how many rows there are in all. */
  deliver: (delivery: Delivery) => Promise<number>
  /** Hands on a question that somebody else asks; the answer goes through the port, past the page. Only where the rows lie beside the page. */
  relay?: (message: ToDesk, port: MessagePort) => void
  /** All rows, where they lie in the page. */
  here?: () => Columns
  close: () => void
  /** A row that came with a late answer, so that what was just chosen is known at once. */
  known: (id: string) => Row | undefined
}

/** A desk on a thread of its own. */
export function openDesk(): Desk {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Set<(fault: Error) => void>()
  worker.addEventListener('error', () => {
    for (const reject of waiting) reject(new Error('The part of the page that holds the assets could not be started.'))
  })
  const out = outbox(worker)
  const send = <A>(message: ToDesk, moved: Transferable[], signal?: AbortSignal): Promise<A> => {
    const { port1, port2 } = new MessageChannel()
    const told = new Promise<A>((resolve, reject) => {
      waiting.add(reject)
      port1.onmessage = ({ data }: MessageEvent<FromDesk<A>>) => {
        waiting.delete(reject)
        if ('fault' in data) reject(new Error(data.fault))
        else resolve(data.answer)
        port1.close()
      }
      signal?.addEventListener('abort', () => {
        waiting.delete(reject)
        port1.postMessage(null)
      }, { once: true })
    })
    out(message, [port2, ...moved])
    return told
  }
  const seen = new SeenRows()
  return {
    ask: async (name, question, signal) => seen.note(await send({ ask: name, question }, [], signal)),
    deliver: delivery => {
      seen.forget()
      return send({ deliver: delivery }, 'own' in delivery ? [] : ['names' in delivery ? delivery.names : delivery.columns])
    },
    relay: (message, port) => worker.postMessage(message, [port]),
    close: () => worker.terminate(),
    known: id => seen.get(id),
  }
}

/** Sends what one turn of the page asks together: first the marks, which the reader waits for with his eyes. */
function outbox(worker: Worker): (message: ToDesk, moved: Transferable[]) => void {
  let waiting: { message: ToDesk; moved: Transferable[] }[] = []
  const isLate = ({ message }: { message: ToDesk }) => Number(!('ask' in message && message.ask === 'marks'))
  return (message, moved) => {
    if (waiting.push({ message, moved }) > 1) return
    queueMicrotask(() => {
      const sent = waiting.toSorted((a, b) => isLate(a) - isLate(b))
      waiting = []
      for (const one of sent) worker.postMessage(one.message, one.moved)
    })
  }
}
