import { carried } from './carried.ts'

/** The query a file stands at: its hash where it has one, so that a reload and a bookmark find it again. */
const inHash = (start: string) => (location.hash.length > 1 ? `?${location.hash.slice(1)}` : start)

let held = carried && inHash(carried.search)

/** What the address says, from `?` on. */
export const readSearch = (): string => held ?? location.search

/** The address to copy and to cite: of the live page, even out of a file that knows where it came from. */
export const liveHref = (): string => (carried?.address ? new URL(`/${readSearch()}`, carried.address).href : location.href)

/** Writes it and tells whoever listens. */
export function writeSearch(search: string, step: 'push' | 'replace'): void {
  if (held === null) history[`${step}State`](null, '', location.pathname + search + location.hash)
  else hold(search, step)
  dispatchEvent(new PopStateEvent('popstate'))
}

function hold(search: string, step: 'push' | 'replace'): void {
  held = search
  try {
    history[`${step}State`](null, '', `#${search.slice(1)}`)
  } catch {
    // A sandboxed frame has no history of its own: the page remembers by itself, and Back is not offered.
  }
}

/** Calls when the address has changed. */
export function onAddress(listener: () => void): () => void {
  const heard = (event: PopStateEvent) => {
    if (carried && event.isTrusted) held = inHash(carried.search)
    listener()
  }
  addEventListener('popstate', heard)
  return () => removeEventListener('popstate', heard)
}
