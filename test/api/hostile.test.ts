import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { hostile, hostileDataset } from '../hostile.ts'
import { faults, opened } from './open-pptx.ts'
import { serving } from './serve.ts'

const { get } = serving(hostileDataset(), { basemap: new URL('../../data/basemap/', import.meta.url) })
const parsed = (text: string, contentType = 'text/html') => new JSDOM(text, { contentType }).window.document
const word = encodeURIComponent(hostile)
const textOf = async (path: string) => {
  const response = await get(path)
  expect({ path, status: response.status }).toEqual({ path, status: 200 })
  return response.text()
}

/** What would run: handlers, scripts, frames, and links that are none. */
function dangers(document: Document): string[] {
  const all = [...document.querySelectorAll('*')]
  const handlers = all.flatMap(element => [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => `${element.tagName} ${name}`))
  const tags = all.filter(({ tagName }) => /^(script|img|iframe|object|embed|foreignObject)$/i.test(tagName)).map(({ tagName }) => tagName)
  const links = all.flatMap(element => [element.getAttribute('href'), element.getAttribute('src')]).filter(href => href !== null && /^\s*(javascript|vbscript|data:text)/i.test(href))
  return [...handlers, ...tags, ...links.map(String)]
}

test.each(['/api/docs?lang=en', '/nowhere', `/${word}`, '/api?f=html'])('page %s holds nothing that runs', async path => {
  expect(dangers(parsed(await (await get(path)).text()))).toEqual([])
})

test.each(['/map.svg?lang=en&id=an-asset', '/map.svg?story=a-story&lang=zh-Hant', `/map.svg?title=${encodeURIComponent(hostile.slice(0, 110))}`, '/map.svg?panel=network', '/map.svg?panel=time'])('drawing %s is well formed and holds nothing that runs', async path => {
  const document = parsed(await textOf(`${path}&size=1200x800`), 'image/svg+xml')
  expect(document.documentElement.tagName).toBe('svg')
  expect(dangers(document)).toEqual([])
})

/** The cells of a table as a spreadsheet reads them. */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}

test.each(['/map.csv', '/map.csv?lang=en', '/board.csv?panel=network', '/board.csv?panel=cities', '/board.csv?panel=time', '/board.csv?panel=coverage'])('%s holds no cell that a spreadsheet would reckon', async path => {
  const cells = cellsOf(await textOf(path))
  expect(cells.length).toBeGreaterThan(5)
  expect(cells.filter(cell => /^\s*[=+@＝＋－＠]|^\s*-(?![\d.]+$)|^[\t\r\n]/.test(cell))).toEqual([])
})

test('what oEmbed hands to a stranger’s page is one frame and nothing else', async () => {
  const url = `http://localhost/?id=an-asset&lang=en&q=${word}&ui="><script>globalThis.hit=1</script>`
  const { html, title } = JSON.parse(await textOf(`/oembed?url=${encodeURIComponent(url)}`)) as { html: string; title: string }
  const document = parsed(html)
  expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME'])
  const frame = document.querySelector('iframe')
  expect(frame?.getAttribute('title')).toBe(title)
  expect(frame?.getAttribute('src')).toMatch(/^http:\/\/localhost\/embed\?/)
  expect(frame?.getAttributeNames().filter(name => name.startsWith('on'))).toEqual([])
})

test('a presentation of it is well-formed XML in every part', async () => {
  const { names, read } = await opened(Buffer.from(await (await get('/map.pptx?lang=en&table=1&story=a-story')).arrayBuffer()))
  const parts = names.filter(name => /\.(xml|rels)$/.test(name))
  expect(parts.length).toBeGreaterThan(10)
  for (const name of parts) expect({ name, faults: faults(await read(name)) }).toEqual({ name, faults: [] })
  expect((await read('docProps/core.xml')).replaceAll('&lt;', '')).not.toMatch(/<script|<svg|<img/)
})
