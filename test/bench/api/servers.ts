import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptAnswer } from './kept-answer.ts'
import { freePort, start, whenItAnswers, type Program } from './programs.ts'

const program = (name: string) => new URL(name, import.meta.url).pathname

/** The atlas itself, as `npm start` runs it; with `processes`, so many behind one port. */
export function startAtlas(env: Record<string, string>, processes = 1): Promise<Program> {
  const args = processes > 1 ? [program('one-per-core.ts')] : ['api/src/server.ts']
  const set = { HOST: '127.0.0.1', DATA: '', DATABASE_URL: '', PUBLIC_URL: '', LOG_LEVEL: 'warn', PROCESSES: String(processes), ...env }
  return freePort().then(port => start({ command: process.execPath, args: ['--import', 'tsx', ...args], env: { PORT: String(port), ...set }, ready: said => /The atlas is ready: (\S+)/.exec(said)?.[1] }))
}

/** node:http with answers that lie ready. */
export function startRaw(kept: readonly KeptAnswer[], folder: string): Promise<Program> {
  const manifest = join(folder, 'kept.json')
  writeFileSync(manifest, JSON.stringify(kept))
  return start({ command: process.execPath, args: ['--import', 'tsx', program('raw-server.ts'), manifest], ready: said => /ready: (\S+)/.exec(said)?.[1] })
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
export const nginxHasBrotli = existsSync(brotliModule)

/** nginx over the files of a folder, those with `.br` precompressed. */
export async function startNginx(folder: string, workers: number): Promise<Program> {
  const port = await freePort()
  const server = `root ${folder}; default_type application/json; etag on; ${nginxHasBrotli ? 'brotli_static on;' : ''}`
  return runNginx(join(folder, `nginx-${workers}`), workers, `server { listen 127.0.0.1:${port}; ${server} }`, port)
}

/** nginx in a folder of its own, with what stands inside `http`. */
export async function runNginx(folder: string, workers: number, inside: string, port: number): Promise<Program> {
  mkdirSync(folder, { recursive: true })
  const temporary = ['client_body', 'fastcgi', 'proxy', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${join(folder, name)};`).join(' ')
  const file = join(folder, 'nginx.conf')
  const speed = 'sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=200; access_log off;'
  writeFileSync(file, `${nginxHasBrotli ? `load_module ${brotliModule};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes ${workers};\ndaemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents { worker_connections 512; }\nhttp { ${speed} ${temporary} ${inside} }\n`)
  return start({ command: 'nginx', args: ['-c', file, '-e', join(folder, 'error.log')], ready: whenItAnswers(`http://127.0.0.1:${port}`) })
}
