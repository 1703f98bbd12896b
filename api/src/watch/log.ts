import { destination, pino, stdTimeFunctions, type Logger } from 'pino'

/** From the quietest to the one that tells most. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** Where log lines go; `flushSync` writes what still waits before the program ends. */
export type Log = Logger

/** A log of JSON lines on standard output. It is told only what is meant to stand there: no address of a reader, no query, no browser. */
export function createLog(level: LogLevel): { log: Log; flush: () => void } {
  const lines = destination({ dest: 1, sync: false })
  const log = pino({ level, base: null, messageKey: 'message', timestamp: stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } }, lines)
  return { log, flush: () => flushed(() => lines.flushSync()) }
}

/** A program that ends at once has not opened its output yet; then there is nothing to write. */
function flushed(flush: () => void) {
  try {
    flush()
  } catch {
    // Nothing was waiting.
  }
}
