import { deliver } from './deliver.ts'
import { Ledger } from './ledger.ts'
import type { FromDesk, ToDesk } from './messages.ts'
import type { Answering, QuestionName } from './questions.ts'

// The ledger on a thread of its own. One question at a time, in their order; between two of them it hears which were taken back.

const ledger = new Ledger()
const desk: Answering = ledger
const waiting: { port: MessagePort; answer: () => unknown }[] = []
const turn = new MessageChannel()

const faultOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault))

function answered(answer: () => unknown): FromDesk<unknown> {
  try {
    return { answer: answer() }
  } catch (fault) {
    return { fault: faultOf(fault) }
  }
}

turn.port1.onmessage = () => {
  const next = waiting.shift()
  if (!next) return
  next.port.postMessage(answered(next.answer))
  next.port.close()
  if (waiting.length) turn.port2.postMessage(null)
}

function hear<N extends QuestionName>({ data, ports: [port] }: MessageEvent<ToDesk<N>>): void {
  if (!port) return
  const one = { port, answer: 'deliver' in data ? () => deliver(ledger, data.deliver) : () => desk[data.ask](data.question) }
  port.onmessage = () => {
    const at = waiting.indexOf(one)
    if (at >= 0) waiting.splice(at, 1)
    port.close()
  }
  if (waiting.push(one) === 1) turn.port2.postMessage(null)
}
addEventListener('message', hear)
