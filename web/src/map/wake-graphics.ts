import { carried } from '../state/carried.ts'

/** In milliseconds: who is not awake by then is woken by the map itself, as always. */
const patience = 1500

let waking: Promise<void> | undefined

/**
 * Has the browser start its graphics on another thread, once, and resolves when they stand. The first WebGL canvas of a browser
 * takes up to half a second without a graphics card, in which the page could not even start its workers.
 */
export function wakeGraphics(): Promise<void> {
  // Where no thread can be begun, as in a page in one file, the map wakes them itself.
  waking ??= carried || self.origin === 'null' ? Promise.resolve() : wake().catch(() => undefined)
  return waking
}

function wake(): Promise<void> {
  return new Promise(resolve => {
    const worker = new Worker(new URL('./wake-worker.ts', import.meta.url), { type: 'module' })
    const end = () => {
      clearTimeout(late)
      worker.terminate()
      resolve()
    }
    const late = setTimeout(end, patience)
    worker.addEventListener('message', end)
    worker.addEventListener('error', end)
  })
}
