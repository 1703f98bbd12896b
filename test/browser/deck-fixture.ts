import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const reveal = dirname(createRequire(import.meta.url).resolve('reveal.js'))
const files: Record<string, [type: string, file: string]> = {
  '/reveal.js': ['text/javascript', join(reveal, 'reveal.js')],
  '/reveal.css': ['text/css', join(reveal, 'reveal.css')],
}

const slides = 30
/** Slides (from 0) that hold a map, and what it shows; the fourth has neither origin nor storage. */
export const maps = [
  { slide: 2, query: 'kind=laboratory' },
  { slide: 3, query: 'kind=facility&ui=min' },
  { slide: 9, query: 'city=shenzhen&view=10/22.56/114.02' },
  { slide: 14, query: 'sector=ai', sandboxed: true },
  { slide: 15, query: 'part_of=hetao-zone&view=12.5/22.52/114.07&ui=none' },
  { slide: 27, query: 'tier=national' },
]

const escaped = (text: string) => text.replaceAll('&', '&amp;')

function deck(atlas: string): string {
  const sections = Array.from({ length: slides }, (_, slide) => {
    const map = maps.find(one => one.slide === slide)
    const frame = map ? `<iframe title="map ${slide}" width="860" height="520" ${map.sandboxed ? 'sandbox="allow-scripts"' : ''} src="${escaped(`${atlas}/embed?${map.query}&lang=en`)}"></iframe>` : ''
    return `<section><h2>Slide ${slide + 1}</h2>${frame}</section>`
  })
  return `<!doctype html><link rel="icon" href="data:,"><title>A talk</title><link rel="stylesheet" href="/reveal.css">
<div class="reveal"><div class="slides">${sections.join('')}</div></div>
<script src="/reveal.js"></script><script>Reveal.initialize({ hash: true, transition: 'none', backgroundTransition: 'none', pdfSeparateFragments: false })</script>`
}

/** Serves a talk of 30 slides, six of them with a map of the atlas, from an origin of its own; any other path is a page with the markup its query gives. */
export async function serveDeck(atlas: () => string) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [type, file] = files[url.pathname] ?? []
    response.setHeader('Content-Type', type ?? 'text/html; charset=utf-8')
    if (file) response.end(readFileSync(file))
    else response.end(url.pathname === '/deck' ? deck(atlas()) : `<!doctype html><link rel="icon" href="data:,"><title>A page</title>${url.searchParams.get('body') ?? ''}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
  return {
    deck: `${base}/deck`,
    page: (body: string) => `${base}/?body=${encodeURIComponent(body)}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
