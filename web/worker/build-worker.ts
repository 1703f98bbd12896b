import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The files of the build, as the page asks for them: all that bear a hash (the manifest does not name the worker of the map), and the icon. */
export function filesOf(dist: string): string[] {
  const hashed = readdirSync(join(dist, 'assets')).toSorted().map(name => `/assets/${name}`)
  return existsSync(join(dist, 'icon.svg')) ? [...hashed, '/icon.svg'] : hashed
}

/** The service worker of the build that lies in the folder: `sw.js`, under a name that never changes. */
export async function buildWorker(dist: string): Promise<void> {
  const document = readFileSync(join(dist, 'index.html'), 'utf8')
  const [, entry] = /<script type="module"[^>]* src="([^"]+)"/.exec(document) ?? []
  if (!entry) throw new Error('index.html names no script that begins the page.')
  const files = filesOf(dist)
  const digest = createHash('sha256').update(document).update(files.join('\n')).digest('hex').slice(0, 12)
  const made = await build({
    configFile: false,
    root: join(here, '..'),
    logLevel: 'warn',
    define: { atlasBuild: JSON.stringify({ files, entry, digest }) },
    build: { target: 'es2022', write: false, copyPublicDir: false, rolldownOptions: { input: join(here, 'worker.ts'), output: { format: 'iife' } } },
  })
  const [script] = (Array.isArray(made) ? made : [made]).flatMap(one => ('output' in one ? one.output : [])).flatMap(file => (file.type === 'chunk' ? [file.code] : []))
  if (!script) throw new Error('The service worker came out empty.')
  writeFileSync(join(dist, 'sw.js'), script)
}
