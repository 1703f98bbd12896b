import type { FromReader, OwnAnswers, OwnQuestionName, OwnQuestions, ToReader } from './own-messages.ts'

/** The reader of files, and what it keeps of one, as the page knows them. */
export type OwnReader = {
  send: (message: ToReader) => void
  /** Once the reader is closed the promise never comes. */
  ask: <N extends OwnQuestionName>(name: N, question: OwnQuestions[N]) => Promise<OwnAnswers[N]>
  close: () => void
}

/** Starts a reader on a thread of its own. */
export function openReader(hear: (told: FromReader) => void): OwnReader {
  const worker = new Worker(new URL('./read-own.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(data))
  worker.addEventListener('error', () => hear({ say: 'failed', fault: { code: 'unreadable', values: [] } }))
  const send = (message: ToReader, moved: Transferable[] = []) => worker.postMessage(message, moved)
  return {
    send,
    ask: <N extends OwnQuestionName>(name: N, question: OwnQuestions[N]) => new Promise<OwnAnswers[N]>(resolve => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<OwnAnswers[N]>) => {
        resolve(data)
        port1.close()
      }
      send({ ask: 'tell', name, question }, [port2])
    }),
    close: () => worker.terminate(),
  }
}
