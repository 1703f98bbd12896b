import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildSingle } from './single/build-single.ts'
import { buildWorker } from './worker/build-worker.ts'

const web = fileURLToPath(new URL('.', import.meta.url))
const stamp = join(web, 'dist', '.built-from')

/** Files below a folder, or the file itself, in a steady order. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).toSorted().filter(name => name !== 'node_modules').flatMap(name => filesOf(join(path, name)))
}

/** A digest of everything the page is built from. */
function inputs(): string {
  const roots = ['src', 'single', 'worker', 'public', 'index.html', 'gallery.html', 'vite.config.ts', 'package.json', '../data/src', '../data/basemap', '../pnpm-lock.yaml']
  const hash = createHash('sha256')
  for (const file of roots.flatMap(root => filesOf(join(web, root)))) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const now = inputs()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('The page is built already.')
} else {
  await build({ root: web })
  await buildSingle(join(web, 'dist'))
  await buildWorker(join(web, 'dist'))
  writeFileSync(stamp, now)
}
