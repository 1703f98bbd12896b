import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const web = join(here, '..')

/** Files of the built-in map that the page asks for by address. */
const mapFile = /\/data\/basemap\/([\w-]+\.(?:topojson|json))\?url$/
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs'

/** In one file there are no addresses: a map file is known by its name, and the worker starts from its own text. */
function withoutAddresses(carried: Map<string, unknown>): Plugin {
  return {
    name: 'without-addresses',
    enforce: 'pre',
    resolveId: {
      handler: source => (source === `${worker}?worker&url` || /@bay-atlas\/data\/basemap\/.*\?url$/.test(source) ? `\0single:${source.replace(/\?/, '#')}` : null),
    },
    load(id) {
      if (!id.startsWith('\0single:')) return null
      const source = id.slice('\0single:'.length).replace('#', '?')
      if (source.startsWith(worker)) return workerModule()
      const [, name = ''] = mapFile.exec(source.replace('@bay-atlas', '')) ?? []
      carried.set(name, JSON.parse(readFileSync(join(web, '../data/basemap', name), 'utf8')))
      return `export default ${JSON.stringify(name)}`
    },
  }
}

function workerModule(): string {
  const text = readFileSync(join(web, 'node_modules', worker), 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '')
  return `export default URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' }))`
}

const packed = (text: string) => gzipSync(text, { level: 9 }).toString('base64')

/** The page as one file that waits for its data: `single.html` in the folder given. */
export async function buildSingle(folder: string): Promise<void> {
  const carried = new Map<string, unknown>()
  const made = await build({
    root: web,
    configFile: false,
    plugins: [withoutAddresses(carried), react()],
    build: { target: 'es2022', write: false, modulePreload: false, copyPublicDir: false, cssCodeSplit: false, chunkSizeWarningLimit: 8000, rolldownOptions: { input: join(web, 'src/main.tsx'), output: { codeSplitting: false } } },
  })
  const files = (Array.isArray(made) ? made : [made]).flatMap(one => ('output' in one ? one.output : []))
  const code = scriptOf(files)
  const parts = { styles: stylesOf(files), start: readFileSync(join(here, 'start.js'), 'utf8'), map: packed(JSON.stringify(Object.fromEntries(carried))), code: packed(code) }
  let page = readFileSync(join(here, 'single.html'), 'utf8')
  for (const [name, text] of Object.entries(parts)) page = page.replace(`{{${name}}}`, () => text)
  writeFileSync(join(folder, 'single.html'), withLeave(page, code))
}

/** Names the scripts and styles that may run, each by the hash of its text; `code` is put in by the start. */
function withLeave(page: string, code: string): string {
  const inside = (tag: RegExp) => [...page.matchAll(tag)].map(([, text = '']) => text)
  const said = (texts: string[]) => texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  const [styles, scripts] = [inside(/<style>([\s\S]*?)<\/style>/g), inside(/<script type="module">([\s\S]*?)<\/script>/g)]
  return page.replace('{{style-hashes}}', () => said(styles)).replace('{{script-hashes}}', () => said([...scripts, code]))
}

type Files = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]

function scriptOf(files: Files): string {
  const chunks = files.flatMap(file => (file.type === 'chunk' ? [file.code] : []))
  const [code] = chunks
  if (code === undefined || chunks.length !== 1) throw new Error(`The page in one file needs one script, but ${chunks.length} were made.`)
  return code
}

const stylesOf = (files: Files) => files.flatMap(file => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('\n').replaceAll('</style', '<\\/style')
