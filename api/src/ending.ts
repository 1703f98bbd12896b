import type { Server } from 'node:http'
import type { Log } from './watch/log.ts'

/** How long requests under way may take to end, in milliseconds. */
const longest = 20_000
const pace = 50

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/**
 * Ends a server without dropping a request: for `drainSeconds` it stays open while it says that it is not ready, then it
 * takes no more connections, answers what is under way and closes those that are kept alive. Gives the exit code: 0, or
 * 1 when requests had to be cut off after `most` milliseconds.
 */
export async function endInPeace(server: Server, log: Log, { drainSeconds = 0, most = longest } = {}): Promise<number> {
  log.info({ drainSeconds }, 'ending')
  await rest(drainSeconds * 1000)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  // A connection becomes idle when its last answer has been read; nobody tells.
  const sweep = setInterval(() => server.closeIdleConnections(), pace)
  const isClosed = await Promise.race([closed.then(() => true), rest(most).then(() => false)])
  clearInterval(sweep)
  if (isClosed) return 0
  log.error({ seconds: most / 1000 }, 'requests were still under way and are cut off')
  server.closeAllConnections()
  return 1
}
