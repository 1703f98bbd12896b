import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Is aborted when the answer has taken too long. */
    tooLate?: AbortSignal
  }
}

/** How long an answer may take, in milliseconds. */
export const usualPatience = 60_000
const retryAfter = 30

/** Answers with a Problem (503) what is not ready in time, and has the work given up. */
export const patience = (milliseconds: number): MiddlewareHandler => async (c, next) => {
  const late = new AbortController()
  c.set('tooLate', late.signal)
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Problem('too-slow', `This was not ready within ${milliseconds / 1000} seconds and was stopped; ask again in ${retryAfter} seconds.`, { retryAfter }))
      late.abort()
    }, milliseconds)
  })
  try {
    await Promise.race([next(), tooLate])
  } finally {
    clearTimeout(timer)
  }
}

/** Is aborted when nobody waits for the answer any more: the reader has hung up, or it has taken too long. */
export function nobodyWaits(c: Context): AbortSignal {
  const late = c.get('tooLate')
  return late ? AbortSignal.any([c.req.raw.signal, late]) : c.req.raw.signal
}

/** What those are told who have gone. */
export const givenUp = () => new Problem('given-up', 'The reader has gone; the work was given up.')
