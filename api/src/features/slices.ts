import { setImmediate as breath } from 'node:timers/promises'
import { whileWanted } from '../http/wanted.ts'

/** Few enough that nothing else waits long for the processor while they are written. */
const together = 500

/** What stands at many places, some after others, each time they are asked for; ends when nobody wants them any more. */
export async function* slicesOf<T>(places: Uint32Array, at: (places: Uint32Array) => Promise<T[]>, gone: AbortSignal): AsyncGenerator<T[]> {
  for (let from = 0; from < places.length; from += together) {
    gone.throwIfAborted()
    yield await whileWanted(gone, () => at(places.subarray(from, from + together)))
    await breath()
  }
}
