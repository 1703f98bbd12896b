import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The gallery as files by address, built in memory: it is for whoever changes the page and is never shipped. Nothing arrives later, so that no panel is looked at while it is on its way. */
export async function buildGallery(): Promise<Map<string, string | Uint8Array>> {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const made = await build({ root, logLevel: 'error', build: { write: false, minify: false, modulePreload: false, copyPublicDir: false, rolldownOptions: { input: `${root}/gallery.html`, output: { codeSplitting: false } } } })
  const files = (Array.isArray(made) ? made : [made]).flatMap(one => ('output' in one ? one.output : []))
  return new Map(files.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}
