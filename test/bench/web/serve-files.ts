import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.csv': 'text/csv; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm' }

/** Serves folders of files, compressed once before anyone asks twice, as a careful host would. `folders` are named by the first part of a path. Rejects when no port is free. */
export async function serveFiles(folders: Record<string, string>): Promise<{ port: number; close: () => void }> {
  const packed = new Map<string, Buffer>()
  const bytesOf = (file: string) => {
    const found = packed.get(file) ?? gzipSync(readFileSync(file), { level: 6 })
    packed.set(file, found)
    return found
  }
  const server = createServer((request, response) => {
    const [, first = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/').map(decodeURIComponent)
    const folder = folders[first]
    const file = folder ? join(folder, normalize(join('/', rest.join('/') || 'index.html'))) : ''
    if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    const bytes = bytesOf(file)
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip', 'content-length': bytes.length, 'cache-control': 'no-store' }).end(bytes)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server of the peers has no port.')
  return { port: address.port, close: () => server.close() }
}
