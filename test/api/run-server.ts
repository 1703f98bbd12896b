import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A line of the log. */
const Line = z.looseObject({ level: z.string(), message: z.string() })

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a run of the server said, and how it ended. */
export type Run = { code: number | null; output: string; errors: string }

/** Starts the real server as its own process; `ready` gives its address, `ended` how it went. */
export function runServer(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/server.ts'], { cwd: root, env: { ...process.env, PORT: '0', HOST: '', DATA: '', PUBLIC_URL: '', LOG_LEVEL: '', DRAIN_SECONDS: '', ...env } })
  const run: Run = { code: null, output: '', errors: '' }
  child.stderr.on('data', data => (run.errors += String(data)))
  const ended = new Promise<Run>(resolve => child.on('close', code => resolve({ ...run, code })))
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', data => {
      run.output += String(data)
      const [, url] = /The atlas is ready: (\S+)/.exec(run.output) ?? []
      if (url) resolve(url)
    })
    void ended.then(({ errors }) => reject(new Error(`the server ended before it was ready: ${errors}`)))
  })
  // Those who only wait for the end do not ask whether it was ever ready.
  ready.catch(() => {})
  return {
    ready,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The log lines so far. */
    log: () => run.output.split('\n').flatMap(line => (line.startsWith('{') ? [Line.parse(JSON.parse(line))] : [])),
  }
}
