import { forEverybody } from './http/wanted.ts'

/** Reads once and keeps what came; a failure is not kept, so that the next one tries again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => {
    kept ??= forEverybody(read).catch((fault: unknown) => {
      kept = undefined
      throw fault
    })
    return kept
  }
}
