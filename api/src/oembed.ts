import { Hono } from 'hono'
import { answerKey, json, type Atlas } from './atlas.ts'
import { Problem } from './http/problem.ts'
import { Query } from './http/query.ts'
import type { Parameter } from './http/parameter.ts'
import { escaped, plateAddress, siteName } from './share-tags.ts'
import { formatSharedView, nameSharedView, readSharedView } from './shared-view.ts'

/** The frame without a maximum; half a slide. */
const usual = { width: 960, height: 540 }
/** A plate is no smaller than this to either side. */
const smallestPlate = 160
/** Below this height a map says little. */
const lowest = 320
const cacheAge = 86400

const side = (name: string, about: Parameter['about']): Parameter => ({ name, about, schema: { type: 'integer', minimum: 1, maximum: 99999 }, example: '800' })

/** What `/oembed` takes. */
export const oembedParameters: readonly Parameter[] = [
  { name: 'url', about: { 'zh-Hans': '图谱自己的地址（/ 或 /embed），须编码；必填', 'zh-Hant': '圖譜自己的地址（/ 或 /embed），須編碼；必填', en: 'an address of this atlas (/ or /embed), encoded; required' }, schema: { type: 'string', maxLength: 4000 }, required: true },
  side('maxwidth', { 'zh-Hans': '最宽多少像素', 'zh-Hant': '最寬多少像素', en: 'how wide at most, in pixels' }),
  side('maxheight', { 'zh-Hans': '最高多少像素', 'zh-Hant': '最高多少像素', en: 'how high at most, in pixels' }),
  { name: 'format', about: { 'zh-Hans': '只有 json；其他格式答 501', 'zh-Hant': '只有 json；其他格式答 501', en: 'json; any other is answered with 501' }, schema: { type: 'string', maxLength: 20 }, example: 'json' },
]

/** Words of `/embed` that are not part of the view: how the frame behaves. */
const frameWords = ['ui', 'legend', 'title', 'search', 'zoom', 'scale', 'gestures', 'kiosk', 'interval', 'keys', 'autostart']

/** `/oembed`: how an address of the atlas is embedded (oEmbed 1.0, JSON alone). */
export function oembedRoutes(atlas: Atlas): Hono {
  const routes = new Hono()
  routes.get('/oembed', c => {
    const query = new Query(c.req.url, oembedParameters)
    const format = query.search.get('format') || 'json'
    if (format !== 'json') throw new Problem('not-offered', `oEmbed is served as JSON only; ask with format=json, or without format.`, { parameter: 'format', allowed: 'json' })
    const box = boxWithin(query.integer('maxwidth', 1, usual.width, 'a whole number of pixels, 1 or more'), query.integer('maxheight', 1, usual.height, 'a whole number of pixels, 1 or more'))
    query.check()
    const origin = atlas.originOf(c)
    const page = ownAddress(query.search.get('url'), origin)
    const key = answerKey(atlas, 'oembed', page.href, `${box.width}x${box.height}`)
    return atlas.answers.send(c, key, async () => json(await answerOf(atlas, page, box)))
  })
  return routes
}

/** A slide's shape, unless it would be too low for a map. */
function boxWithin(maxWidth: number, maxHeight: number) {
  const width = Math.min(usual.width, maxWidth)
  const wished = Math.max(lowest, Math.round((width * usual.height) / usual.width))
  return { width, height: Math.min(wished, maxHeight) }
}

/** The address asked about, or a Problem when it is none of ours. */
function ownAddress(text: string | null, origin: string): URL {
  if (!text) throw new Problem('bad-value', 'oEmbed needs the address that is to be embedded: /oembed?url=…, encoded.', { parameter: 'url', allowed: `${origin}/ or ${origin}/embed with any query` })
  const page = URL.canParse(text) ? new URL(text) : null
  if (page?.origin === origin && ['/', '/embed'].includes(page.pathname)) return page
  throw new Problem('not-found', `This atlas can only embed its own pages: ${origin}/ and ${origin}/embed.`, { parameter: 'url', allowed: `${origin}/, ${origin}/embed` })
}

async function answerOf({ store, release }: Atlas, page: URL, { width, height }: { width: number; height: number }) {
  const { shared, drawn, language, title } = await nameSharedView(readSharedView(page.searchParams, release), store)
  const frame = formatSharedView(shared, frameOptions(page.searchParams))
  const html = `<iframe src="${escaped(`${page.origin}/embed${frame}`)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allowfullscreen style="border:0"></iframe>`
  const hasPlate = Math.min(width, height) >= smallestPlate
  const thumbnail = hasPlate ? { thumbnail_url: plateAddress(page.origin, drawn, `${width}x${height}`), thumbnail_width: width, thumbnail_height: height } : {}
  return { version: '1.0', type: 'rich', title, provider_name: siteName[language], provider_url: `${page.origin}/`, cache_age: cacheAge, ...thumbnail, html, width, height }
}

/** The frame keeps the switches it was asked with, as far as they are plain words. */
function frameOptions(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(frameWords.flatMap(name => {
    const value = query.get(name)
    return value && /^[\w-]{1,20}$/.test(value) ? [[name, value]] : []
  }))
}
