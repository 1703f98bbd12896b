import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

/** Where requests go: one address, or another one each time. */
export type Target = { base: string; path: string | (() => string); headers?: Record<string, string> }

/** Answers a second, the 99th percentile in milliseconds, all answers, and those that were neither 2xx nor 304. */
export type Shot = { rate: number; p99: number; answers: number; faults: number }

/** Requests under way at once. */
const connections = 8

/** Has as much asked in so many seconds as comes back. wrk asks one address and is never the limit; autocannon can ask another one each time. */
export const fire = (target: Target, seconds: number, hasWrk: boolean): Promise<Shot> =>
  typeof target.path === 'string' && hasWrk ? byWrk(target.base + target.path, target.headers ?? {}, seconds) : byAutocannon(target, seconds)

const run = promisify(execFile)
const inMilliseconds: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

async function byWrk(url: string, headers: Record<string, string>, seconds: number): Promise<Shot> {
  const told = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency', ...told, url])
  const read = (pattern: RegExp) => pattern.exec(stdout) ?? []
  const [, p99 = 'NaN', unit = 'ms'] = read(/99%\s+([\d.]+)(\w+)/)
  const [, faults = '0'] = read(/Non-2xx or 3xx responses: (\d+)/)
  return { rate: Number(read(/Requests\/sec:\s+([\d.]+)/)[1]), p99: Number(p99) * (inMilliseconds[unit] ?? 1), answers: Number(read(/(\d+) requests in/)[1]), faults: Number(faults) }
}

async function byAutocannon({ base, path, headers }: Target, seconds: number): Promise<Shot> {
  const requests = typeof path === 'string' ? [{ path }] : [{ setupRequest: (request: autocannon.Request) => ({ ...request, path: path() }) }]
  const { requests: { total }, duration, latency, statusCodeStats = {}, errors } = await autocannon({ url: base, connections, duration: seconds, headers, requests })
  const faults = Object.entries(statusCodeStats).filter(([status]) => !/^(2\d\d|304)$/.test(status)).reduce((sum, [, { count = 0 }]) => sum + count, errors)
  return { rate: total / duration, p99: latency.p99, answers: total, faults }
}
