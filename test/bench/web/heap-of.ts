import type { CDPSession } from 'playwright-core'
import { z } from 'zod'

const Usage = z.object({ usedSize: z.number(), backingStorageSize: z.number() })
const Answer = z.looseObject({ id: z.number().optional(), result: z.unknown().optional() })

/** In bytes: what JavaScript holds, and what array buffers hold beside it. */
export type Heap = { objects: number; buffers: number }

/** Watches a page for its workers from now on, and gives what measures the heap of all of them after a collection of garbage. */
export async function heapOf(devtools: CDPSession): Promise<() => Promise<Heap>> {
  const workers = new Set<string>()
  const waiting = new Map<number, (result: unknown) => void>()
  let asked = 0
  devtools.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId)
  })
  devtools.on('Target.detachedFromTarget', ({ sessionId }) => {
    workers.delete(sessionId)
  })
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = 0, result } = Answer.parse(JSON.parse(message))
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  await devtools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const ask = (sessionId: string, method: string) => new Promise<unknown>((resolve, reject) => {
    asked += 1
    waiting.set(asked, resolve)
    devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: asked, method }) }).catch(reject)
  })
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    const heaps = [Usage.parse(await devtools.send('Runtime.getHeapUsage'))]
    for (const worker of workers) {
      await ask(worker, 'HeapProfiler.collectGarbage')
      heaps.push(Usage.parse(await ask(worker, 'Runtime.getHeapUsage')))
    }
    return { objects: sum(heaps.map(({ usedSize }) => usedSize)), buffers: sum(heaps.map(({ backingStorageSize }) => backingStorageSize)) }
  }
}

const sum = (values: number[]) => values.reduce((whole, value) => whole + value, 0)
