import { langTag, type Language } from '@bay-atlas/data/language.ts'
import { parseItem } from '@bay-atlas/data/item.ts'
import { sayMeta } from '@bay-atlas/data/words/asset-in-words.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { formatSharedView, nameSharedView, type SharedView } from './shared-view.ts'
import type { AssetStore } from './store/asset-store.ts'

/** The atlas by name, as those who show a link call it. */
export const siteName = word('湾区创新图谱', '灣區創新圖譜', 'Bay Innovation Atlas')
const locales: Record<Language, string> = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_HK', en: 'en_GB' }
const about = word('粤港澳大湾区创新地图：每个数字都有出处。', '粵港澳大灣區創新地圖：每個數字都有出處。', 'A map of innovation in the Guangdong-Hong Kong-Macao Greater Bay Area: every figure names its source.')
const picture = { width: 1200, height: 630 }

/** What the head of the page tells those who show a link to it. */
export type Shared = { language: Language; description: string; tags: string; link: string }

/** Tags and Link header for a view of the page: its title, and the plate of exactly this view. */
export async function shareTags(path: '/' | '/embed', asked: SharedView, store: AssetStore, origin: string): Promise<Shared> {
  const { shared, drawn, language, title } = await nameSharedView(asked, store)
  const said = await describe(store, drawn, language)
  const page = `${origin}/${formatSharedView(shared)}`
  const discovery = oembedAddress(origin, `${origin}${path}${formatSharedView(shared)}`)
  const image = plateAddress(origin, drawn, `${picture.width}x${picture.height}`)
  const properties: [string, string][] = [
    ['og:type', 'website'], ['og:site_name', siteName[language]], ['og:title', title], ['og:description', said], ['og:url', page],
    ['og:image', image], ['og:image:type', 'image/png'], ['og:image:width', String(picture.width)], ['og:image:height', String(picture.height)], ['og:image:alt', title],
    ['og:locale', locales[language]],
  ]
  const names: [string, string][] = [['twitter:card', 'summary_large_image'], ['twitter:title', title], ['twitter:description', said], ['twitter:image', image], ['twitter:image:alt', title]]
  const tags = [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}" />`),
    ...names.map(([name, content]) => `<meta name="${name}" content="${escaped(content)}" />`),
    `<link rel="alternate" type="application/json+oembed" href="${escaped(discovery)}" title="${escaped(title)}" />`,
  ]
  return { language, description: said, tags: tags.join('\n    '), link: `<${discovery}>; rel="alternate"; type="application/json+oembed"` }
}

/** The document with the tags in its head and its own words in the language of the address. A document without a head stays as it is. */
export function withTags(document: string, { language, description, tags }: Shared): string {
  if (!/<\/head>/i.test(document)) return document
  // Functions, since `$&` in a title would mean something to `replace`.
  return document
    .replace(/<html\b[^>]*>/i, tag => tag.replace(/\slang="[^"]*"/i, '').replace(/^<html/i, `<html lang="${langTag[language]}"`))
    .replace(/<title>[^<]*/i, () => `<title>${escaped(siteName[language])}`)
    .replace(/(<meta name="description" content=")[^"]*/i, (_, start: string) => start + escaped(description))
    .replace(/<\/head>/i, end => `  ${tags}\n  ${end}`)
}

/** The plate of a view as a picture of that size. */
export const plateAddress = (origin: string, shared: SharedView, size: string) => `${origin}/map.png${formatSharedView(shared, { size })}`

const oembedAddress = (origin: string, address: string) => `${origin}/oembed?${new URLSearchParams({ url: address, format: 'json' })}`

/** What is known of the chosen asset, or how many the filter shows; then what the atlas is. */
async function describe(store: AssetStore, { filter, id }: SharedView, language: Language): Promise<string> {
  const chosen = id ? await store.item(id) : null
  if (chosen) return `${sayMeta(parseItem(chosen), language).join(' · ')}${language === 'en' ? '. ' : '。'}${about[language]}`
  const { matched: count } = await store.extent(filter)
  const counted = { 'zh-Hans': `${count} 个创新载体，`, 'zh-Hant': `${count} 個創新載體，`, en: `${count} ${count === 1 ? 'place' : 'places'} of innovation. ` }
  return counted[language] + about[language]
}

/** Text for an attribute in double quotes, or between tags. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
