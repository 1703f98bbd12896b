import type { FromDesk } from '../desk/messages.ts'
import type { Desk } from '../desk/desk.ts'
import { Analyst } from './analyst.ts'
import type { ForDesk, ToAnalyst } from './messages.ts'

// The analyst on a thread of its own. One question at a time, in their order; those taken back are dropped.

type Waiting = { port: MessagePort; answer: (isWanted: () => boolean) => Promise<unknown>; isWanted: boolean }

/** Asks the desk by way of the page, which hands the port on: the answer comes from thread to thread. */
const ask: Desk['ask'] = (name, question) => {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<FromDesk<Awaited<ReturnType<typeof ask<typeof name>>>>>) => {
      if ('fault' in data) reject(new Error(data.fault))
      else resolve(data.answer)
      port1.close()
    }
    postMessage({ ask: name, question } satisfies ForDesk, { transfer: [port2] })
  })
}

const analyst = new Analyst(ask)
const waiting: Waiting[] = []
let isAtWork = false

async function work(): Promise<void> {
  isAtWork = true
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const { port, answer } = one
    const isWanted = ((asked: Waiting) => () => asked.isWanted)(one)
    const told = await answer(isWanted).then(answer => ({ answer }), (fault: unknown) => ({ fault: fault instanceof Error ? fault.message : String(fault) }))
    if (isWanted()) port.postMessage(told)
    port.close()
    // Between two of them it hears which were taken back.
    await new Promise(resolve => setTimeout(resolve))
  }
  isAtWork = false
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<ToAnalyst>) => {
  if ('know' in data) return analyst.know(data.know)
  if (!port) return
  const one: Waiting = { port, isWanted: true, answer: isWanted => analyst.tell(data.tell, data.about, data.question, isWanted) }
  port.onmessage = () => {
    one.isWanted = false
    const at = waiting.indexOf(one)
    if (at >= 0) waiting.splice(at, 1)
  }
  waiting.push(one)
  if (!isAtWork) void work()
})
