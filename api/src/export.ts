import type { Context } from 'hono'
import type { Atlas } from './atlas.ts'
import { callerOf } from './http/caller-of.ts'
import { streamed, type Streaming } from './http/streamed.ts'

/** Sends in pieces, as one of those that may be under way at once. Rejects with a Problem (429) where there are too many. */
export const sendInPieces = ({ queues }: Atlas, c: Context, streaming: Streaming) => new Promise<Response>((resolve, reject) => {
  queues.exports.run(callerOf(c), () => new Promise<void>(over => resolve(streamed(c, streaming, over)))).catch(reject)
})
