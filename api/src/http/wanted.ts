import { AsyncLocalStorage } from 'node:async_hooks'

/** Whoever waits for the work that is under way; it passes through many hands that need not know. */
const waiting = new AsyncLocalStorage<AbortSignal | null>()

/** Does work for somebody: what it asks of a database ends when `gone` is aborted, since nobody would read the answer. */
export const whileWanted = <T>(gone: AbortSignal, work: () => T): T => waiting.run(gone, work)

/** Does work whose outcome is kept for everybody, so that it does not end with the one who happened to come first. */
export const forEverybody = <T>(work: () => T): T => waiting.run(null, work)

/** Is aborted when nobody wants the answer any more; null for work that is done for everybody. */
export const wantedUntil = (): AbortSignal | null => waiting.getStore() ?? null
