import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { RegisterSize } from './peer-data.ts'

/** The API over a made-up register with the built page before it, in a process of its own. Rejects with what it said when it ends before it is ready. */
export async function serveRegister({ count, seed }: RegisterSize): Promise<{ port: number; close: () => Promise<void> }> {
  const script = fileURLToPath(new URL('register-server.ts', import.meta.url))
  // A million rows as objects are more than Node allows itself by default.
  const server = spawn(process.execPath, ['--max-old-space-size=8000', '--import', 'tsx', script, String(count), String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, errors] = ['', '']
  const ended = new Promise<void>(resolve => server.once('close', () => resolve()))
  server.stderr.on('data', data => { errors += String(data) })
  const port = await new Promise<number>((resolve, reject) => {
    server.stdout.on('data', data => {
      said += String(data)
      const [, found] = /is ready: http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? []
      if (found) resolve(Number(found))
    })
    void ended.then(() => reject(new Error(`the server of the register ended: ${errors}`)))
  })
  const close = async () => {
    server.kill('SIGTERM')
    await ended
  }
  return { port, close }
}
