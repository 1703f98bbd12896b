import { destination, pino, stdTimeFunctions, type Logger } from 'pino'

/** From the quietest to the one that tells most. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

export type Log = Logger

/** Takes finished lines. */
type Lines = { write: (line: string) => void }

/** A log of JSON lines. It is told only what is meant to stand there: no address of a reader, no query, no browser. */
export function createLog(level: LogLevel, to: Lines): Log {
  return pino({ level, base: null, messageKey: 'message', timestamp: stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } }, to)
}

/** Standard output, written without holding up the answers; `flush` writes what still waits before the program ends. */
export function standardOutput() {
  const lines = destination({ dest: 1, sync: false })
  const flush = () => {
    try {
      lines.flushSync()
    } catch {
      // A program that ends at once has not opened its output yet; then nothing was waiting.
    }
  }
  return { lines, flush }
}
