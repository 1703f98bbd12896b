import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const running = new Set<ChildProcess>()

/** A program that was started: where it answers, and the process that its work is counted by. */
export type Program = { base: string; pid: number; end: () => Promise<void> }

/** `ready` is asked, with what the program has said, until it gives the address at which the program answers. */
type Start = { command: string; args: string[]; env?: Record<string, string>; ready: (said: string) => string | undefined | Promise<string | undefined> }

/** Starts a program and waits until it is ready; three minutes at most. */
export async function start({ command, args, env = {}, ready }: Start): Promise<Program> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let [said, errors] = ['', '']
  child.stdout.on('data', data => (said += String(data)))
  child.stderr.on('data', data => (errors = (errors + String(data)).slice(-4_000)))
  const until = Date.now() + 180_000
  for (;;) {
    const found = await ready(said)
    if (found !== undefined) return { base: found.replace('localhost', '127.0.0.1'), pid: child.pid ?? 0, end: () => end(child) }
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${command} did not start: ${errors || said}`)
    await rest(50)
  }
}

/** Ends everything that still runs. */
export const endAll = async () => void await Promise.all([...running].map(end))

async function end(child: ChildProcess) {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const killing = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(killing)
}

const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Ready when the address takes requests. */
export const whenItAnswers = (base: string) => async (): Promise<string | undefined> => {
  try {
    await fetch(base, { signal: AbortSignal.timeout(2_000) })
    return base
  } catch {
    return undefined
  }
}

/** A port that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
