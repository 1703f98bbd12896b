/** The version of the envelope; a message without it is not for the atlas. */
export const version = 1

export const framed = window.parent !== window

export type Said = { type: string; id?: string | number } & Record<string, unknown>

/** Tells the page around the frame. It learns nothing that it did not give or that is not public. */
export function tellParent(message: Said): void {
  if (framed) window.parent.postMessage({ atlas: version, ...message }, '*')
}

/** Asks a reveal.js deck for the `slide:start` that it may have sent before this frame could hear; anything else lets it pass. */
export function askDeck(): void {
  if (framed) window.parent.postMessage('{"method":"startEmbeddedContent"}', '*')
}

type Listener = (data: unknown) => void
const listeners = new Set<Listener>()
const early: unknown[] = []

// A deck may speak before the page stands; what comes too early is kept for the first listener.
if (framed) {
  addEventListener('message', event => {
    if (event.source !== window.parent) return
    if (!listeners.size) early.push(event.data)
    for (const listener of listeners) listener(event.data)
  })
}

/** Hears what the parent window says, and nobody else. Gives the way to stop. */
export function hearParent(listener: Listener): () => void {
  listeners.add(listener)
  for (const data of early.splice(0)) listener(data)
  return () => void listeners.delete(listener)
}
